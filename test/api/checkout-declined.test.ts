import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/ids.js';
import { booksOf, SOUND } from '../support/books.js';
import { checkOut, fillCart, openForSelling, sell } from '../support/selling.js';
import { cartSeenBy, offer, Till, useCodes } from '../support/till.js';
import { startWorld, type Shop, type World } from '../support/world.js';

const NOTHING = { reserved: 0, held: 0, promotionUses: 0, customerUses: 0, planUse: 0, customerOrders: 0 };
const DECLINED = {
  orderAccessToken: null,
  order: null,
  payment: null,
  userErrors: [
    {
      code: 'PAYMENT_DECLINED',
      message: 'The card was declined. Nothing was taken. Try another means of payment.',
      path: ['input', 'paymentToken'],
      reason: 'card_declined',
      isRetryable: false,
    },
  ],
};

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
  await offer(shop, { code: 'FIVE', usageLimit: 1, usageLimitPerCustomer: 1 });
});

/** Two mugs for 20, 5 off, 5 for shipping. */
async function cartWithCode(): Promise<string> {
  const cart = await fillCart(shop.visitor, [{ variantId, quantity: 2 }]);
  expect(await useCodes(shop.visitor, cart['id'] as string, 'FIVE')).toBe('20.00');
  return cart['id'] as string;
}

async function pay(cartId: string, token: string, key: string) {
  return (await checkOut(shop.visitor, cartId, { token, key })).data!['checkoutComplete'];
}

describe('a declined payment', () => {
  it('is a user error with its reason, gives back all that was taken, and leaves the cart as it was', async () => {
    const cartId = await cartWithCode();
    const before = await cartSeenBy(shop.visitor, cartId);
    expect(await pay(cartId, 'decline', newId())).toEqual(DECLINED);
    expect(await till.taken()).toEqual({ onHand: 5, ...NOTHING, lastNumber: 1 });
    expect(await cartSeenBy(shop.visitor, cartId)).toEqual(before);
    expect(before).toMatchObject({ isLocked: false, lines: [{ quantity: 2, variant: { id: variantId } }] });
    const failed = await till.placedOf(cartId);
    expect(await till.desk.standing(failed)).toBe('FAILED FAILED UNFULFILLED');
    expect(await till.desk.balances(failed)).toEqual({});
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 0, ...SOUND });
  });

  it('is declined again for the same key, without another order or charge', async () => {
    const cartId = await cartWithCode();
    const key = newId();
    const first = await pay(cartId, 'decline', key);
    const again = [];
    for (let index = 0; index < 3; index++) again.push(await pay(cartId, 'decline', key));
    expect(again).toEqual([first, first, first]);
    expect(await till.taken()).toEqual({ onHand: 5, ...NOTHING, lastNumber: 1 });
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 0, ...SOUND });
  });

  it('lets another key with another card buy the same cart, with the next number and the only use of its code', async () => {
    const cartId = await cartWithCode();
    const key = newId();
    await pay(cartId, 'decline', key);
    const { order, userErrors } = await pay(cartId, 'ok', newId());
    expect(userErrors).toEqual([]);
    expect(order).toMatchObject({ number: 2, status: 'CONFIRMED', total: { amount: '20.00' } });
    expect(await pay(cartId, 'decline', key)).toEqual(DECLINED);
    const one = { promotionUses: 1, customerUses: 1, planUse: 1, customerOrders: 1 };
    expect(await till.taken()).toEqual({ onHand: 3, reserved: 0, held: 0, ...one, lastNumber: 2 });
    expect(await booksOf(world, shop)).toEqual({ orders: 2, confirmed: 1, ...SOUND });
  });

  it('refuses its key with another card, and changes nothing by that', async () => {
    const cartId = await cartWithCode();
    const key = newId();
    await pay(cartId, 'decline', key);
    const { order, userErrors } = await pay(cartId, 'ok', key);
    expect([order, userErrors[0].code, userErrors[0].path]).toEqual([
      null,
      'IDEMPOTENCY_CONFLICT',
      ['idempotencyKey'],
    ]);
    expect(await till.taken()).toEqual({ onHand: 5, ...NOTHING, lastNumber: 1 });
    expect(await cartSeenBy(shop.visitor, cartId)).toMatchObject({
      isLocked: false,
      lines: [{ quantity: 2 }],
    });
  });
});
