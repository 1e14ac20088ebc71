import type { TenantContext } from '../../platform/context.js';
import { defineLoader, groupedBy } from '../../platform/graphql/loader.js';
import { orderLineLoader, orderLinesLoader, orderLoader } from '../orders/index.js';
import type { ReturnWithLines } from './return-with-lines.js';
import { ReturnsRepository } from './returns.repository.js';

const returns = new ReturnsRepository();

/** The returns of orders with what is in them, the oldest first. Whether the viewer may see them is the caller's to know. */
export const returnsOfOrderLoader = defineLoader<string, ReturnWithLines[]>(
  'returnsByOrder',
  async (ctx, orderIds) => {
    const rows = await returns.ofOrders(ctx, orderIds);
    return groupedBy(orderIds, rows, (row) => row.orderId);
  },
);

/** Lets a mutation answer with what it changed, whatever the operation loaded before. */
export function forgetReturn(ctx: TenantContext, { orderId, lines }: ReturnWithLines): void {
  for (const definition of [returnsOfOrderLoader, orderLoader, orderLinesLoader]) {
    ctx.loader<string, unknown>(definition).clear(orderId);
  }
  for (const { orderLineId } of lines) ctx.loader(orderLineLoader).clear(orderLineId);
}
