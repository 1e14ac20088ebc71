import type { DomainEvent } from '../../platform/outbox/outbox.js';
import type { OrderEntity } from './order.entity.js';
import type { SoldUnits } from './orders.repository.js';
import type { OrderDraft } from './placing/order-draft.js';

/** The middle word of what is told of orders. */
export type OrderEventName =
  'failed' | 'expired' | 'cancelled' | 'updated' | 'shipped' | 'partially_shipped' | 'delivered';

/** `order.placed.v1`, with all but the number, which the placing transaction knows last. */
export function orderPlaced({ id, customerId, priced: { totalMinor, currency } }: OrderDraft): DomainEvent {
  const payload = {
    ...{ orderId: id, status: 'PAYMENT_PENDING', paymentStatus: 'PENDING', fulfillmentStatus: 'UNFULFILLED' },
    ...{ customerId, totalMinor, currency },
  };
  return { type: 'order.placed.v1', subject: { kind: 'order', id }, payload };
}

/** `order.failed.v1` and so on, with the order as it is then. */
export function orderEvent(what: OrderEventName, order: OrderEntity): DomainEvent {
  return { type: `order.${what}.v1`, subject: { kind: 'order', id: order.id }, payload: payloadOf(order) };
}

/** `order.confirmed.v1`, with what was sold. */
export function orderConfirmed(order: OrderEntity, sold: readonly SoldUnits[]): DomainEvent {
  return {
    type: 'order.confirmed.v1',
    subject: { kind: 'order', id: order.id },
    payload: { ...payloadOf(order), lines: sold },
  };
}

/** `payment.refunded_late.v1`: money that came too late goes back, and the buyer is to be told. */
export function refundedLate(
  order: OrderEntity,
  refund: { paymentId: string; amountMinor: number },
): DomainEvent {
  return {
    type: 'payment.refunded_late.v1',
    subject: { kind: 'payment', id: refund.paymentId },
    payload: { ...payloadOf(order), amountMinor: refund.amountMinor },
  };
}

function payloadOf(order: OrderEntity) {
  const { id, number, status, paymentStatus, fulfillmentStatus, customerId, totalMinor, currency } = order;
  return {
    orderId: id,
    ...{ number, status, paymentStatus, fulfillmentStatus, customerId, totalMinor, currency },
  };
}
