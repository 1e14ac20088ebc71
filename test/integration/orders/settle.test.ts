import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PaymentOutcome } from '../../../src/modules/payments/index.js';
import { OrderDesk, type PlacedOrder } from '../../support/orders.js';
import { sell } from '../../support/selling.js';
import { StockRoom } from '../../support/stock.js';
import { decodeId } from '../../../src/kernel/ids.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
let desk: OrderDesk;
let room: StockRoom;
let goods: { productId: string; variantId: string };

beforeAll(async () => {
  world = await startWorld();
});

beforeEach(async () => {
  const shop = await world.store();
  desk = new OrderDesk(world, shop);
  room = new StockRoom(world, shop);
  goods = await sell(shop, { name: 'Lamp', stock: 10 });
});

function stock() {
  return room.level(decodeId('variant', goods.variantId)!);
}

function place(wish: Partial<Parameters<OrderDesk['place']>[0]> = {}): Promise<PlacedOrder> {
  return desk.place({ lines: [{ ...goods, quantity: 2 }], ...wish });
}

const captured = (order: PlacedOrder, capturedMinor = order.totalMinor): PaymentOutcome => ({
  kind: 'captured',
  reference: `ref-${order.paymentId}`,
  capturedMinor,
});
const authorized = (order: PlacedOrder): PaymentOutcome => ({
  kind: 'authorized',
  reference: `ref-${order.paymentId}`,
});
const declined: PaymentOutcome = {
  ...{ kind: 'declined', reference: null, code: 'insufficient_funds', message: 'No.', isRetryable: true },
};
const cancelled: PaymentOutcome = { kind: 'cancelled', reference: null };

