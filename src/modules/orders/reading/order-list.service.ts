import type { TenantContext } from '../../../platform/context.js';
import {
  mapPage,
  readPage,
  type KeysetOrder,
  type Page,
  type PageArguments,
  type SortColumn,
} from '../../../platform/graphql/page.js';
import type { OrderAccess } from '../order-access.js';
import { orderHistoryLoader, orderLinesLoader, orderLoader } from '../order.loaders.js';
import type { OrderEntity } from '../order.entity.js';
import { orderCondition } from './order-filter.js';
import type { OrderFilter, OrderSort, OrderSortField } from './order-filter.inputs.js';
import type { OrderListRepository, WholeOrder } from './order-list.repository.js';

const BY_ID: SortColumn<OrderEntity> = { sql: 'o.id', type: 'uuid', valueOf: (row) => row.id };
const BY_AGE: SortColumn<OrderEntity> = {
  sql: 'o.created_at',
  type: 'timestamptz',
  valueOf: (row) => row.createdAt.toISOString(),
};
const BY_NUMBER: SortColumn<OrderEntity> = { sql: 'o.number', type: 'bigint', valueOf: (row) => row.number };
const BY_TOTAL: SortColumn<OrderEntity> = {
  sql: 'o.total_minor',
  type: 'bigint',
  valueOf: (row) => row.totalMinor,
};

const COLUMNS: Readonly<Record<OrderSortField, readonly SortColumn<OrderEntity>[]>> = {
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

  /** The order with everything a buyer sees, or null when there is none that the viewer may see. One statement. */
  async find(ctx: TenantContext, id: string): Promise<OrderEntity | null> {
    const whole = await this.list.findWhole(ctx, id);
    if (!whole || !this.access.mayRead(ctx, whole.order)) return null;
    return remember(ctx, whole);
  }

  /** The orders with these ids in their order; null for those that the viewer may not see. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(OrderEntity | null)[]> {
    const found = await Promise.all(ids.map((id) => ctx.loader(orderLoader).load(id)));
    return found.map((order) => (order && this.access.mayRead(ctx, order) ? order : null));
  }

  /** Orders of the store. @throws Fault BAD_USER_INPUT for a malformed filter, page size or cursor */
  ofStore(
    ctx: TenantContext,
    page: PageArguments,
    { filter, sort }: { filter: OrderFilter | null; sort: OrderSort | null },
  ): Promise<Page<OrderEntity>> {
    const condition = orderCondition(filter ?? {}, ctx.tenant.currency);
    return readPage(ctx, {
      arguments: page,
      order: orderOf(sort),
      filter: `orders ${condition.sql} ${JSON.stringify(condition.parameters)}`,
      parameterOffset: 1 + condition.parameters.length,
      fetch: (statement) => this.list.page(ctx, condition, statement),
    });
  }

  /** The viewer's own orders, the newest first, with everything a buyer sees. One statement. */
  async ofUser(ctx: TenantContext, userId: string, page: PageArguments): Promise<Page<OrderEntity>> {
    const condition = { sql: 'AND o.user_id = $2', parameters: [userId] };
    const whole = await readPage(ctx, {
      arguments: page,
      order: wholeOrder(orderOf(null)),
      filter: `orders of ${userId}`,
      parameterOffset: 2,
      fetch: (statement) => this.list.wholePage(ctx, condition, statement),
    });
    return mapPage(whole, (each) => remember(ctx, each));
  }
}

/** What came with an order need not be loaded again. */
function remember(ctx: TenantContext, { order, lines, history }: WholeOrder): OrderEntity {
  ctx.loader(orderLoader).prime(order.id, order);
  ctx.loader(orderLinesLoader).prime(order.id, lines);
  ctx.loader(orderHistoryLoader).prime(order.id, history);
  return order;
}

function orderOf(sort: OrderSort | null): KeysetOrder<OrderEntity> {
  const field = sort?.field ?? 'CREATED_AT';
  return { name: `orders ${field}`, direction: sort?.direction ?? 'DESC', columns: COLUMNS[field] };
}

function wholeOrder(order: KeysetOrder<OrderEntity>): KeysetOrder<WholeOrder> {
  const columns = order.columns.map(({ sql, type, valueOf }) => ({
    ...{ sql, type },
    valueOf: (row: WholeOrder) => valueOf(row.order),
  }));
  return { ...order, columns };
}
