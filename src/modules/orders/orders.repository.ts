import { noteChange } from '../../platform/audit/row-changes.js';
import { notFound } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { appendRows } from '../../platform/db/append-rows.js';
import { changesOf, columnsOf, prefixedColumnsOf, unprefixed } from '../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../platform/db/scope.js';
import { TenantRepository } from '../../platform/db/tenant-repository.js';
import { PaymentEntity } from '../payments/index.js';
import type { OrderHistoryType } from './order-history-type.js';
import { OrderHistoryEntity } from './order-history.entity.js';
import { OrderEntity } from './order.entity.js';

/** A line of history that is to be written. */
export interface HistoryEntry {
  readonly type: OrderHistoryType;
  /** A sentence for people. */
  readonly message: string;
  /** For staff only. */
  readonly isInternal?: boolean;
}

/** SQL of orders as a whole. */
export class OrdersRepository extends TenantRepository<OrderEntity> {
  constructor() {
    super(OrderEntity);
  }

  /**
   * A payment and its order, both locked until the transaction ends, the order first, and what the order sells; one
   * statement.
   * @throws Refusal NOT_FOUND
   */
  async lockWithPayment(tx: TenantTx, paymentId: string): Promise<LockedSale> {
    const [row] = await tx.query<{ sold: SoldUnits[] }>(LOCK_WITH_PAYMENT, [tx.tenantId, paymentId]);
    if (!row) throw notFound(['paymentId']);
    const { sold } = row;
    return { order: unprefixed(OrderEntity, row, 'o_'), payment: unprefixed(PaymentEntity, row, 'p_'), sold };
  }

  /** The order of a payment, locked until the transaction ends. @throws Refusal NOT_FOUND */
  lockOfPayment(tx: TenantTx, paymentId: string): Promise<OrderEntity> {
    return this.lockBy(tx, '(SELECT order_id FROM payment WHERE tenant_id = $1 AND id = $2)', paymentId);
  }

  /** The order of a refund, locked until the transaction ends. @throws Refusal NOT_FOUND */
  lockOfRefund(tx: TenantTx, refundId: string): Promise<OrderEntity> {
    return this.lockBy(tx, '(SELECT order_id FROM refund WHERE tenant_id = $1 AND id = $2)', refundId);
  }

  /** The order, locked until the transaction ends. Rows that refer to it may be added meanwhile. @throws Refusal NOT_FOUND */
  override lock(tx: TenantTx, id: string): Promise<OrderEntity> {
    return this.lockBy(tx, '$2', id);
  }

  /** The provider of a payment; null where there is no such payment. */
  async providerOf(scope: TenantScope, paymentId: string): Promise<string | null> {
    const [row] = await scope.query<{ provider: string }>(
      `SELECT provider FROM payment WHERE tenant_id = $1 AND id = $2`,
      [scope.tenantId, paymentId],
    );
    return row?.provider ?? null;
  }

  /**
   * The order's locked row changes, its version grows, and its history tells why. One statement.
   */
  async change(
    tx: TenantTx,
    order: OrderEntity,
    change: Partial<OrderEntity>,
    entries: readonly HistoryEntry[],
  ): Promise<ChangedOrder> {
    const bookkeeping = { version: order.version + 1, updatedAt: tx.now };
    const history = historyRows(tx, order.id, entries);
    const { assignments, parameters } = changesOf(
      OrderEntity,
      { ...change, ...bookkeeping },
      TELL_PARAMETERS,
    );
    const rows = await tx.query<OrderEntity>(
      `WITH told AS (${TELL})
       UPDATE sales_order o SET ${assignments.join(', ')} WHERE o.tenant_id = $1 AND o.id = $2
       RETURNING ${columnsOf(OrderEntity, 'o')}`,
      [...tellParameters(tx, order.id, history), ...parameters],
    );
    noteChange(tx, OrderEntity, { before: order, after: rows[0]! });
    return { order: rows[0]!, history };
  }

