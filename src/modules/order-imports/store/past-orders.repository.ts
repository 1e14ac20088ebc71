import { newId } from '../../../kernel/ids.js';
import { insertStatement, type EntityClass } from '../../../platform/db/rows.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { OrderEntity, OrderHistoryEntity, OrderLineEntity } from '../../orders/index.js';
import { PaymentEntity, RefundEntity } from '../../payments/index.js';
import type { PastEvent, StoredRefund } from '../books/past-sale.js';

type Computed<E> = Readonly<Partial<Record<keyof E, string>>>;

/** SQL that writes orders of the past, all of a batch with one statement for each table. */
export class PastOrdersRepository {
  /** The next numbers of the store, as many as that; answers the first. Its counter stays locked until the commit. */
  async takeNumbers(tx: TenantTx, count: number): Promise<number> {
    const [row] = await tx.query<{ lastNumber: number }>(
      `INSERT INTO order_counter AS c (tenant_id, last_number) VALUES ($1, $2)
       ON CONFLICT (tenant_id) DO UPDATE SET last_number = c.last_number + excluded.last_number
       RETURNING last_number AS "lastNumber"`,
      [tx.tenantId, count],
    );
    return row!.lastNumber - count + 1;
  }

  insertOrders(tx: TenantTx, rows: readonly Partial<OrderEntity>[]): Promise<void> {
    return insertAll(tx, OrderEntity, rows, {
      ...{ pricesIncludeTax: 'false', discountMinor: '0', shippingMinor: '0', taxMinor: '0' },
      ...{ subtotalMinor: '"totalMinor"', capturedMinor: '"totalMinor"', updatedAt: '"createdAt"' },
    });
  }

  insertLines(tx: TenantTx, rows: readonly Partial<OrderLineEntity>[]): Promise<void> {
    return insertAll(tx, OrderLineEntity, rows, {
      ...{ discountMinor: '0', taxMinor: '0', totalMinor: '"subtotalMinor"' },
      deliveredQuantity: '"fulfilledQuantity"',
      withdrawnQuantity: '"refundedQuantity" * (1 - sign("fulfilledQuantity"))::integer',
    });
  }

  insertPayments(tx: TenantTx, rows: readonly Partial<PaymentEntity>[]): Promise<void> {
    return insertAll(tx, PaymentEntity, rows, {
      ...{ captureMode: "'AUTOMATIC'", status: "'CAPTURED'", capturedMinor: '"amountMinor"' },
      updatedAt: '"createdAt"',
    });
  }

  insertRefunds(tx: TenantTx, rows: readonly Partial<RefundEntity>[]): Promise<void> {
    return insertAll(tx, RefundEntity, rows, { status: "'SUCCEEDED'", updatedAt: '"createdAt"' });
  }

  insertHistory(tx: TenantTx, events: readonly PastEvent[]): Promise<void> {
    const rows = events.map(({ orderId, type, message, at }) => ({
      ...{ tenantId: tx.tenantId, orderId, id: newId(), type, message, createdAt: at },
    }));
    return insertAll(tx, OrderHistoryEntity, rows, { isInternal: 'false' });
  }

  /** Orders that were there before, locked, and their payments have so much less. */
  async refund(tx: TenantTx, refunds: readonly StoredRefund[]): Promise<void> {
    if (refunds.length === 0) return;
    const input = `jsonb_to_recordset($2::jsonb)
      AS r("orderId" uuid, "paymentId" uuid, "amountMinor" bigint, at timestamptz)`;
    const parameters = [tx.tenantId, JSON.stringify(refunds)];
    await tx.query(
      `UPDATE sales_order o SET refunded_minor = o.refunded_minor + r."amountMinor",
         payment_status = CASE WHEN o.refunded_minor + r."amountMinor" = o.captured_minor
           THEN 'REFUNDED' ELSE 'PARTIALLY_REFUNDED' END,
         version = o.version + 1, updated_at = greatest(o.updated_at, r.at)
       FROM ${input} WHERE o.tenant_id = $1 AND o.id = r."orderId"`,
      parameters,
    );
    await tx.query(
      `UPDATE payment p SET refunded_minor = p.refunded_minor + r."amountMinor", updated_at = greatest(p.updated_at, r.at)
       FROM ${input} WHERE p.tenant_id = $1 AND p.id = r."paymentId"`,
      parameters,
    );
  }

  /** So many units more of each line have gone back. */
  async refundLines(tx: TenantTx, units: ReadonlyMap<string, number>): Promise<void> {
    if (units.size === 0) return;
    await tx.query(
      `UPDATE order_line l SET refunded_quantity = l.refunded_quantity + u.units
       FROM unnest($2::uuid[], $3::integer[]) AS u(id, units) WHERE l.tenant_id = $1 AND l.id = u.id`,
      [tx.tenantId, [...units.keys()], [...units.values()]],
    );
  }
}

async function insertAll<E extends object>(
  tx: TenantTx,
  entity: EntityClass<E>,
  rows: readonly Partial<E>[],
  computed: Computed<E>,
): Promise<void> {
  if (rows.length === 0) return;
  const { sql, parameters } = insertStatement(entity, rows, { computed });
  await tx.query(sql, parameters);
}
