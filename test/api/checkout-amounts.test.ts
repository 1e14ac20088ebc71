import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/ids.js';
import { booksOf, SOUND } from '../support/books.js';
import { FakeStripe } from '../support/fake-stripe.js';
import { checkOut, fillCart, openForSelling, sell, type CheckoutWish } from '../support/selling.js';
import { digestOfRows } from '../support/stored-rows.js';
import { cartSeenBy, offer, Till, useCodes } from '../support/till.js';
import { startWorld, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

let stripe: FakeStripe;
let world: World;

beforeAll(async () => {
  stripe = await FakeStripe.start();
  world = await startWorld({ providers: { stripe: stripe.address } });
});

afterAll(() => stripe.stop());

async function openShop(currency: string): Promise<{ shop: Shop; till: Till }> {
  const shop = await world.store({ currency });
  await openForSelling(world, shop);
  return { shop, till: new Till(world, shop) };
}

async function setUpStripe(shop: Shop): Promise<void> {
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
}

async function complete(shop: Shop, cartId: string, wish: CheckoutWish = {}): Promise<Loose> {
  return (await checkOut(shop.visitor, cartId, wish)).data!['checkoutComplete'] as Loose;
}

describe('an amount', () => {
  it.each([
    ['JPY', '1250', '4250', 4250],
    ['USD', '12.55', '42.65', 4265],
    ['KWD', '1.255', '4.265', 4265],
  ])('in %s is charged and booked to its last digit', async (currency, price, total, minor) => {
    const { shop, till } = await openShop(currency);
    const { variantId } = await sell(shop, { name: 'Mug', price });
    const cart = await fillCart(shop.visitor, [{ variantId, quantity: 3 }]);
    const payload = await complete(shop, cart['id'] as string, { expectedTotal: total });
    expect(payload).toMatchObject({ order: { total: { amount: total, currency } }, userErrors: [] });
    const order = await till.placedOf(cart['id'] as string);
    expect(order.totalMinor).toBe(minor);
    expect(await till.desk.charge(order)).toEqual({ status: 'CAPTURED', captured: minor, refunded: 0 });
    expect(await till.desk.balances(order)).toEqual({
      ...{ 'provider:test': minor, sales: 500 - minor, shipping: -500 },
    });
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 1, ...SOUND });
  });

  it.each([
    ['JPY', '1250', 1750],
    ['KWD', '1.250', 1750],
  ])('in %s is told to Stripe in the units that Stripe counts in', async (currency, price, minor) => {
    const { shop, till } = await openShop(currency);
    await setUpStripe(shop);
    const { variantId } = await sell(shop, { name: 'Mug', price });
    const cartId = (await fillCart(shop.visitor, [{ variantId, quantity: 1 }]))['id'] as string;
    const payload = await complete(shop, cartId, { provider: 'stripe', token: 'pm_card_visa' });
    expect(payload['order']).toMatchObject({ status: 'CONFIRMED', paymentStatus: 'PAID' });
    const charged = [...stripe.intents.values()].at(-1)!;
    expect([charged['amount'], charged['currency']]).toEqual([minor, currency.toLowerCase()]);
    expect((await till.desk.balances(await till.placedOf(cartId)))['provider:stripe']).toBe(minor);
  });

  it('that Stripe cannot charge exactly is refused before anything is asked, and nothing changes', async () => {
    const { shop } = await openShop('KWD');
    await setUpStripe(shop);
    const { variantId } = await sell(shop, { name: 'Mug', price: '1.255' });
    const cartId = (await fillCart(shop.visitor, [{ variantId, quantity: 1 }]))['id'] as string;
    const [before, asked] = [await digestOfRows(world.app.database, shop.tenantId), stripe.requests.length];
    const { order, userErrors } = await complete(shop, cartId, { provider: 'stripe', token: 'pm_card_visa' });
    expect([order, userErrors[0].code]).toEqual([null, 'PAYMENT_UNAVAILABLE']);
    expect(await digestOfRows(world.app.database, shop.tenantId)).toEqual(before);
    expect(stripe.requests).toHaveLength(asked);
    expect(await cartSeenBy(shop.visitor, cartId)).toMatchObject({ isLocked: false });
  });
});

describe('an order that costs nothing', () => {
  it('is confirmed without asking anyone for money, and without a means of payment', async () => {
    const { shop, till } = await openShop('USD');
    const { variantId } = await sell(shop, { name: 'Mug', price: '10', stock: 5 });
    await offer(shop, { code: 'GIFT', kind: 'PERCENTAGE', value: '100' });
    await offer(shop, { code: 'SENT', kind: 'FREE_SHIPPING', value: undefined });
    const cartId = (await fillCart(shop.visitor, [{ variantId, quantity: 2 }]))['id'] as string;
    expect(await useCodes(shop.visitor, cartId, 'GIFT', 'SENT')).toBe('0.00');
    const answer = await shop.visitor.run<Loose>(
      `mutation ($cartId: ID!, $key: String!) {
        checkoutComplete(cartId: $cartId, input: { paymentProvider: "test", expectedTotal: "0.00" }, idempotencyKey: $key) {
          order { number status paymentStatus total { amount } } payment { status } userErrors { code path }
        }
      }`,
      { cartId, key: newId() },
    );
    expect(answer['checkoutComplete']).toEqual({
      order: { number: 1, status: 'CONFIRMED', paymentStatus: 'PAID', total: { amount: '0.00' } },
      payment: { status: 'CAPTURED' },
      userErrors: [],
    });
    const order = await till.placedOf(cartId);
    expect(await till.desk.charge(order)).toBeNull();
    expect(await till.taken()).toMatchObject({ onHand: 3, reserved: 0, promotionUses: 2, planUse: 1 });
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 1, ...SOUND });
  });
});

describe('a store that captures by hand', () => {
  it('confirms the order with the money held and the goods reserved, and sells them when it takes the money', async () => {
    const { shop, till } = await openShop('USD');
    const set = await shop.owner.run<Loose>(
      `mutation { paymentAccountSet(provider: "test", input: { captureMode: MANUAL, isEnabled: true }) { userErrors { code path } } }`,
    );
    expect(set['paymentAccountSet'].userErrors).toEqual([]);
    const { variantId } = await sell(shop, { name: 'Mug', price: '10', stock: 5 });
    const cartId = (await fillCart(shop.visitor, [{ variantId, quantity: 2 }]))['id'] as string;
    const payload = await complete(shop, cartId);
    expect(payload).toMatchObject({
      order: { number: 1, status: 'CONFIRMED', paymentStatus: 'AUTHORIZED' },
      payment: { status: 'AUTHORIZED' },
    });
    const order = till.placed(cartId, payload);
    expect(await till.desk.balances(order)).toEqual({});
    expect(await till.taken()).toMatchObject({ onHand: 5, reserved: 2, planUse: 1 });
    expect(await cartSeenBy(shop.visitor, cartId)).toBeNull();
    await shop.owner.run(
      'mutation ($id: ID!) { orderCapture(id: $id, idempotencyKey: "now") { userErrors { code } } }',
      { id: payload['order'].id as string },
    );
    expect(await till.desk.standing(order)).toBe('CONFIRMED PAID UNFULFILLED');
    expect(await till.taken()).toMatchObject({ onHand: 3, reserved: 0, held: 0, planUse: 1 });
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 1, ...SOUND });
  });
});
