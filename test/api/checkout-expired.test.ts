import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock, systemClock } from '../../src/kernel/clock.js';
import { encodeId, newId } from '../../src/kernel/ids.js';
import { awaitUntil } from '../support/await-until.js';
import { booksOf, SOUND } from '../support/books.js';
import { messagesTo } from '../support/mailbox.js';
import type { PlacedOrder } from '../support/orders.js';
import { checkOut, fillCart, openForSelling, sell, type CheckoutWish } from '../support/selling.js';
import { cartSeenBy, Till } from '../support/till.js';
import { startWorld, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const GIVEN_BACK = { onHand: 5, reserved: 0, held: 0, planUse: 0, customerOrders: 0 };
const RETURNED = 'FAILED REFUNDED UNFULFILLED';

let clock: ManualClock;
let world: World;
let shop: Shop;
let till: Till;
let cartId: string;
let email: string;
let variantId: string;

beforeAll(async () => {
  clock = new ManualClock(systemClock.now());
  world = await startWorld({ clock });
});

beforeEach(async () => {
  shop = await world.store({ languages: ['en', 'ar', 'fa', 'tr'] });
  till = new Till(world, shop);
  await openForSelling(world, shop);
  ({ variantId } = await sell(shop, { name: 'Mug', price: '10', stock: 5 }));
  email = `${newId()}@world.test`;
  cartId = await newCart();
});

async function newCart(client = shop.visitor): Promise<string> {
  return (await fillCart(client, [{ variantId, quantity: 2 }], email))['id'] as string;
}

async function complete(wish: CheckoutWish, client = shop.visitor): Promise<Loose> {
  return (await checkOut(client, cartId, wish)).data!['checkoutComplete'] as Loose;
}

/** An order whose payment waited for too long. */
async function expired(wish: CheckoutWish = {}, client = shop.visitor): Promise<PlacedOrder> {
  const order = till.placed(cartId, await complete({ token: 'pending', ...wish }, client));
  clock.advance(31 * 60_000);
  await till.expire();
  return order;
}

/** The gateway takes the money all the same, although it was told to end the charge. */
async function paidLate(order: PlacedOrder): Promise<void> {
  await till.desk.atGateway(order, 'CAPTURED', order.totalMinor);
  const { reference } = (await till.eventOf(order, 'CAPTURED')).charge;
  await till.desk.settle(order, { kind: 'captured', reference, capturedMinor: order.totalMinor });
}

describe('a checkout that is not paid in time', () => {
  it('keeps its goods for thirty minutes, and not longer', async () => {
    const payload = await complete({ token: 'pending' });
    const order = till.placed(cartId, payload);
    clock.advance(29 * 60_000);
    await till.expire();
    expect(await till.taken()).toMatchObject({ onHand: 5, reserved: 2, planUse: 1 });
    clock.advance(2 * 60_000);
    await till.expire();
    expect(await till.taken()).toMatchObject({ ...GIVEN_BACK, lastNumber: 1 });
    expect(await till.desk.standing(order)).toBe('FAILED FAILED UNFULFILLED');
    expect((await till.desk.charge(order))!.status).toBe('CANCELLED');
    expect(await cartSeenBy(shop.visitor, cartId)).toMatchObject({
      isLocked: false,
      lines: [{ quantity: 2 }],
    });
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 0, ...SOUND });
  });

  it('answers its key with the failed order, and lets the cart be bought with another', async () => {
    const key = newId();
    const order = await expired({ key });
    expect(await complete({ key, token: 'pending' })).toMatchObject({
      order: { id: encodeId('order', order.orderId), status: 'FAILED', paymentStatus: 'FAILED' },
      payment: { status: 'CANCELLED' },
      userErrors: [],
    });
    expect((await complete({}))['order']).toMatchObject({ number: 2, status: 'CONFIRMED' });
    expect(await till.taken()).toMatchObject({ onHand: 3, reserved: 0, planUse: 1, lastNumber: 2 });
    expect(await booksOf(world, shop)).toEqual({ orders: 2, confirmed: 1, ...SOUND });
  });
});