describe('an outcome', () => {
  test('captured: the order is confirmed, its goods are sold, the cart is done, and the books and events tell', async () => {
    const order = await place({ taxBps: 1000 });
    expect(await stock()).toEqual({ onHand: 10, reserved: 2 });
    await desk.settle(order, captured(order));
    // 2 x 10.00 + 5.00 shipping + 10 % tax.
    expect(order.totalMinor).toBe(2750);
    expect(await desk.stored(order)).toMatchObject({ capturedMinor: 2750, reservedUntil: null });
    expect(await desk.standing(order)).toBe('CONFIRMED PAID UNFULFILLED');
    expect(await stock()).toEqual({ onHand: 8, reserved: 0 });
    expect(await desk.cartStatus(order)).toBe('COMPLETED');
    expect(await desk.balances(order)).toEqual({
      'provider:test': 2750,
      sales: -2000,
      shipping: -500,
      tax: -250,
    });
    expect(await desk.history(order)).toEqual(['ORDER_PLACED', 'PAYMENT_CAPTURED']);
    expect(await desk.events(order)).toEqual([
      'order.placed.v1',
      'payment.captured.v1',
      'order.confirmed.v1',
    ]);
  });

  test('captured in two steps: the provider keeps its fee of all of it, the fixed part once', async () => {
    await desk.shop.owner.run(
      `mutation { paymentAccountSet(provider: "test", input: { isEnabled: true, feeBps: 290, feeFixed: "0.30" }) {
        userErrors { code message } } }`,
    );
    const order = await place();
    await desk.settle(order, captured(order, 1000));
    // 2.9 % of 10.00 and 0.30.
    expect(await desk.balances(order)).toMatchObject({ fees: 59 });
    await desk.settle(order, captured(order, 2500));
    await desk.settle(order, captured(order, 2500));
    // 2.9 % of 25.00 are 0.725.
    expect(await desk.balances(order)).toMatchObject({ fees: 103, 'provider:test': 2397 });
  });

  test('captured takes three statements', async () => {
    const order = await place();
    const ctx = await desk.shop.context();
    await world.app.composed.apis.payments.feesOf(ctx, 'test');
    const before = ctx.statements;
    await world.app.composed.apis.orders.settle(ctx, order.paymentId, captured(order), { provider: 'test' });
    expect(ctx.statements - before).toBe(3);
  });

  test('authorized: the order is confirmed, and its goods stay reserved without an end', async () => {
    const order = await place({ captureMode: 'MANUAL' });
    await desk.settle(order, authorized(order));
    expect(await desk.standing(order)).toBe('CONFIRMED AUTHORIZED UNFULFILLED');
    expect((await desk.stored(order)).reservedUntil).toBeNull();
    expect(await stock()).toEqual({ onHand: 10, reserved: 2 });
    expect(await desk.cartStatus(order)).toBe('COMPLETED');
    expect(await desk.balances(order)).toEqual({});
  });

  test('declined: everything is given back, and the cart can be changed again', async () => {
    const order = await place();
    await desk.settle(order, declined);
    expect(await desk.standing(order)).toBe('FAILED FAILED UNFULFILLED');
    expect(await stock()).toEqual({ onHand: 10, reserved: 0 });
    expect(await desk.cartStatus(order)).toBe('OPEN');
    expect(await desk.planUse()).toBe(0);
    expect(await desk.history(order)).toEqual(['ORDER_PLACED', 'PAYMENT_FAILED']);
    expect(await desk.events(order)).toEqual(['order.placed.v1', 'payment.failed.v1', 'order.failed.v1']);
  });

  test('pending leaves the order waiting, and unknown changes nothing at all', async () => {
    const order = await place();
    await desk.settle(order, { kind: 'pending', reference: 'ref-1' });
    await desk.settle(order, { kind: 'unknown', message: 'No answer.' });
    await desk.settle(order, { kind: 'pending', reference: 'ref-1' });
    expect(await desk.standing(order)).toBe('PAYMENT_PENDING PENDING UNFULFILLED');
    expect(await stock()).toEqual({ onHand: 10, reserved: 2 });
    expect(await desk.history(order)).toEqual(['ORDER_PLACED', 'PAYMENT_PENDING']);
  });

  test('of nothing to pay is captured and sells the goods', async () => {
    const order = await place({ lines: [{ ...goods, quantity: 1, unitMinor: 0 }], shippingMinor: 0 });
    expect(await desk.pay(order)).toMatchObject({ kind: 'captured', capturedMinor: 0 });
    expect(await desk.standing(order)).toBe('CONFIRMED PAID UNFULFILLED');
    expect(await stock()).toEqual({ onHand: 9, reserved: 0 });
  });
});

