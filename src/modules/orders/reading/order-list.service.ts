import type { TenantContext } from '../../../platform/context.js';
import {
  readPage,
  type KeysetOrder,
  type Page,
  type PageArguments,
  type SortColumn,
} from '../../../platform/graphql/page.js';
import type { OrderAccess } from '../order-access.js';
import type { OrderCard } from '../order-cards.js';
import { CUSTOMER } from '../order-customer.loader.js';
import { orderLoader } from '../order.loaders.js';
import type { OrderEntity } from '../order.entity.js';
import { orderCondition, type OrderCondition } from './order-filter.js';
import type { OrderFilter, OrderSort, OrderSortField } from './order-filter.inputs.js';
import type { OrderListRepository } from './order-list.repository.js';
import type { WantedFields } from './wanted-fields.js';

/** A page of a list, and what the list is. */
export interface OrderListRequest extends PageArguments {
  readonly filter?: OrderFilter | null;
  readonly sort?: OrderSort | null;
}

const BY_ID: SortColumn<OrderCard> = { sql: 'o.id', type: 'uuid', valueOf: (row) => row.id };
const BY_AGE: SortColumn<OrderCard> = {
  sql: 'o.created_at',
  type: 'timestamptz',
  valueOf: (row) => row.createdAt.toISOString(),
};
const BY_NUMBER: SortColumn<OrderCard> = { sql: 'o.number', type: 'bigint', valueOf: (row) => row.number };
const BY_TOTAL: SortColumn<OrderCard> = {
  sql: 'o.total_minor',
  type: 'bigint',
  valueOf: (row) => row.totalMinor,
};

const COLUMNS: Readonly<Record<OrderSortField, readonly SortColumn<OrderCard>[]>> = {
  CREATED_AT: [BY_AGE, BY_ID],
  NUMBER: [BY_NUMBER],
  TOTAL: [BY_TOTAL, BY_ID],
};

/** Orders for those who may see them. */
export class OrderListService {
  constructor(
    private readonly list: OrderListRepository,
    private readonly access: OrderAccess,
  ) {}

  /** The order, or null when there is none that the viewer may see. One statement. */
  async find(ctx: TenantContext, id: string, wanted: WantedFields): Promise<OrderEntity | null> {
    const order = await this.list.find(ctx, wanted, id);
    if (!order || !this.access.mayRead(ctx, order)) return null;
    ctx.loader(orderLoader).put(order.id, order);
    return order;
  }

  /** The orders with these ids in their order; null for those that the viewer may not see. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(OrderEntity | null)[]> {
    const found = await Promise.all(ids.map((id) => ctx.loader(orderLoader).load(id)));
    return found.map((order) => (order && this.access.mayRead(ctx, order) ? order : null));
  }

  /**
   * Orders of the store; one statement, and one for their customers where much is asked of them.
   * @throws Fault BAD_USER_INPUT for a malformed filter, page size or cursor
   */
  ofStore(
    ctx: TenantContext,
    { filter, sort, ...page }: OrderListRequest,
    wanted: WantedFields,
  ): Promise<Page<OrderCard>> {
    const condition = orderCondition(filter ?? {}, ctx.tenant.currency);
    const name = `orders ${condition.sql} ${JSON.stringify(condition.parameters)}`;
    return this.page(ctx, page, { condition, name, order: orderOf(sort) }, wanted);
  }

  /** The viewer's own orders, the newest first. Statements as for {@link ofStore}. */
  ofUser(
    ctx: TenantContext,
    userId: string,
    page: PageArguments,
    wanted: WantedFields,
  ): Promise<Page<OrderCard>> {
    const condition = { sql: 'AND o.user_id = $2', parameters: [userId] };
    return this.page(ctx, page, { condition, name: `orders of ${userId}`, order: orderOf(null) }, wanted);
  }

  private async page(
    ctx: TenantContext,
    page: PageArguments,
    { condition, name, order }: ReadList,
    wanted: WantedFields,
  ): Promise<Page<OrderCard>> {
    const orders = await readPage(ctx, {
      ...{ arguments: page, order, filter: name },
      parameterOffset: 1 + condition.parameters.length,
      fetch: (statement) => this.list.page(ctx, wanted, condition, statement),
    });
    if (wanted.has('customer')) await CUSTOMER.fill(ctx, orders.nodes);
    return orders;
  }
}

/** A list in SQL, and its name in cursors. */
interface ReadList {
  readonly condition: OrderCondition;
  readonly name: string;
  readonly order: KeysetOrder<OrderCard>;
}

function orderOf(sort: OrderSort | null | undefined): KeysetOrder<OrderCard> {
  const field = sort?.field ?? 'CREATED_AT';
  return { name: `orders ${field}`, direction: sort?.direction ?? 'DESC', columns: COLUMNS[field] };
}
