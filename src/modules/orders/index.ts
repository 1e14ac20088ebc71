export { ordersModule } from './orders.module.js';
export type { OrdersApi } from './orders.api.js';
export type { OrderDraft } from './placing/order-draft.js';
export { orderEntities } from './orders.entities.js';
export { OrderEntity } from './order.entity.js';
export { OrderLineEntity } from './order-line.entity.js';
export { OrderHistoryEntity } from './order-history.entity.js';
export type { OrderLineCard } from './order-cards.js';
export { LoadedOrderPart } from './order-parts.loader.js';
export { orderHistoryLoader, orderLineLoader, orderLinesLoader, orderLoader } from './order.loaders.js';
export type { PlacedOrder } from './placing/placing.repository.js';
export type { Settled } from './settling/settlement.service.js';
export { orderLineView, orderView, type OrderLineView, type OrderView } from './order.view.js';
export {
  FulfillmentStatusEnum,
  Order,
  OrderLine,
  OrderPaymentStatusEnum,
  OrderStatusEnum,
} from './order.type.js';
export { isReturnable } from './order-state.js';
export { leftToReturn, leftToSend, type UnitCounts } from './order-units.js';
export { onlyReaders } from './live/order-live.js';
