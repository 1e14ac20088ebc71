import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ManualClock, systemClock } from '../../../src/kernel/clock.js';
import { decodeId, encodeId, newId } from '../../../src/kernel/ids.js';
import { OrderDesk, type OrderWish, type PlacedOrder } from '../../support/orders.js';
import { PlayBank } from '../../support/play-bank.js';
import { sell } from '../../support/selling.js';
import { StockRoom } from '../../support/stock.js';
import { startWorld, type World } from '../../support/world.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let world: World;
let clock: ManualClock;
let desk: OrderDesk;
let goods: { productId: string; variantId: string };
let bank: PlayBank;

beforeAll(async () => {
  clock = new ManualClock(systemClock.now());
  bank = new PlayBank();
  world = await startWorld({
    clock,
    providers: { payments: [bank] },
    environment: { PAYMENT_TIMEOUT_MS: '100' },
  });
});

beforeEach(async () => {
  const shop = await world.store();
  desk = new OrderDesk(world, shop);
  goods = await sell(shop, { name: 'Lamp', stock: 10 });
  bank.mood = 'well';
  bank.asked.length = 0;
});

const wish = (more: Partial<OrderWish> = {}): OrderWish => ({ lines: [{ ...goods, quantity: 1 }], ...more });
const held = { provider: 'playbank', captureMode: 'MANUAL' } as const;
const stock = () => new StockRoom(world, desk.shop).level(decodeId('variant', goods.variantId)!);
const stateOf = ({ paymentId }: PlacedOrder) => bank.chargeOf(paymentId)?.state;

function run(task: string): Promise<void> {
  const tasks = world.app.composed.modules.flatMap((module) => Object.entries(module.tasks ?? {}));
  return Object.fromEntries(tasks)[task]!({});
}

/** The jobs of a minute, so long from now. */
async function later(milliseconds: number): Promise<void> {
  clock.advance(milliseconds);
  await run('payments:reconcile');
  await run('orders:expire');
}

async function send(mutation: string, order: PlacedOrder, key = newId()): Promise<{ code: string }[]> {
  const id = encodeId('order', order.orderId);
  const answer = await desk.shop.owner.run(
    `mutation ($id: ID!, $key: String) { done: ${mutation} { userErrors { code } } }`.replace(
      '($id: ID!, $key: String)',
      mutation.includes('$key') ? '($id: ID!, $key: String!)' : '($id: ID!)',
    ),
    { id, key },
  );
  return answer['done'].userErrors as { code: string }[];
}

const capture = (order: PlacedOrder, key?: string) =>
  send('orderCapture(id: $id, idempotencyKey: $key)', order, key);
const cancel = (order: PlacedOrder) => send('orderCancel(id: $id, input: { reason: "No" })', order);
const cancelInBulk = (order: PlacedOrder) =>
  send('ordersBulkCancel(ids: [$id], input: { reason: "No" })', order);

async function pause(order: PlacedOrder): Promise<{ checkAt: Date | null }> {
  const [row] = await desk.rows<{ checkAt: Date | null }>(
    `SELECT check_at AS "checkAt" FROM payment WHERE tenant_id = $1 AND id = $2`,
    order.paymentId,
  );
  return row!;
}

describe('money that is held', () => {
  test('and captured while the answer gets lost is found within minutes', async () => {
    const order = await desk.buy(wish(held));
    bank.mood = 'mute';
    expect(await capture(order)).toEqual([{ code: 'IN_PROGRESS' }]);
    expect(await desk.standing(order)).toBe('CONFIRMED AUTHORIZED UNFULFILLED');
    bank.mood = 'well';
    await later(2 * MINUTE_MS);
    expect(await desk.standing(order)).toBe('CONFIRMED PAID UNFULFILLED');
    expect(await desk.balances(order)).toEqual({ 'provider:playbank': 1500, sales: -1000, shipping: -500 });
    expect(await stock()).toEqual({ onHand: 9, reserved: 0 });
  });

  test('is not taken by a repeated capture once the order was cancelled', async () => {
    const order = await desk.buy(wish(held));
    const key = newId();
    bank.mood = 'deaf';
    expect(await capture(order, key)).toEqual([{ code: 'IN_PROGRESS' }]);
    await cancel(order);
    bank.mood = 'well';
    expect(await capture(order, key)).toEqual([]);
    expect(stateOf(order)).not.toBe('captured');
    await later(2 * MINUTE_MS);
    expect(stateOf(order)).toBe('cancelled');
    expect(await desk.standing(order)).toBe('CANCELLED VOIDED UNFULFILLED');
    expect(await desk.balances(order)).toEqual({});
  });

  test('and captured although nobody here noted that it was to be is found within a day', async () => {
    const order = await desk.buy(wish({ captureMode: 'MANUAL' }));
    await desk.atGateway(order, 'CAPTURED', order.totalMinor);
    await later(15 * HOUR_MS);
    expect(await desk.standing(order)).toBe('CONFIRMED PAID UNFULFILLED');
  });

  test('is asked about twice a day as long as it is held', async () => {
    const order = await desk.buy(wish(held));
    for (let hours = 0; hours < 48; hours += 3) await later(3 * HOUR_MS);
    const questions = bank.asked.filter((question) => question === `fetch bank-${order.paymentId}`);
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(questions.length).toBeLessThanOrEqual(5);
    expect(await desk.standing(order)).toBe('CONFIRMED AUTHORIZED UNFULFILLED');
  });

  test('and runs out without a word from the provider ends the order and frees what it took', async () => {
    const order = await desk.buy(wish({ captureMode: 'MANUAL' }));
    await desk.atGateway(order, 'CANCELLED');
    await later(15 * HOUR_MS);
    expect(await desk.standing(order)).toBe('CANCELLED VOIDED UNFULFILLED');
    expect(await stock()).toEqual({ onHand: 10, reserved: 0 });
    expect(await desk.planUse()).toBe(0);
    expect((await pause(order)).checkAt).toBeNull();
  });
});

