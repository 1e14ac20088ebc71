import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { availableActions } from '../../src/modules/orders/order-actions.js';
import {
  ORDER_STATUSES,
  paidStatus,
  statusAfter,
  type OrderStanding,
  type OrderStatus,
  type OrderStep,
} from '../../src/modules/orders/order-state.js';
import { fulfillmentOf, leftToSend, type UnitCounts } from '../../src/modules/orders/order-units.js';

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
  'PARTIALLY_SHIPPED deliver': 'DELIVERED',
  'DELIVERED shipPart': 'PARTIALLY_SHIPPED',
};

describe.each(STATUSES)('an order that is %s', (status) => {
  test.each(STEPS)('%s', (step) => {
    expect(statusAfter(status, step)).toBe(POSSIBLE[`${status} ${step}`] ?? null);
  });
});

const line = (quantity: number, counts: Partial<UnitCounts> = {}): UnitCounts => ({
  ...{ quantity, fulfilledQuantity: 0, deliveredQuantity: 0, withdrawnQuantity: 0 },
  ...{ returnedQuantity: 0, restockedQuantity: 0 },
  ...counts,
});

const PARTLY = { fulfilledQuantity: 1, deliveredQuantity: 1 };
const WHOLE = { fulfilledQuantity: 2, deliveredQuantity: 2 };

interface OrderFacts extends OrderStanding {
  readonly lines: readonly UnitCounts[];
}

const standing = (more: Partial<OrderFacts>): OrderFacts => ({
  ...{ status: 'CONFIRMED', paymentStatus: 'PAID', fulfillmentStatus: 'UNFULFILLED' },
  ...{ totalMinor: 100, capturedMinor: 100, refundedMinor: 0, lines: [line(2)] },
  ...more,
});

describe('what may be done', () => {
  test.each<[string, Partial<OrderFacts>, string, string]>([
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
      'paid, all units of which are paid back again',
      { paymentStatus: 'PARTIALLY_REFUNDED', refundedMinor: 90, lines: [line(2, { withdrawnQuantity: 2 })] },
      'CANCEL REFUND',
      'CANCEL',
    ],
    [
      'partly sent',
      {
        ...{ status: 'PARTIALLY_SHIPPED', fulfillmentStatus: 'PARTIALLY_FULFILLED' },
        lines: [line(2, { fulfilledQuantity: 1 })],
      },
      'REFUND SHIP',
      '',
    ],
    [
      'partly sent, which has arrived',
      {
        ...{ status: 'PARTIALLY_SHIPPED', fulfillmentStatus: 'PARTIALLY_FULFILLED' },
        lines: [line(2, PARTLY)],
      },
      'REFUND SHIP',
      'REQUEST_RETURN',
    ],
    [
      'sent',
      { status: 'SHIPPED', fulfillmentStatus: 'FULFILLED', lines: [line(2, { fulfilledQuantity: 2 })] },
      'REFUND',
      '',
    ],
    [
      'delivered',
      { status: 'DELIVERED', fulfillmentStatus: 'DELIVERED', lines: [line(2, WHOLE)] },
      'REFUND',
      'REQUEST_RETURN',
    ],
    [
      'delivered and refunded',
      {
        ...{
          status: 'DELIVERED',
          fulfillmentStatus: 'DELIVERED',
          paymentStatus: 'REFUNDED',
          refundedMinor: 100,
        },
        lines: [line(2, { ...WHOLE, withdrawnQuantity: 2 })],
      },
      '',
      'REQUEST_RETURN',
    ],
    [
      'delivered and all of which came back',
      {
        ...{ status: 'DELIVERED', fulfillmentStatus: 'DELIVERED' },
        lines: [line(2, { ...WHOLE, returnedQuantity: 2 })],
      },
      'REFUND',
      '',
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
    const { lines, ...order } = standing(more);
    expect(availableActions(order, lines, 'merchant').join(' ')).toBe(merchant);
    expect(availableActions(order, lines, 'buyer').join(' ')).toBe(buyer);
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

  test.each<[string, UnitCounts[]]>([
    ['UNFULFILLED', [line(2), line(3)]],
    ['UNFULFILLED', [line(2, { withdrawnQuantity: 2 })]],
    ['PARTIALLY_FULFILLED', [line(2, { fulfilledQuantity: 2 }), line(3)]],
    ['PARTIALLY_FULFILLED', [line(2, PARTLY)]],
    ['FULFILLED', [line(2, { fulfilledQuantity: 2 }), line(3, { withdrawnQuantity: 3 })]],
    ['FULFILLED', [line(2, { fulfilledQuantity: 2, deliveredQuantity: 1 })]],
    ['DELIVERED', [line(2, { ...PARTLY, withdrawnQuantity: 1 })]],
    ['DELIVERED', [line(2, WHOLE)]],
  ])('%s when of its lines that became: %j', (status, lines) => {
    expect(fulfillmentOf(lines)).toBe(status);
  });

  test('never leaves a unit to be sent that was sent, paid back or put on the shelf', () => {
    const count = fc.nat({ max: 9 });
    fc.assert(
      fc.property(count, count, count, count, (quantity, sent, refunded, shelved) => {
        const fulfilledQuantity = Math.min(sent, quantity);
        const left = leftToSend(
          line(quantity, { fulfilledQuantity, withdrawnQuantity: refunded, restockedQuantity: shelved }),
        );
        expect(left).toBe(Math.max(0, quantity - fulfilledQuantity - Math.max(refunded, shelved)));
        expect(left + fulfilledQuantity).toBeLessThanOrEqual(quantity);
      }),
    );
  });

  test('leaves as many units to be sent as before when others came back and were paid back for that', () => {
    const sent = line(5, { fulfilledQuantity: 3, deliveredQuantity: 3 });
    expect(leftToSend({ ...sent, returnedQuantity: 1, restockedQuantity: 1 })).toBe(leftToSend(sent));
  });
});
