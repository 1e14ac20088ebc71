import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/ids.js';
import { booksOf, SOUND } from '../support/books.js';
import type { GraphqlClient } from '../support/client.js';
import { checkOut, fillCart, openForSelling, sell, type CheckoutWish } from '../support/selling.js';
import { digestOfRows } from '../support/stored-rows.js';
import { Till } from '../support/till.js';
import { startWorld, type Shop, type World } from '../support/world.js';

let world: World;
let shop: Shop;
let till: Till;
let variantId: string;

beforeAll(async () => {
  world = await startWorld();
});

beforeEach(async () => {
  shop = await world.store();
  till = new Till(world, shop);
  await openForSelling(world, shop);
  ({ variantId } = await sell(shop, { name: 'Mug', price: '10', stock: 5 }));
});

async function newCart(client: GraphqlClient = shop.visitor): Promise<string> {
  return (await fillCart(client, [{ variantId, quantity: 2 }]))['id'] as string;
}

/** The answers as they were sent, without what names the request and tells what it may still cost. */
function bodiesOf(answers: readonly { readonly body: string }[]): Set<string> {
  const own = /"requestId":"[^"]*"|"throttleStatus":\{[^}]*\}/g;
  return new Set(answers.map(({ body }) => body.replace(own, '')));
}

function atOnce(count: number, cartId: string, wish: CheckoutWish) {
  return Promise.all(Array.from({ length: count }, () => checkOut(shop.visitor, cartId, wish)));
}

describe('one idempotency key', () => {
  it('sent fifty times at once makes one order and gives fifty equal answers', async () => {
    const cartId = await newCart();
    const answers = await atOnce(50, cartId, { key: newId() });
    expect(bodiesOf(answers).size).toBe(1);
    expect(answers[0]!.data!['checkoutComplete']).toMatchObject({
      order: { number: 1, status: 'CONFIRMED', paymentStatus: 'PAID', total: { amount: '25.00' } },
      userErrors: [],
    });
    expect(await till.taken()).toMatchObject({ onHand: 3, reserved: 0, planUse: 1, customerOrders: 1 });
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 1, ...SOUND });
  });

  it('sent twenty times at once with a card that is declined declines twenty times, once', async () => {
    const cartId = await newCart();
    const answers = await atOnce(20, cartId, { key: newId(), token: 'decline' });
    expect(bodiesOf(answers).size).toBe(1);
    expect(answers[0]!.data!['checkoutComplete'].userErrors[0].code).toBe('PAYMENT_DECLINED');
    expect(await till.taken()).toMatchObject({ onHand: 5, reserved: 0, planUse: 0, lastNumber: 1 });
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 0, ...SOUND });
  });

  it('answers the same after the cart is gone and the goods cost something else', async () => {
    const cartId = await newCart();
    const wish = { key: newId(), expectedTotal: '25.00' };
    const first = await checkOut(shop.visitor, cartId, wish);
    await world.app.database.query(`UPDATE price SET amount_minor = 9900 WHERE tenant_id = $1`, [
      shop.tenantId,
    ]);
    const before = await digestOfRows(world.app.database, shop.tenantId);
    const again = await checkOut(shop.visitor, cartId, wish);
    expect(again.data).toEqual(first.data);
    expect(await digestOfRows(world.app.database, shop.tenantId)).toEqual(before);
  });

  it.each([
    ['another card', { token: 'pending' }],
    ['another expected total', { expectedTotal: '25.00' }],
  ])('with %s is refused, and nothing changes', async (_, other) => {
    const cartId = await newCart();
    const key = newId();
    const first = await checkOut(shop.visitor, cartId, { key });
    const before = await digestOfRows(world.app.database, shop.tenantId);
    const { order, userErrors } = (await checkOut(shop.visitor, cartId, { key, ...other })).data![
      'checkoutComplete'
    ];
    expect([order, userErrors]).toEqual([
      null,
      [
        {
          code: 'IDEMPOTENCY_CONFLICT',
          message: 'This idempotency key was used before with another input. Use a new key for a new change.',
          path: ['idempotencyKey'],
        },
      ],
    ]);
    expect(await digestOfRows(world.app.database, shop.tenantId)).toEqual(before);
    expect((await checkOut(shop.visitor, cartId, { key })).data).toEqual(first.data);
  });

  it('of a guest is that of the cart: two guests may choose the same one', async () => {
    const key = 'my-first-order';
    const carts = [await newCart(), await newCart()];
    const numbers = [];
    for (const cartId of carts) {
      const { order } = (await checkOut(shop.visitor, cartId, { key })).data!['checkoutComplete'];
      numbers.push(order.number);
    }
    expect(numbers).toEqual([1, 2]);
  });

  it('of an account is refused for a second cart of that account', async () => {
    const buyer = await shop.customer();
    const key = newId();
    const first = await checkOut(buyer, await newCart(buyer), { key });
    expect(first.data!['checkoutComplete'].order.number).toBe(1);
    const second = await newCart(buyer);
    const { userErrors } = (await checkOut(buyer, second, { key })).data!['checkoutComplete'];
    expect(userErrors).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT' }]);
    expect(await till.taken()).toMatchObject({ onHand: 3, reserved: 0, planUse: 1, lastNumber: 1 });
  });

  it.each([
    ['of no characters', ''],
    ['of 256 characters', 'k'.repeat(256)],
    ['with a control character', 'a\u0000b'],
  ])('%s is refused, and nothing changes', async (_, key) => {
    const cartId = await newCart();
    const before = await digestOfRows(world.app.database, shop.tenantId);
    const { order, userErrors } = (await checkOut(shop.visitor, cartId, { key })).data!['checkoutComplete'];
    expect(order).toBeNull();
    expect(userErrors).toEqual([
      {
        code: 'INVALID',
        message: 'An idempotency key has 1 to 255 characters, none of them a control character.',
        path: ['idempotencyKey'],
      },
    ]);
    expect(await digestOfRows(world.app.database, shop.tenantId)).toEqual(before);
  });

  it('is needed: a document without it is refused before anything is looked at', async () => {
    const cartId = await newCart();
    const before = await digestOfRows(world.app.database, shop.tenantId);
    const answer = await shop.visitor.send(
      `mutation ($cartId: ID!) {
        checkoutComplete(cartId: $cartId, input: { paymentProvider: "test", paymentToken: "ok" }) { order { id } }
      }`,
      { cartId },
    );
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(await digestOfRows(world.app.database, shop.tenantId)).toEqual(before);
  });
});

describe('ten keys for one cart at once', () => {
  it('make one paid order, and the others are told that the cart is taken or gone', async () => {
    const cartId = await newCart();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => checkOut(shop.visitor, cartId, { key: newId() })),
    );
    const payloads = answers.map(({ data }) => data!['checkoutComplete']);
    const codes = payloads
      .flatMap(({ userErrors }) => userErrors as { code: string }[])
      .map(({ code }) => code);
    expect(payloads.filter(({ order }) => order?.status === 'CONFIRMED')).toHaveLength(1);
    expect(codes).toHaveLength(9);
    expect(codes.filter((code) => code !== 'CART_LOCKED' && code !== 'NOT_FOUND')).toEqual([]);
    expect(await till.taken()).toMatchObject({ onHand: 3, reserved: 0, planUse: 1, lastNumber: 1 });
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 1, ...SOUND });
  });
});
