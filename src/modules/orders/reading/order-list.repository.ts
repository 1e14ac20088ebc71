import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope } from '../../../platform/db/scope.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { ORDER_CARD, type OrderCard } from '../order-cards.js';
import type { OrderPart } from '../order-parts.loader.js';
import { OrderEntity } from '../order.entity.js';
import type { OrderCondition } from './order-filter.js';

const CARD = columnsOf(OrderEntity, 'o', ORDER_CARD);
const WHOLE = columnsOf(OrderEntity, 'o');

/** An order with the rows of its parts, by the names of their fields. */
export type OrderWithParts<Order extends OrderCard = OrderCard> = Order &
  Readonly<Record<`part_${string}`, unknown[] | null>>;

/** SQL that reads orders for people, each with the wanted parts, in one statement however many there are. */
export class OrderListRepository {
  /** A page of the orders that the condition allows. */
  page(
    scope: TenantScope,
    parts: readonly OrderPart[],
    condition: OrderCondition,
    page: PageStatement,
  ): Promise<OrderWithParts[]> {
    return scope.query<OrderWithParts>(
      `SELECT ${CARD} ${columnsOfParts(parts)} FROM sales_order o
       WHERE o.tenant_id = $1 ${condition.sql} ${page.condition}
       ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, ...condition.parameters, ...page.parameters],
    );
  }

  /** One order; null when the store has none with this id. */
  async find(
    scope: TenantScope,
    parts: readonly OrderPart[],
    id: string,
  ): Promise<OrderWithParts<OrderEntity> | null> {
    const rows = await scope.query<OrderWithParts<OrderEntity>>(
      `SELECT ${WHOLE} ${columnsOfParts(parts)} FROM sales_order o WHERE o.tenant_id = $1 AND o.id = $2`,
      [scope.tenantId, id],
    );
    return rows[0] ?? null;
  }
}

/** Each is read by its own index. */
function columnsOfParts(parts: readonly OrderPart[]): string {
  return parts.map(({ field, sql }) => `, ${sql} AS "part_${field}"`).join('');
}
