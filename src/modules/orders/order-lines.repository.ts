import { columnsOf } from '../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../platform/db/scope.js';
import { OrderLineEntity } from './order-line.entity.js';

const LINE = columnsOf(OrderLineEntity, 'l');

/** Units of an order line. */
export interface LineUnits {
  readonly orderLineId: string;
  /** 1 or more. */
  readonly quantity: number;
}

export type CountedColumn =
  'fulfilled_quantity' | 'refunded_quantity' | 'returned_quantity' | 'restocked_quantity';

/** SQL of order lines. */
export class OrderLinesRepository {
  /** The lines of the orders, order by order as they stood in the cart. */
  ofOrders(scope: TenantScope, orderIds: readonly string[]): Promise<OrderLineEntity[]> {
    return scope.query<OrderLineEntity>(
      `SELECT ${LINE} FROM order_line l WHERE l.tenant_id = $1 AND l.order_id = ANY($2::uuid[])
       ORDER BY l.order_id, l.position`,
      [scope.tenantId, orderIds],
    );
  }

  /** The lines with these ids, in no particular order. */
  findMany(scope: TenantScope, ids: readonly string[]): Promise<OrderLineEntity[]> {
    return scope.query<OrderLineEntity>(
      `SELECT ${LINE} FROM order_line l WHERE l.tenant_id = $1 AND l.id = ANY($2::uuid[])`,
      [scope.tenantId, ids],
    );
  }

  /**
   * Adds to one of the counts of the order's lines, or with `sign` -1 takes away. Each line at most once. Answers the
   * lines that took it; the others would have counted more than they have, or less than nothing, or are of another order.
   */
  count(
    tx: TenantTx,
    change: { orderId: string; column: CountedColumn; units: readonly LineUnits[]; sign?: 1 | -1 },
  ): Promise<OrderLineEntity[]> {
    const { column, units, sign = 1 } = change;
    const limit = column === 'returned_quantity' ? 'l.fulfilled_quantity' : 'l.quantity';
    return tx.query<OrderLineEntity>(
      `UPDATE order_line l SET ${column} = l.${column} + u.delta
       FROM unnest($3::uuid[], $4::integer[]) AS u(id, delta)
       WHERE l.tenant_id = $1 AND l.order_id = $2 AND l.id = u.id AND l.${column} + u.delta BETWEEN 0 AND ${limit}
       RETURNING ${LINE}`,
      [
        ...[tx.tenantId, change.orderId, units.map((unit) => unit.orderLineId)],
        units.map((unit) => sign * unit.quantity),
      ],
    );
  }
}
