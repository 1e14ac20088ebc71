import { decodeIdOrNone } from '../../kernel/ids.js';
import type { TenantContext } from '../../platform/context.js';
import { readPage, type KeysetOrder, type Page, type PageArguments } from '../../platform/graphql/page.js';
import { orderLoader } from '../orders/index.js';
import type { OrdersForReturns } from './return-changes.service.js';
import type { OrderReturnFilter } from './return.inputs.js';
import type { ReturnWithLines } from './return-with-lines.js';
import type { ReturnsRepository } from './returns.repository.js';

const NEWEST_FIRST: KeysetOrder<ReturnWithLines> = {
  name: 'returns',
  direction: 'DESC',
  columns: [
    { sql: 'r.created_at', type: 'timestamptz', valueOf: (row) => row.createdAt.toISOString() },
    { sql: 'r.id', type: 'uuid', valueOf: (row) => row.id },
  ],
};

/** Reads returns. */
export class ReturnList {
  constructor(
    private readonly returns: ReturnsRepository,
    private readonly orders: OrdersForReturns,
  ) {}

  /** Returns of the store, the newest first. For its staff. */
  list(
    ctx: TenantContext,
    page: PageArguments,
    filter: OrderReturnFilter = {},
  ): Promise<Page<ReturnWithLines>> {
    const wanted = {
      status: filter.status ?? null,
      orderId: filter.orderId == null ? null : decodeIdOrNone('order', filter.orderId),
    };
    return readPage(ctx, {
      arguments: page,
      order: NEWEST_FIRST,
      filter: JSON.stringify(wanted),
      parameterOffset: this.returns.pageOffset(wanted),
      fetch: (statement) => this.returns.page(ctx, wanted, statement),
    });
  }

  /** The returns with these ids whose orders the viewer may read. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(ReturnWithLines | null)[]> {
    const found = await this.returns.findManyWithLines(ctx, ids);
    const orders = await ctx.loader(orderLoader).loadMany(found.map(({ orderId }) => orderId));
    const visible = found.filter((_, index) => {
      const order = orders[index];
      return order && !(order instanceof Error) && this.orders.mayRead(ctx, order);
    });
    return ids.map((id) => visible.find((each) => each.id === id) ?? null);
  }
}
