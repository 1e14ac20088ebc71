import { describe, expect, test } from 'vitest';
import {
  availableActions,
  fulfillmentOf,
  ORDER_STATUSES,
  paidStatus,
  statusAfter,
  type OrderStanding,
  type OrderStatus,
  type OrderStep,
} from '../../src/modules/orders/order-state.js';

const STATUSES = Object.keys(ORDER_STATUSES) as OrderStatus[];
const STEPS: OrderStep[] = [
  ...(['beginPayment', 'confirm', 'fail', 'cancel'] as const),
  ...(['shipPart', 'shipAll', 'takeBackAll', 'deliver'] as const),
];

/** Every step that is possible, written down again here so that a change by mistake does not change its test. */
const POSSIBLE: Record<string, OrderStatus> = {
  'CREATED beginPayment': 'PAYMENT_PENDING',
  'CREATED confirm': 'CONFIRMED',
  'CREATED fail': 'FAILED',
  'CREATED cancel': 'CANCELLED',
  'PAYMENT_PENDING confirm': 'CONFIRMED',
  'PAYMENT_PENDING fail': 'FAILED',
  'PAYMENT_PENDING cancel': 'CANCELLED',
  'CONFIRMED cancel': 'CANCELLED',
  'CONFIRMED shipPart': 'PARTIALLY_SHIPPED',
  'CONFIRMED shipAll': 'SHIPPED',
  'PARTIALLY_SHIPPED shipPart': 'PARTIALLY_SHIPPED',
  'PARTIALLY_SHIPPED shipAll': 'SHIPPED',
  'PARTIALLY_SHIPPED takeBackAll': 'CONFIRMED',
  'SHIPPED shipPart': 'PARTIALLY_SHIPPED',
  'SHIPPED takeBackAll': 'CONFIRMED',
  'SHIPPED deliver': 'DELIVERED',
};

describe.each(STATUSES)('an order that is %s', (status) => {
  test.each(STEPS)('%s', (step) => {
    expect(statusAfter(status, step)).toBe(POSSIBLE[`${status} ${step}`] ?? null);
  });
});

const standing = (more: Partial<OrderStanding>): OrderStanding => ({
  ...{ status: 'CONFIRMED', paymentStatus: 'PAID', fulfillmentStatus: 'UNFULFILLED' },
  ...{ totalMinor: 100, capturedMinor: 100, refundedMinor: 0 },
  ...more,
});

describe('what may be done', () => {
  test.each<[string, Partial<OrderStanding>, string, string]>([
    [
      'waiting for its payment',
      { status: 'PAYMENT_PENDING', paymentStatus: 'PENDING', capturedMinor: 0 },
      'CANCEL',
      'CANCEL',
    ],
    ['authorised', { paymentStatus: 'AUTHORIZED', capturedMinor: 0 }, 'CANCEL CAPTURE', 'CANCEL'],
    [
      'partly captured',
      { paymentStatus: 'PARTIALLY_PAID', capturedMinor: 60 },
      'CANCEL REFUND SHIP',
      'CANCEL',
    ],
    ['paid', {}, 'CANCEL REFUND SHIP', 'CANCEL'],
    [
      'partly sent',
      { status: 'PARTIALLY_SHIPPED', fulfillmentStatus: 'PARTIALLY_FULFILLED' },
      'REFUND SHIP',
      'REQUEST_RETURN',
    ],
    ['sent', { status: 'SHIPPED', fulfillmentStatus: 'FULFILLED' }, 'REFUND', 'REQUEST_RETURN'],
    ['delivered', { status: 'DELIVERED', fulfillmentStatus: 'DELIVERED' }, 'REFUND', 'REQUEST_RETURN'],
    [
      'delivered and refunded',
      { status: 'DELIVERED', fulfillmentStatus: 'DELIVERED', paymentStatus: 'REFUNDED', refundedMinor: 100 },
      '',
      'REQUEST_RETURN',
    ],
    [
      'cancelled before it was paid',
      { status: 'CANCELLED', paymentStatus: 'VOIDED', capturedMinor: 0 },
      '',
      '',
    ],
    ['cancelled with money on its way back', { status: 'CANCELLED' }, 'REFUND', ''],
    ['failed', { status: 'FAILED', paymentStatus: 'FAILED', capturedMinor: 0 }, '', ''],
  ])('with an order that is %s', (_title, more, merchant, buyer) => {
    expect(availableActions(standing(more), 'merchant').join(' ')).toBe(merchant);
    expect(availableActions(standing(more), 'buyer').join(' ')).toBe(buyer);
  });
});

describe('where its money and goods stand', () => {
  test.each([
    [100, 100, 0, 'PAID'],
    [100, 60, 0, 'PARTIALLY_PAID'],
    [100, 100, 1, 'PARTIALLY_REFUNDED'],
    [100, 60, 60, 'REFUNDED'],
    [100, 100, 100, 'REFUNDED'],
    [0, 0, 0, 'PAID'],
  ])('of %i, %i were captured and %i went back: %s', (totalMinor, capturedMinor, refundedMinor, status) => {
    expect(paidStatus({ totalMinor, capturedMinor, refundedMinor })).toBe(status);
  });

  test.each([
    ['UNFULFILLED', [0, 0]],
    ['PARTIALLY_FULFILLED', [2, 0]],
    ['PARTIALLY_FULFILLED', [1, 3]],
    ['FULFILLED', [2, 3]],
  ])('%s when %j of 2 and 3 units were sent', (status, [first, second]) => {
    const lines = [
      { quantity: 2, fulfilledQuantity: first! },
      { quantity: 3, fulfilledQuantity: second! },
    ];
    expect(fulfillmentOf(lines)).toBe(status);
  });
});
