/** Where an order stands as a whole. */
export const ORDER_STATUSES = {
  CREATED: 'It exists; its payment has not begun.',
  PAYMENT_PENDING: 'It is being paid. Its goods are reserved until then.',
  CONFIRMED: 'It is paid, or the payment is authorised: the store prepares it.',
  PARTIALLY_SHIPPED: 'A part of it is on its way.',
  SHIPPED: 'All of it is on its way.',
  DELIVERED: 'All of it has arrived.',
  CANCELLED: 'It was called off. What was paid goes back.',
  FAILED: 'It was not paid: declined, given up or expired.',
} as const;

/** Where its money stands. */
export const ORDER_PAYMENT_STATUSES = {
  PENDING: 'Nothing has been paid yet.',
  AUTHORIZED: 'The whole sum is promised; nothing has been taken yet.',
  PARTIALLY_PAID: 'A part of the sum has been taken.',
  PAID: 'The whole sum has been taken.',
  PARTIALLY_REFUNDED: 'A part of what was taken has gone back.',
  REFUNDED: 'All that was taken has gone back.',
  FAILED: 'The payment was declined or not completed in time.',
  VOIDED: 'The payment was called off before anything was taken.',
} as const;

/** Where its goods stand. */
export const FULFILLMENT_STATUSES = {
  UNFULFILLED: 'Nothing has been sent yet.',
  PARTIALLY_FULFILLED: 'Some units have been sent.',
  FULFILLED: 'All units have been sent.',
  DELIVERED: 'All units have arrived.',
} as const;

/** What may be done with an order now. */
export const ORDER_ACTIONS = {
  CANCEL: 'Call it off (`orderCancel`).',
  CAPTURE: 'Take money that is authorised (`orderCapture`).',
  REFUND: 'Give money back (`refundCreate`).',
  SHIP: 'Send goods (`shipmentCreate`).',
  REQUEST_RETURN: 'Ask to send goods back (`returnRequest`).',
} as const;

export type OrderStatus = keyof typeof ORDER_STATUSES;
export type OrderPaymentStatus = keyof typeof ORDER_PAYMENT_STATUSES;
export type FulfillmentStatus = keyof typeof FULFILLMENT_STATUSES;
export type OrderAction = keyof typeof ORDER_ACTIONS;

/** What happens to orders. */
export type OrderStep =
  'beginPayment' | 'confirm' | 'fail' | 'cancel' | 'shipPart' | 'shipAll' | 'takeBackAll' | 'deliver';

/** Every step that is possible, and where it leads. What is not here cannot happen. */
const TRANSITIONS: Readonly<Record<OrderStatus, Partial<Readonly<Record<OrderStep, OrderStatus>>>>> = {
  CREATED: {
    beginPayment: 'PAYMENT_PENDING',
    confirm: 'CONFIRMED',
    fail: 'FAILED',
    cancel: 'CANCELLED',
  },
  PAYMENT_PENDING: { confirm: 'CONFIRMED', fail: 'FAILED', cancel: 'CANCELLED' },
  CONFIRMED: { cancel: 'CANCELLED', shipPart: 'PARTIALLY_SHIPPED', shipAll: 'SHIPPED' },
  PARTIALLY_SHIPPED: {
    shipPart: 'PARTIALLY_SHIPPED',
    shipAll: 'SHIPPED',
    takeBackAll: 'CONFIRMED',
    // What is left is refunded, and the rest has arrived.
    deliver: 'DELIVERED',
  },
  SHIPPED: { shipPart: 'PARTIALLY_SHIPPED', takeBackAll: 'CONFIRMED', deliver: 'DELIVERED' },
  // The refund of units that were never sent has failed: they can be sent.
  DELIVERED: { shipPart: 'PARTIALLY_SHIPPED' },
  CANCELLED: {},
  FAILED: {},
};

/** The status after the step; null when the step is not possible. */
export function statusAfter(status: OrderStatus, step: OrderStep): OrderStatus | null {
  return TRANSITIONS[status][step] ?? null;
}

/** What was paid and given back, in minor units. */
export interface OrderMoney {
  readonly totalMinor: number;
  readonly capturedMinor: number;
  readonly refundedMinor: number;
}

/** The payment status of an order of which money was taken, or that costs nothing. */
export function paidStatus({ totalMinor, capturedMinor, refundedMinor }: OrderMoney): OrderPaymentStatus {
  if (refundedMinor > 0) return refundedMinor === capturedMinor ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
  return capturedMinor === totalMinor ? 'PAID' : 'PARTIALLY_PAID';
}

/** Whether its goods have left the stock: that happens with the first money, also with none where it costs nothing. */
export function isSold({ paymentStatus }: Pick<OrderStanding, 'paymentStatus'>): boolean {
  return SOLD.has(paymentStatus);
}

const SOLD: ReadonlySet<OrderPaymentStatus> = new Set([
  'PARTIALLY_PAID',
  'PAID',
  'PARTIALLY_REFUNDED',
  'REFUNDED',
]);

/** All that decides which actions are possible, the units of its lines apart. */
export interface OrderStanding extends OrderMoney {
  readonly status: OrderStatus;
  readonly paymentStatus: OrderPaymentStatus;
  readonly fulfillmentStatus: FulfillmentStatus;
}

/** All of that. */
export const ORDER_STANDING = [
  ...(['status', 'paymentStatus', 'fulfillmentStatus'] as const),
  ...(['totalMinor', 'capturedMinor', 'refundedMinor'] as const),
] as const satisfies readonly (keyof OrderStanding)[];

/** Whether it can be called off: nothing was sent. */
export function isCancellable({ status, fulfillmentStatus }: OrderStanding): boolean {
  return statusAfter(status, 'cancel') !== null && fulfillmentStatus === 'UNFULFILLED';
}

/** Whether money is authorised. A payment is captured once: what is not taken then is free again. */
export function isCapturable({ status, paymentStatus }: OrderStanding): boolean {
  const isAlive = status !== 'CANCELLED' && status !== 'FAILED';
  return isAlive && paymentStatus === 'AUTHORIZED';
}

/** Whether money was taken that has not gone back. */
export function isRefundable({ capturedMinor, refundedMinor }: OrderMoney): boolean {
  return capturedMinor > refundedMinor;
}

/** Whether goods may be sent as far as some are left: money for the order was taken and has not all gone back. */
export function isShippable({ status, paymentStatus, fulfillmentStatus }: OrderStanding): boolean {
  const isOpen = status === 'CONFIRMED' || status === 'PARTIALLY_SHIPPED';
  return (
    isOpen && isSold({ paymentStatus }) && paymentStatus !== 'REFUNDED' && fulfillmentStatus !== 'FULFILLED'
  );
}

/** Whether goods of it may come back as far as some have arrived: some were sent. */
export function isReturnable({ status }: OrderStanding): boolean {
  return status === 'PARTIALLY_SHIPPED' || status === 'SHIPPED' || status === 'DELIVERED';
}