describe('outcomes that come again, late or together', () => {
  test('captured twenty times at once counts once', async () => {
    const order = await place();
    await Promise.all(Array.from({ length: 20 }, () => desk.settle(order, captured(order))));
    expect(await desk.stored(order)).toMatchObject({ status: 'CONFIRMED', capturedMinor: 2500 });
    expect(await stock()).toEqual({ onHand: 8, reserved: 0 });
    expect(await desk.balances(order)).toEqual({ 'provider:test': 2500, sales: -2000, shipping: -500 });
    expect(await desk.events(order)).toEqual([
      'order.placed.v1',
      'payment.captured.v1',
      'order.confirmed.v1',
    ]);
    expect(await desk.history(order)).toEqual(['ORDER_PLACED', 'PAYMENT_CAPTURED']);
  });

  test.each([
    ['pending after captured', ['captured', 'pending']],
    ['declined after captured', ['captured', 'declined']],
    ['cancelled after captured', ['captured', 'cancelled']],
    ['authorized after captured', ['captured', 'authorized']],
    ['captured after authorized', ['authorized', 'captured']],
    ['captured after pending and authorized', ['pending', 'authorized', 'captured']],
  ])('%s leaves a paid order', async (_title, kinds) => {
    const order = await place();
    const outcomes: Record<string, PaymentOutcome> = {
      ...{ captured: captured(order), authorized: authorized(order), declined, cancelled },
      pending: { kind: 'pending', reference: `ref-${order.paymentId}` },
    };
    for (const kind of kinds) await desk.settle(order, outcomes[kind]!);
    expect(await desk.standing(order)).toBe('CONFIRMED PAID UNFULFILLED');
    expect(await stock()).toEqual({ onHand: 8, reserved: 0 });
  });

  test('declined twice gives back once', async () => {
    await place();
    const order = await place();
    await Promise.all([
      desk.settle(order, declined),
      desk.settle(order, cancelled),
      desk.settle(order, declined),
    ]);
    expect(await desk.planUse()).toBe(1);
    expect(await stock()).toEqual({ onHand: 10, reserved: 2 });
  });

  test('captured and declined at once end with a sold order or with the money returned', async () => {
    for (let round = 0; round < 4; round++) {
      const order = await place({ lines: [{ ...goods, quantity: 1 }] });
      await Promise.all([desk.settle(order, captured(order)), desk.settle(order, declined)]);
      expect([
        'CONFIRMED PAID UNFULFILLED',
        'FAILED REFUNDED UNFULFILLED',
        'FAILED PAID UNFULFILLED',
      ]).toContain(await desk.standing(order));
      expect((await stock())!.reserved).toBe(0);
    }
  });

  test('captured after the order failed goes back by itself, and the buyer is told', async () => {
    const order = await place({ token: 'pending' });
    await desk.pay(order);
    await desk.settle(order, cancelled);
    await desk.atGateway(order, 'CAPTURED', order.totalMinor);
    await desk.settle(order, captured(order));
    await desk.settle(order, captured(order));
    expect(await desk.standing(order)).toBe('FAILED REFUNDED UNFULFILLED');
    expect(await desk.charge(order)).toEqual({ status: 'CAPTURED', captured: 2500, refunded: 2500 });
    expect(await desk.history(order)).toEqual([
      'ORDER_PLACED',
      'PAYMENT_PENDING',
      'PAYMENT_CANCELLED',
      'PAYMENT_RETURNED',
      'REFUND_SUCCEEDED',
    ]);
    const events = await desk.events(order);
    expect(events.filter((type) => type === 'payment.refunded_late.v1')).toHaveLength(1);
    // What came in went out; the books show both.
    expect(await desk.balances(order)).toEqual({ refunds: 2000, sales: -2000 });
    expect(await stock()).toEqual({ onHand: 10, reserved: 0 });
  });

  test('authorized after the order failed is called off at the provider', async () => {
    const order = await place({ token: 'pending', captureMode: 'MANUAL' });
    await desk.pay(order);
    await desk.settle(order, declined);
    await desk.atGateway(order, 'AUTHORIZED');
    const [{ reference } = { reference: '' }] = await desk.rows<{ reference: string }>(
      `SELECT reference FROM test_gateway_charge WHERE tenant_id = $1 AND merchant_reference = $2`,
      order.paymentId,
    );
    await desk.settle(order, { kind: 'authorized', reference });
    expect((await desk.charge(order))!.status).toBe('CANCELLED');
    expect(await desk.standing(order)).toBe('FAILED FAILED UNFULFILLED');
  });

  test('an authorisation that its provider withdraws cancels the order', async () => {
    const order = await place({ captureMode: 'MANUAL' });
    await desk.settle(order, authorized(order));
    await desk.settle(order, cancelled);
    expect(await desk.standing(order)).toBe('CANCELLED VOIDED UNFULFILLED');
    expect(await stock()).toEqual({ onHand: 10, reserved: 0 });
    expect(await desk.planUse()).toBe(0);
  });
});

describe('numbers', () => {
  test('have no gaps although some checkouts roll back, whatever runs at once', async () => {
    const failing = () =>
      desk.place({ lines: [{ ...goods, quantity: 11 }] }).catch((error: unknown) => (error as Error).name);
    const orders = await Promise.all([
      ...Array.from({ length: 10 }, () => place({ lines: [{ ...goods, quantity: 1 }] })),
      failing(),
      failing(),
    ]);
    const placed = orders.filter((order): order is PlacedOrder => typeof order !== 'string');
    const numbers = await Promise.all(placed.map(async (order) => (await desk.stored(order)).number));
    expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
