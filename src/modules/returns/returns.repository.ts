import { noteCreated, noteRead } from '../../platform/audit/row-changes.js';
import { columnsOf } from '../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../platform/db/scope.js';
import { TenantRepository } from '../../platform/db/tenant-repository.js';
import type { PageStatement } from '../../platform/graphql/page.js';
import { OrderReturnEntity } from './order-return.entity.js';
import type { ReceivedUnits } from './received-units.js';
import { OPEN_RETURNS, type ReturnStatus } from './return-state.js';
import type { ReturnLine, ReturnRow, ReturnWithLines } from './return-with-lines.js';

const RETURN = columnsOf(OrderReturnEntity, 'r');
const LINES = `(SELECT json_agg(json_build_object('orderLineId', l.order_line_id, 'quantity', l.quantity, 'reason', l.reason,
    'receivedQuantity', l.received_quantity, 'isRestocked', l.is_restocked) ORDER BY l.order_line_id)
  FROM order_return_line l WHERE l.tenant_id = r.tenant_id AND l.return_id = r.id) AS lines`;

/** What is written of a new return. */
export interface NewReturn {
  readonly id: string;
  readonly orderId: string;
  readonly note: string | null;
  readonly lines: readonly Pick<ReturnLine, 'orderLineId' | 'quantity' | 'reason'>[];
}

/** What listed returns must be. Null is anything. */
export interface WantedReturns {
  readonly status: ReturnStatus | null;
  readonly orderId: string | null;
}

/** SQL of returns. */
export class ReturnsRepository extends TenantRepository<OrderReturnEntity> {
  constructor() {
    super(OrderReturnEntity);
  }

  /** The return with its lines, in one statement. */
  async create(tx: TenantTx, { id, orderId, note, lines }: NewReturn): Promise<ReturnWithLines> {
    const [row] = await tx.query<ReturnRow>(
      `WITH made AS (
         INSERT INTO order_return AS r (tenant_id, id, order_id, status, note, requested_by, created_at, updated_at)
         VALUES ($1, $2, $3, 'REQUESTED', $4, $5, $6, $6) RETURNING ${RETURN}
       ), filled AS (
         INSERT INTO order_return_line (tenant_id, return_id, order_line_id, quantity, reason)
         SELECT $1, $2, line, quantity, reason FROM unnest($7::uuid[], $8::integer[], $9::text[]) AS u(line, quantity, reason)
       )
       SELECT * FROM made`,
      [
        ...[tx.tenantId, id, orderId, note, tx.origin.userId, tx.now],
        ...[lines.map((line) => line.orderLineId), lines.map((line) => line.quantity)],
        lines.map((line) => line.reason),
      ],
    );
    noteCreated(tx, OrderReturnEntity, [row!]);
    return { ...row!, lines: lines.map((line) => ({ ...line, receivedQuantity: 0, isRestocked: false })) };
  }

  /** The return becomes what the change says, and its version grows. */
  async change(
    tx: TenantTx,
    found: ReturnWithLines,
    change: Partial<OrderReturnEntity>,
  ): Promise<ReturnWithLines> {
    const bookkeeping = { version: found.version + 1, updatedAt: tx.now };
    noteRead(tx, OrderReturnEntity, [found]);
    const row: ReturnRow | null = await this.update(tx, found.id, { ...change, ...bookkeeping });
    return { ...found, ...row };
  }

  /** The lines tell what came in. */
  async receive(
    tx: TenantTx,
    found: ReturnWithLines,
    units: readonly ReceivedUnits[],
  ): Promise<ReturnWithLines> {
    await tx.query(
      `UPDATE order_return_line l SET received_quantity = u.quantity, is_restocked = u.restock
       FROM unnest($3::uuid[], $4::integer[], $5::boolean[]) AS u(line, quantity, restock)
       WHERE l.tenant_id = $1 AND l.return_id = $2 AND l.order_line_id = u.line`,
      [
        ...[tx.tenantId, found.id, units.map((each) => each.orderLineId)],
        ...[units.map((each) => each.quantity), units.map((each) => each.restock)],
      ],
    );
    const lines = found.lines.map((line) => {
      const came = units.find((each) => each.orderLineId === line.orderLineId);
      return came ? { ...line, receivedQuantity: came.quantity, isRestocked: came.restock } : line;
    });
    return { ...found, lines };
  }

  /** The return with what is in it, or null. Lock its order first. */
  async findWithLines(scope: TenantScope, id: string): Promise<ReturnWithLines | null> {
    const [found] = await this.findManyWithLines(scope, [id]);
    return found ?? null;
  }

  findManyWithLines(scope: TenantScope, ids: readonly string[]): Promise<ReturnWithLines[]> {
    return scope.query<ReturnWithLines>(
      `SELECT ${RETURN}, ${LINES} FROM order_return r WHERE r.tenant_id = $1 AND r.id = ANY($2::uuid[])`,
      [scope.tenantId, ids],
    );
  }

  /** All returns of the orders with what is in them, the oldest first. */
  ofOrders(scope: TenantScope, orderIds: readonly string[]): Promise<ReturnWithLines[]> {
    return scope.query<ReturnWithLines>(
      `SELECT ${RETURN}, ${LINES} FROM order_return r WHERE r.tenant_id = $1 AND r.order_id = ANY($2::uuid[])
       ORDER BY r.order_id, r.created_at, r.id`,
      [scope.tenantId, orderIds],
    );
  }

  /** How many units of each line of the order are in open returns. */
  async claimedUnits(scope: TenantScope, orderId: string): Promise<Map<string, number>> {
    const rows = await scope.query<{ orderLineId: string; quantity: number }>(
      `SELECT l.order_line_id AS "orderLineId", sum(l.quantity)::integer AS quantity
       FROM order_return r JOIN order_return_line l ON l.tenant_id = r.tenant_id AND l.return_id = r.id
       WHERE r.tenant_id = $1 AND r.order_id = $2 AND r.status = ANY($3::text[]) GROUP BY l.order_line_id`,
      [scope.tenantId, orderId, OPEN_RETURNS],
    );
    return new Map(rows.map((row) => [row.orderLineId, row.quantity]));
  }

  page(scope: TenantScope, wanted: WantedReturns, page: PageStatement): Promise<ReturnWithLines[]> {
    const { sql, parameters } = conditionOf(wanted);
    return scope.query<ReturnWithLines>(
      `SELECT ${RETURN}, ${LINES} FROM order_return r
       WHERE r.tenant_id = $1 ${sql} ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, ...parameters, ...page.parameters],
    );
  }

  /** How many parameters {@link page} has before those of the page. */
  pageOffset(wanted: WantedReturns): number {
    return 1 + conditionOf(wanted).parameters.length;
  }
}

function conditionOf({ status, orderId }: WantedReturns) {
  const asked = Object.entries({ 'r.status': status, 'r.order_id': orderId }).filter(
    ([, value]) => value !== null,
  );
  return {
    sql: asked.map(([column], index) => `AND ${column} = $${index + 2}`).join(' '),
    parameters: asked.map(([, value]) => value),
  };
}