  /** Like {@link change}, with the end of the transaction: nothing after it in there reads or changes the order. */
  changeAtEnd(
    tx: TenantTx,
    order: OrderEntity,
    change: Partial<OrderEntity>,
    entries: readonly HistoryEntry[],
  ): ChangedOrder {
    const whole = { ...change, version: order.version + 1, updatedAt: tx.now };
    const history = historyRows(tx, order.id, entries);
    const { assignments, parameters } = changesOf(OrderEntity, whole, 2);
    tx.writeAtEnd(`order ${order.id}`, () => ({
      sql: `UPDATE sales_order SET ${assignments.join(', ')} WHERE tenant_id = $1 AND id = $2`,
      parameters: [tx.tenantId, order.id, ...parameters],
    }));
    appendRows(tx, OrderHistoryEntity, history);
    const after = Object.assign({}, order, whole);
    noteChange(tx, OrderEntity, { before: order, after });
    return { order: after, history };
  }

  /** Lines of history, in their order. */
  async addHistory(tx: TenantTx, orderId: string, entries: readonly HistoryEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await tx.query(TELL, tellParameters(tx, orderId, historyRows(tx, orderId, entries)));
  }

  private async lockBy(tx: TenantTx, id: string, parameter: string): Promise<OrderEntity> {
    const rows = await this.select(tx, `AND id = ${id} FOR NO KEY UPDATE`, [parameter]);
    if (!rows[0]) throw notFound(['id']);
    return rows[0];
  }
}

/** Units that an order sells of one variant. */
export interface SoldUnits {
  readonly productId: string;
  readonly variantId: string;
  readonly quantity: number;
}

export interface LockedSale {
  readonly order: OrderEntity;
  readonly payment: PaymentEntity;
  readonly sold: readonly SoldUnits[];
}

/** An order after a change. */
export interface ChangedOrder {
  readonly order: OrderEntity;
  /** The lines that its history has more. */
  readonly history: readonly OrderHistoryEntity[];
}

const SOLD = `(SELECT coalesce(jsonb_agg(jsonb_build_object(
    'productId', l.product_id, 'variantId', l.variant_id, 'quantity', l.quantity) ORDER BY l.position), '[]')
  FROM order_line l WHERE l.tenant_id = $1 AND l.order_id = o.id)`;

const LOCK_WITH_PAYMENT = `
  SELECT ${prefixedColumnsOf(OrderEntity, 'o', 'o_')}, ${prefixedColumnsOf(PaymentEntity, 'p', 'p_')}, ${SOLD} AS sold
  FROM sales_order o JOIN payment p ON p.tenant_id = o.tenant_id AND p.order_id = o.id
  WHERE p.tenant_id = $1 AND p.id = $2 FOR NO KEY UPDATE OF o FOR UPDATE OF p`;

const TELL = `INSERT INTO order_history (tenant_id, order_id, id, type, message, is_internal, actor_id, created_at)
  SELECT $1, $2, id, type, message, is_internal, $4, $3
  FROM unnest($5::uuid[], $6::text[], $7::text[], $8::boolean[]) AS e(id, type, message, is_internal)`;
const TELL_PARAMETERS = 8;

/** Lines of history as they will stand in the table. */
function historyRows(
  { tenantId, now, origin }: TenantTx,
  orderId: string,
  entries: readonly HistoryEntry[],
): OrderHistoryEntity[] {
  return entries.map(({ type, message, isInternal = false }) => ({
    ...{ tenantId, orderId, id: newId(), type, message, isInternal },
    ...{ actorId: origin.userId, createdAt: now },
  }));
}

function tellParameters(tx: TenantTx, orderId: string, rows: readonly OrderHistoryEntity[]): unknown[] {
  return [
    ...[tx.tenantId, orderId, tx.now, tx.origin.userId],
    ...[rows.map(({ id }) => id), rows.map(({ type }) => type)],
    ...[rows.map(({ message }) => message), rows.map(({ isInternal }) => isInternal)],
  ];
}
