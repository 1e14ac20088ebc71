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

/** What happens to units of a line. What comes back as a return is refunded as such: it takes nothing off what is to be sent. */
export type LineCount = 'sent' | 'delivered' | 'refunded' | 'returnRefunded' | 'returned' | 'restocked';

/** The columns that a count changes, and up to what or down to what the first of them may. */
interface CountRule {
  readonly columns: readonly string[];
  readonly most: string;
  readonly least: string;
}

/** As `leftToSend` has it. */
const SENDABLE = 'l.quantity - greatest(l.withdrawn_quantity, l.restocked_quantity - l.returned_quantity)';

const RULES: Readonly<Record<LineCount, CountRule>> = {
  sent: { columns: ['fulfilled_quantity'], most: SENDABLE, least: 'l.delivered_quantity' },
  delivered: {
    columns: ['delivered_quantity'],
    most: 'l.fulfilled_quantity',
    least: 'l.returned_quantity',
  },
  refunded: { columns: ['refunded_quantity', 'withdrawn_quantity'], most: 'l.quantity', least: '0' },
  returnRefunded: { columns: ['refunded_quantity'], most: 'l.quantity', least: 'l.withdrawn_quantity' },
  returned: { columns: ['returned_quantity'], most: 'l.delivered_quantity', least: '0' },
  restocked: { columns: ['restocked_quantity'], most: 'l.quantity', least: '0' },
};

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

  /** All units of the order are on the shelf: none of them comes there a second time. */
  async shelveAll(tx: TenantTx, orderId: string): Promise<void> {
    await tx.query(
      `UPDATE order_line SET restocked_quantity = quantity WHERE tenant_id = $1 AND order_id = $2`,
      [tx.tenantId, orderId],
    );
  }

  /**
   * Counts units of the order's lines, or with `sign` -1 not any more. Each line at most once. Answers the lines that
   * took it; the others would have counted more than they have, or less than they must, or are of another order.
   */
  count(
    tx: TenantTx,
    change: { orderId: string; count: LineCount; units: readonly LineUnits[]; sign?: 1 | -1 },
  ): Promise<OrderLineEntity[]> {
    const { count, units, sign = 1 } = change;
    const { columns, most, least } = RULES[count];
    const after = `l.${columns[0]!} + u.delta`;
    return tx.query<OrderLineEntity>(
      `UPDATE order_line l SET ${columns.map((column) => `${column} = l.${column} + u.delta`).join(', ')}
       FROM unnest($3::uuid[], $4::integer[]) AS u(id, delta)
       WHERE l.tenant_id = $1 AND l.order_id = $2 AND l.id = u.id
         AND ${sign === 1 ? `${after} <= ${most}` : `${after} >= ${least}`}
       RETURNING ${LINE}`,
      [
        ...[tx.tenantId, change.orderId, units.map((unit) => unit.orderLineId)],
        units.map((unit) => sign * unit.quantity),
      ],
    );
  }
}
