import type { TenantContext } from '../../platform/context.js';
import { paymentsOfOrderLoader, refundsOfOrderLoader } from '../payments/index.js';
import { orderHistoryLoader, orderLinesLoader, orderLoader } from './order.loaders.js';
import type { OrderEntity } from './order.entity.js';
import type { Order } from './order.type.js';
import { orderView } from './order.view.js';

/** The changed order as a mutation answers it, whatever the operation loaded of it before. */
export function answeredOrder(ctx: TenantContext, order: OrderEntity): Order {
  ctx.loader(orderLoader).clear(order.id).prime(order.id, order);
  ctx.loader(orderLinesLoader).clear(order.id);
  ctx.loader(orderHistoryLoader).clear(order.id);
  ctx.loader(paymentsOfOrderLoader).clear(order.id);
  ctx.loader(refundsOfOrderLoader).clear(order.id);
  // The fields read straight from the view; what hangs on the order is resolved.
  return orderView(order);
}
