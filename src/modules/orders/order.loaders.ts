import { defineLoader, groupedBy, inOrderOf } from '../../platform/graphql/loader.js';
import type { OrderHistoryCard, OrderLineCard } from './order-cards.js';
import { OrderHistoryRepository } from './order-history.repository.js';
import type { OrderLineEntity } from './order-line.entity.js';
import { OrderLinesRepository } from './order-lines.repository.js';
import type { OrderEntity } from './order.entity.js';
import { OrdersRepository } from './orders.repository.js';

const orders = new OrdersRepository();
const lines = new OrderLinesRepository();
const history = new OrderHistoryRepository();

/** Orders by their ids; null where the store has none. Whether the viewer may see one is the caller's to know. */
export const orderLoader = defineLoader<string, OrderEntity | null>('orderById', async (ctx, ids) =>
  inOrderOf(ids, await orders.findMany(ctx, ids), (order) => order.id),
);

/** Order lines by their ids; null where the store has none. Whether the viewer may see one is the caller's to know. */
export const orderLineLoader = defineLoader<string, OrderLineEntity | null>(
  'orderLineById',
  async (ctx, ids) => inOrderOf(ids, await lines.findMany(ctx, ids), (line) => line.id),
);

/** The lines of orders, as they stood in the cart. */
export const orderLinesLoader = defineLoader<string, OrderLineCard[]>('linesByOrder', async (ctx, ids) =>
  groupedBy(ids, await lines.ofOrders(ctx, ids), (line) => line.orderId),
);

/** What happened to orders, in the order of time; internal entries are in it. */
export const orderHistoryLoader = defineLoader<string, OrderHistoryCard[]>(
  'historyByOrder',
  async (ctx, ids) => groupedBy(ids, await history.ofOrders(ctx, ids), (entry) => entry.orderId),
);