describe('a payment that comes after its order has expired', () => {
  it('goes back by itself, is told once, and takes nothing of the store', async () => {
    const order = await expired();
    await paidLate(order);
    await paidLate(order);
    expect(await till.desk.standing(order)).toBe(RETURNED);
    expect(await till.desk.charge(order)).toEqual({ status: 'CAPTURED', captured: 2500, refunded: 2500 });
    expect(await till.desk.balances(order)).toEqual({ sales: -2000, refunds: 2000 });
    expect(await till.desk.history(order)).toEqual([
      ...['ORDER_PLACED', 'PAYMENT_PENDING', 'ORDER_EXPIRED', 'PAYMENT_RETURNED', 'REFUND_SUCCEEDED'],
    ]);
    const events = await till.desk.events(order);
    expect(events.filter((type) => type === 'payment.refunded_late.v1')).toHaveLength(1);
    expect(await till.taken()).toMatchObject({ ...GIVEN_BACK, lastNumber: 1 });
    expect(await cartSeenBy(shop.visitor, cartId)).toMatchObject({ isLocked: false });
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 0, ...SOUND });
  });

  it('goes back although the cart was bought meanwhile, and that order keeps its money', async () => {
    const late = await expired();
    const paid = till.placed(cartId, await complete({}));
    await paidLate(late);
    expect(await till.desk.standing(late)).toBe(RETURNED);
    expect(await till.desk.standing(paid)).toBe('CONFIRMED PAID UNFULFILLED');
    expect(await till.desk.charge(paid)).toEqual({ status: 'CAPTURED', captured: 2500, refunded: 0 });
    expect(await till.taken()).toMatchObject({ onHand: 3, reserved: 0, planUse: 1, customerOrders: 1 });
    expect(await booksOf(world, shop)).toEqual({ orders: 2, confirmed: 1, ...SOUND });
  });

  it('comes as a webhook of the gateway and is given back by its job', async () => {
    const order = await expired();
    await till.desk.atGateway(order, 'CAPTURED', order.totalMinor);
    const event = await till.eventOf(order, 'CAPTURED');
    expect(await till.send(event, event)).toEqual([200, 200]);
    expect(await till.workOnWebhooks()).toBe(1);
    expect(await till.desk.standing(order)).toBe(RETURNED);
    expect((await till.desk.charge(order))!.refunded).toBe(2500);
  });

  it('is shown to its buyer with the refund', async () => {
    const order = await expired();
    await paidLate(order);
    const seen = await shop.visitor.with({ 'x-order-token': order.token }).run(
      `query ($id: ID!) { order(id: $id) {
        status paymentStatus refunds { status amount { amount } } history { type message }
      } }`,
      { id: encodeId('order', order.orderId) },
    );
    expect(seen['order']).toMatchObject({
      ...{ status: 'FAILED', paymentStatus: 'REFUNDED' },
      refunds: [{ status: 'SUCCEEDED', amount: { amount: '25.00' } }],
    });
    expect((seen['order'].history as Loose[]).at(-2)).toEqual({
      type: 'PAYMENT_RETURNED',
      message: 'A payment of 25.00 USD came after the order had ended. It goes back.',
    });
  });
});

describe('the buyer of a payment that came too late', () => {
  beforeAll(async () => {
    await world.beside({ background: true, clock });
  });

  it.each([
    ['en', /^Your payment for order 1 goes back to you$/, '$25.00'],
    ['ar', /يعود إليك$/, /25\.00|٢٥٫٠٠/],
    ['fa', /به شما بازمی‌گردد$/, '۲۵٫۰۰'],
    ['tr', /^1 numaralı siparişin ödemesi size geri dönüyor$/, '$25,00'],
  ])('is written to in %s, once', async (language, subject, amount) => {
    const buyer = shop.visitor.with({ 'accept-language': language });
    const order = await expired({}, buyer);
    await paidLate(order);
    await paidLate(order);
    const letters = async () =>
      (await messagesTo(world.app, email)).filter((letter) => subject.test(letter.subject ?? ''));
    await awaitUntil(async () => (await letters()).length > 0);
    expect(await letters()).toMatchObject([{ to: email, language }]);
    expect((await letters())[0]!.text).toMatch(amount);
    const events = await till.desk.events(order);
    expect(events.filter((type) => type === 'payment.refunded_late.v1')).toHaveLength(1);
  });
});
