import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope } from '../../../platform/db/scope.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { OrderHistoryEntity } from '../order-history.entity.js';
import { OrderLineEntity } from '../order-line.entity.js';
import { OrderEntity } from '../order.entity.js';
import type { OrderCondition } from './order-filter.js';

const ORDER = columnsOf(OrderEntity, 'o');

/** An order with what its buyer always sees of it. */
export interface WholeOrder {
  readonly order: OrderEntity;
  readonly lines: OrderLineEntity[];
  readonly history: OrderHistoryEntity[];
}

type WholeRow = OrderEntity & { lines: OrderLineEntity[]; history: OrderHistoryEntity[] };

/** Lines and history of `o`, each read by its own index. */
const PARTS = `
  (SELECT coalesce(jsonb_agg(to_jsonb(part) ORDER BY part.position), '[]')
   FROM (SELECT ${columnsOf(OrderLineEntity, 'l')} FROM order_line l
         WHERE l.tenant_id = $1 AND l.order_id = o.id) part) AS lines,
  (SELECT coalesce(jsonb_agg(to_jsonb(part) ORDER BY part."createdAt", part.id), '[]')
   FROM (SELECT ${columnsOf(OrderHistoryEntity, 'h')} FROM order_history h
         WHERE h.tenant_id = $1 AND h.order_id = o.id) part) AS history`;

/** SQL that reads orders for people. */
export class OrderListRepository {
  /** A page of the orders that the condition allows. */
  page(scope: TenantScope, condition: OrderCondition, page: PageStatement): Promise<OrderEntity[]> {
    return scope.query<OrderEntity>(
      `SELECT ${ORDER} FROM sales_order o WHERE o.tenant_id = $1 ${condition.sql} ${page.condition}
       ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, ...condition.parameters, ...page.parameters],
    );
  }

  /** The same with lines and history, in one statement however many there are. */
  async wholePage(scope: TenantScope, condition: OrderCondition, page: PageStatement): Promise<WholeOrder[]> {
    const rows = await scope.query<WholeRow>(
      `SELECT ${ORDER}, ${PARTS} FROM sales_order o WHERE o.tenant_id = $1 ${condition.sql} ${page.condition}
       ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, ...condition.parameters, ...page.parameters],
    );
    return rows.map(wholeOf);
  }

  /** One order with lines and history; null when the store has none with this id. */
  async findWhole(scope: TenantScope, id: string): Promise<WholeOrder | null> {
    const rows = await scope.query<WholeRow>(
      `SELECT ${ORDER}, ${PARTS} FROM sales_order o WHERE o.tenant_id = $1 AND o.id = $2`,
      [scope.tenantId, id],
    );
    return rows[0] ? wholeOf(rows[0]) : null;
  }
}

function wholeOf({ lines, history, ...order }: WholeRow): WholeOrder {
  return {
    order,
    lines,
    // JSON has no instants.
    history: history.map((entry) => Object.assign(entry, { createdAt: new Date(entry.createdAt) })),
  };
}
