import type { IdKind } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { NodeSource } from '../../../platform/module.js';
import type { OrderLinesRepository } from '../order-lines.repository.js';
import { orderLineView, orderView } from '../order.view.js';
import type { OrderListService } from './order-list.service.js';

/** Orders and their lines by their ids, for those who may see the order. */
export function orderNodes(
  list: OrderListService,
  lines: OrderLinesRepository,
): Partial<Record<IdKind, NodeSource>> {
  return {
    order: {
      typename: 'Order',
      scope: 'store',
      load: async (ctx, ids) =>
        (await list.findVisible(ctx, ids)).map((order) => order && orderView(ctx, order)),
    },
    orderLine: { typename: 'OrderLine', scope: 'store', load: (ctx, ids) => loadLines(ctx, ids) },
  };

  async function loadLines(ctx: TenantContext, ids: readonly string[]) {
    const found = await lines.findMany(ctx, ids);
    const orders = await list.findVisible(
      ctx,
      found.map(({ orderId }) => orderId),
    );
    return ids.map((id) => {
      const index = found.findIndex((line) => line.id === id);
      const order = orders[index];
      return order ? orderLineView(found[index]!, order.currency) : null;
    });
  }
}
