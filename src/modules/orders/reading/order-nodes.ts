import type { IdKind } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { NodeSource } from '../../../platform/module.js';
import { orderLineLoader } from '../order.loaders.js';
import { orderLineView, orderView } from '../order.view.js';
import type { OrderListService } from './order-list.service.js';

/** Orders and their lines by their ids, for those who may see the order. */
export function orderNodes(list: OrderListService): Partial<Record<IdKind, NodeSource>> {
  return {
    order: {
      typename: 'Order',
      scope: 'store',
      load: async (ctx, ids) => (await list.findVisible(ctx, ids)).map((order) => order && orderView(order)),
    },
    orderLine: { typename: 'OrderLine', scope: 'store', load: (ctx, ids) => loadLines(ctx, ids) },
  };

  async function loadLines(ctx: TenantContext, ids: readonly string[]) {
    const lines = await Promise.all(ids.map((id) => ctx.loader(orderLineLoader).load(id)));
    const found = lines.filter((line) => line !== null);
    const orders = await list.findVisible(
      ctx,
      found.map(({ orderId }) => orderId),
    );
    const views = new Map(
      found.map((line, index) => [line.id, orders[index] && orderLineView(line, orders[index].currency)]),
    );
    return ids.map((id) => views.get(id) ?? null);
  }
}
