import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ManualClock, systemClock } from '../../src/kernel/clock.js';
import { encodeId, newId } from '../../src/kernel/ids.js';
import { booksOf, SOUND } from '../support/books.js';
import { FakeStripe } from '../support/fake-stripe.js';
import type { PlacedOrder } from '../support/orders.js';
import { checkOut, fillCart, openForSelling, sell, type CheckoutWish } from '../support/selling.js';
import { cartSeenBy, offer, Till, useCodes } from '../support/till.js';
import { startWorld, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const PAID = 'CONFIRMED PAID UNFULFILLED';
const WAITING = 'PAYMENT_PENDING PENDING UNFULFILLED';
const FAILED = 'FAILED FAILED UNFULFILLED';

let stripe: FakeStripe;
let clock: ManualClock;
let world: World;
let shop: Shop;
let till: Till;
let cartId: string;

beforeAll(async () => {
  stripe = await FakeStripe.start();
  clock = new ManualClock(systemClock.now());
  world = await startWorld({ clock, providers: { stripe: stripe.address } });
});

afterAll(() => stripe.stop());
afterEach(() => vi.restoreAllMocks());

beforeEach(async () => {
  shop = await world.store();
  till = new Till(world, shop);
  await openForSelling(world, shop);
  const { variantId } = await sell(shop, { name: 'Mug', price: '10', stock: 5 });
  await offer(shop, { code: 'ONCE', usageLimit: 1 });
  cartId = (await fillCart(shop.visitor, [{ variantId, quantity: 2 }]))['id'] as string;
  await useCodes(shop.visitor, cartId, 'ONCE');
});

const complete = (wish: CheckoutWish) => checkOut(shop.visitor, cartId, wish);

/** The process dies before the provider is asked: the first transaction is all that there is. */
async function dieBeforeAsking(wish: CheckoutWish): Promise<PlacedOrder> {
  vi.spyOn(world.app.composed.apis.payments, 'ask').mockRejectedValueOnce(new Error('The process died'));
  return lost(wish);
}

/** The process dies when the provider has answered and nothing of that is written. */
async function dieAfterAnswer(wish: CheckoutWish): Promise<PlacedOrder> {
  const { payments } = world.app.composed.apis;
  const ask = payments.ask.bind(payments);
  vi.spyOn(payments, 'ask').mockImplementationOnce(async (...asked) => {
    await ask(...asked);
    throw new Error('The process died');
  });
  return lost(wish);
}

async function lost(wish: CheckoutWish): Promise<PlacedOrder> {
  const { errors } = await complete(wish);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
  const order = await till.placedOf(cartId);
  expect(await till.desk.standing(order)).toBe(WAITING);
  expect(await till.taken()).toMatchObject({ onHand: 5, reserved: 2, promotionUses: 1, planUse: 1 });
  expect(await cartSeenBy(shop.visitor, cartId)).toMatchObject({ isLocked: true });
  return order;
}

/** One order with its money, goods and charge, each once. */
async function expectSold(order: PlacedOrder): Promise<void> {
  expect(await till.desk.standing(order)).toBe(PAID);
  expect(await till.desk.charge(order)).toEqual({ status: 'CAPTURED', captured: 2000, refunded: 0 });
  expect(await till.desk.rows(CHARGES, order.orderId)).toEqual([{ charges: 1, orders: 1 }]);
  expect(await till.taken()).toEqual({
    ...{ onHand: 3, reserved: 0, held: 0, promotionUses: 1, customerUses: 1 },
    ...{ planUse: 1, customerOrders: 1, lastNumber: 1 },
  });
  expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 1, ...SOUND });
}

const CHARGES = `SELECT (SELECT count(*)::int FROM test_gateway_charge WHERE tenant_id = $1) AS charges,
  count(*)::int AS orders FROM sales_order WHERE tenant_id = $1 AND id = $2`;

async function expectGivenBack(order: PlacedOrder): Promise<void> {
  expect(await till.desk.standing(order)).toBe(FAILED);
  expect(await till.taken()).toEqual({
    ...{ onHand: 5, reserved: 0, held: 0, promotionUses: 0, customerUses: 0 },
    ...{ planUse: 0, customerOrders: 0, lastNumber: 1 },
  });
  expect(await cartSeenBy(shop.visitor, cartId)).toMatchObject({ isLocked: false, lines: [{ quantity: 2 }] });
  expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 0, ...SOUND });
}