describe('a promise of money for an order that has ended', () => {
  test('is given free although the payment was given up as lost, without a name', async () => {
    const order = await desk.place(wish(held));
    bank.mood = 'mute';
    await desk.pay(order);
    bank.mood = 'deaf';
    await later(31 * MINUTE_MS);
    await later(20 * MINUTE_MS);
    expect(await desk.standing(order)).toBe('FAILED FAILED UNFULFILLED');
    expect(stateOf(order)).toBe('authorized');
    bank.mood = 'well';
    await later(2 * HOUR_MS);
    expect(stateOf(order)).toBe('cancelled');
    expect(await desk.standing(order)).toBe('FAILED FAILED UNFULFILLED');
    expect((await pause(order)).checkAt).toBeNull();
  });

  test('is given free although the provider does not listen for days', async () => {
    const order = await desk.place(wish(held));
    const reference = `bank-${order.paymentId}`;
    bank.mood = 'mute';
    await desk.pay(order);
    await desk.settle(order, { kind: 'cancelled', reference: null });
    bank.mood = 'deaf';
    await desk.settle(order, { kind: 'authorized', reference });
    for (let round = 0; round < 11; round++) await later(2 * HOUR_MS);
    expect(stateOf(order)).toBe('authorized');
    bank.mood = 'well';
    await later(2 * HOUR_MS);
    expect(stateOf(order)).toBe('cancelled');
    expect((await pause(order)).checkAt).toBeNull();
  });

  test('is given free when the order was called off while the payment was pending', async () => {
    const order = await desk.buy(wish({ ...held, token: 'pending' }));
    bank.mood = 'deaf';
    await cancel(order);
    bank.chargeOf(order.paymentId)!.state = 'authorized';
    await desk.settle(order, { kind: 'authorized', reference: `bank-${order.paymentId}` });
    bank.mood = 'well';
    await later(2 * HOUR_MS);
    expect(stateOf(order)).toBe('cancelled');
    expect(await desk.standing(order)).toBe('CANCELLED VOIDED UNFULFILLED');
  });

  test('that became money goes back', async () => {
    const order = await desk.place(wish({ provider: 'playbank', token: 'ok' }));
    bank.mood = 'mute';
    await desk.pay(order);
    bank.mood = 'deaf';
    await later(31 * MINUTE_MS);
    await later(20 * MINUTE_MS);
    expect(await desk.standing(order)).toBe('FAILED FAILED UNFULFILLED');
    bank.mood = 'well';
    await later(2 * HOUR_MS);
    expect(bank.chargeOf(order.paymentId)).toMatchObject({ state: 'captured', refundedMinor: 1500 });
    expect(await desk.standing(order)).toBe('FAILED REFUNDED UNFULFILLED');
  });
});

describe('a cancellation of an order whose provider was not asked yet', () => {
  test('takes nothing, and whoever was about to ask takes nothing either', async () => {
    const order = await desk.place(wish());
    await cancel(order);
    expect(await desk.charge(order)).toEqual({ status: 'CANCELLED', captured: 0, refunded: 0 });
    expect(await desk.standing(order)).toBe('CANCELLED VOIDED UNFULFILLED');
    await desk.pay(order);
    expect(await desk.charge(order)).toEqual({ status: 'CANCELLED', captured: 0, refunded: 0 });
    expect(await desk.history(order)).toEqual(['ORDER_PLACED', 'ORDER_CANCELLED', 'PAYMENT_CANCELLED']);
  });

  test('takes nothing when its process dies before it tells the provider', async () => {
    const order = await desk.place(wish());
    await cancelInBulk(order);
    expect(await desk.charge(order)).toBeNull();
    await later(2 * MINUTE_MS);
    expect(await desk.charge(order)).toEqual({ status: 'CANCELLED', captured: 0, refunded: 0 });
    expect(await desk.standing(order)).toBe('CANCELLED VOIDED UNFULFILLED');
  });

  test('gives the money back where the provider was asked and the answer got lost', async () => {
    const order = await desk.place(wish());
    const ctx = await desk.shop.context();
    const [payment] = await world.app.composed.apis.payments.ofOrder(ctx, order.orderId);
    await world.app.composed.apis.payments.ask(ctx, payment!);
    await cancel(order);
    expect(await desk.charge(order)).toEqual({ status: 'CAPTURED', captured: 1500, refunded: 1500 });
    expect(await desk.standing(order)).toBe('CANCELLED REFUNDED UNFULFILLED');
  });

  test('ends the payment at once where the provider cannot withdraw one', async () => {
    const order = await desk.place(wish(held));
    await cancel(order);
    expect(bank.asked).toEqual([`authorize bank-${order.paymentId}`, `cancel bank-${order.paymentId}`]);
    expect(await desk.standing(order)).toBe('CANCELLED VOIDED UNFULFILLED');
  });

  test('needs no provider where nothing is to be paid', async () => {
    const lines = [{ ...goods, quantity: 1, unitMinor: 0 }];
    const order = await desk.place(wish({ provider: 'playbank', lines, shippingMinor: 0 }));
    await cancel(order);
    expect(bank.asked).toEqual([]);
    expect(await desk.standing(order)).toBe('CANCELLED VOIDED UNFULFILLED');
  });
});
