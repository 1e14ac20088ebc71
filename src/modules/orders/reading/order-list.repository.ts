import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope } from '../../../platform/db/scope.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { columnsFor } from '../card-columns.js';
import { ORDER_COLUMNS, type OrderCard } from '../order-cards.js';
import type { OrderParts } from '../order-parts.loader.js';
import { OrderEntity } from '../order.entity.js';
import type { OrderCondition } from './order-filter.js';
import type { WantedFields } from './wanted-fields.js';

const WHOLE = columnsOf(OrderEntity, 'o');

/** SQL that reads orders for people, each with the parts that are asked for, in one statement however many there are. */
export class OrderListRepository {
  private readonly cards = new WeakMap<WantedFields, string>();

  constructor(private readonly parts: OrderParts) {}

  /** A page of the orders that the condition allows, with what the wanted fields are made of. */
  page(
    scope: TenantScope,
    wanted: WantedFields,
    condition: OrderCondition,
    page: PageStatement,
  ): Promise<OrderCard[]> {
    return scope.query<OrderCard>(
      `SELECT ${this.cardOf(wanted)} FROM sales_order o
       WHERE o.tenant_id = $1 ${condition.sql} ${page.condition}
       ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, ...condition.parameters, ...page.parameters],
    );
  }

  /** One order with all its columns, and whole parts: others may read it later. Null when the store has none with this id. */
  async find(scope: TenantScope, wanted: WantedFields, id: string): Promise<OrderEntity | null> {
    const parts = this.parts.wantedBy(wanted).flatMap(({ field, sql }) => partColumn(field, sql));
    const rows = await scope.query<OrderEntity>(
      `SELECT ${[WHOLE, ...parts].join(', ')} FROM sales_order o WHERE o.tenant_id = $1 AND o.id = $2`,
      [scope.tenantId, id],
    );
    return rows[0] ?? null;
  }

  /** Each part is read by its own index. */
  private cardOf(wanted: WantedFields): string {
    let card = this.cards.get(wanted);
    if (card === undefined) {
      const own = columnsOf(OrderEntity, 'o', columnsFor(ORDER_COLUMNS, wanted.keys()));
      const parts = this.parts
        .wantedBy(wanted)
        .flatMap((part) => partColumn(part.field, part.sqlFor(wanted)));
      card = [own, ...parts].join(', ');
      this.cards.set(wanted, card);
    }
    return card;
  }
}

function partColumn(field: string, sql: string | null): string[] {
  return sql === null ? [] : [`${sql} AS "part_${field}"`];
}