const DEATHS = [
  ['before the provider was asked', dieBeforeAsking],
  ['after the provider answered', dieAfterAnswer],
] as const;

describe.each(DEATHS)('a checkout whose process died %s', (_, die) => {
  it('is paid once by the reconciler, also when several run at once', async () => {
    const order = await die({});
    await Promise.all([till.reconcile(), till.reconcile()]);
    await till.reconcile();
    await expectSold(order);
  });

  it('fails by the reconciler when the card is declined', async () => {
    const order = await die({ token: 'decline' });
    await till.reconcile();
    await expectGivenBack(order);
  });

  it('goes on with its key, as if nothing had happened', async () => {
    const wish = { key: newId() };
    const order = await die(wish);
    clock.advance(60_000);
    const answers = await Promise.all([complete(wish), complete(wish), complete(wish)]);
    const payloads = answers.map(({ data }) => data!['checkoutComplete'] as Loose);
    expect(payloads[0]).toMatchObject({
      order: { number: 1, status: 'CONFIRMED', total: { amount: '20.00' } },
      userErrors: [],
    });
    expect(payloads).toEqual([payloads[0], payloads[0], payloads[0]]);
    await expectSold(order);
  });

  it('keeps its cart from being bought a second time with another key', async () => {
    const order = await die({});
    const second = (await complete({})).data!['checkoutComplete'];
    expect(second.userErrors).toMatchObject([{ code: 'CART_LOCKED', path: ['cartId'] }]);
    await till.reconcile();
    const third = (await complete({})).data!['checkoutComplete'];
    expect(third.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['cartId'] }]);
    await expectSold(order);
  });

  it('is asked about before it expires, and paid', async () => {
    const order = await die({});
    clock.advance(31 * 60_000);
    await till.expire();
    await expectSold(order);
  });

  it('expires when nobody paid it', async () => {
    const order = await die({ token: 'pending' });
    clock.advance(31 * 60_000);
    await till.expire();
    await till.reconcile();
    await expectGivenBack(order);
    expect((await till.desk.charge(order))!.status).toBe('CANCELLED');
  });

  it('is charged once by Stripe', async () => {
    await shop.owner.run(
      `mutation ($input: PaymentAccountInput!) {
        paymentAccountSet(provider: "stripe", input: $input) { userErrors { code } }
      }`,
      {
        input: {
          isEnabled: true,
          settings: [{ name: 'publishableKey', value: 'pk_test_wasla' }],
          secrets: Object.entries(stripe.secrets).map(([name, value]) => ({ name, value })),
        },
      },
    );
    const before = stripe.intents.size;
    const order = await die({ provider: 'stripe', token: 'pm_card_visa' });
    await Promise.all([till.reconcile(), till.reconcile()]);
    expect(await till.desk.standing(order)).toBe(PAID);
    expect(stripe.intents.size - before).toBe(1);
    expect((await till.desk.balances(order))['provider:stripe']).toBe(2000);
    expect(await till.taken()).toMatchObject({ onHand: 3, reserved: 0, planUse: 1 });
  });
});

describe('a checkout whose process died after the provider answered', () => {
  it('is paid by the webhook, and the reconciler and the key find nothing left to do', async () => {
    const wish = { key: newId(), token: 'pending' };
    const order = await dieAfterAnswer(wish);
    await till.decide(encodeId('payment', order.paymentId), 'CAPTURED');
    await till.reconcile();
    const { data } = await complete(wish);
    expect(data!['checkoutComplete']).toMatchObject({ order: { status: 'CONFIRMED' }, userErrors: [] });
    await expectSold(order);
  });

  it('costs nobody anything when its store is asked for the same money by twenty repetitions', async () => {
    const wish = { key: newId() };
    const order = await dieAfterAnswer(wish);
    clock.advance(60_000);
    const answers = await Promise.all([
      ...Array.from({ length: 20 }, () => complete(wish)),
      till.reconcile(),
      till.expire(),
    ]);
    const codes = answers.flatMap((answer) => answer?.data?.['checkoutComplete'].order.status ?? []);
    expect(codes).toEqual(Array.from({ length: 20 }, () => 'CONFIRMED'));
    await expectSold(order);
  });
});
