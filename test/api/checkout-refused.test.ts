import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeId, encodeId } from '../../src/kernel/ids.js';
import { booksOf, SOUND } from '../support/books.js';
import { setPrice } from '../support/carts.js';
import {
  ADDRESS,
  checkOut,
  fillCart,
  openForSelling,
  sell,
  type CheckoutWish,
  type Wish,
} from '../support/selling.js';
import { digestOfRows } from '../support/stored-rows.js';
import { cartSeenBy, Till, useCodes } from '../support/till.js';
import { startWorld, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

let world: World;
let shop: Shop;
let till: Till;
let mug: { productId: string; variantId: string };
let plate: { productId: string; variantId: string };

beforeAll(async () => {
  world = await startWorld();
});

beforeEach(async () => {
  shop = await world.store();
  till = new Till(world, shop);
  await openForSelling(world, shop);
  mug = await sell(shop, { name: 'Mug', price: '10', stock: 5 });
  plate = await sell(shop, { name: 'Plate', price: '20', stock: 5 });
});

async function cartOf(...lines: Wish[]): Promise<string> {
  return (await fillCart(shop.visitor, lines))['id'] as string;
}

const one = ({ variantId }: { variantId: string }, quantity = 1): Wish => ({ variantId, quantity });

async function complete(cartId: string, wish: CheckoutWish = {}): Promise<Loose> {
  return (await checkOut(shop.visitor, cartId, wish)).data!['checkoutComplete'] as Loose;
}

/** The problems of a checkout that changed no row of the store and left the cart open. */
async function refusal(cartId: string, wish: CheckoutWish = {}): Promise<Loose[]> {
  const before = await digestOfRows(world.app.database, shop.tenantId);
  const { userErrors, ...rest } = await complete(cartId, wish);
  expect(rest).toEqual({ order: null, payment: null, orderAccessToken: null });
  expect(await digestOfRows(world.app.database, shop.tenantId)).toEqual(before);
  expect(await cartSeenBy(shop.visitor, cartId)).toMatchObject({ isLocked: false });
  return userErrors as Loose[];
}

async function methodId(): Promise<string> {
  const [row] = await run(`SELECT id FROM shipping_method WHERE tenant_id = $1`);
  return encodeId('shippingMethod', row!['id'] as string);
}

/** The store's way of shipping costs this much from now on. */
async function changeShipping(price: string): Promise<void> {
  const answer = await shop.owner.run(
    `mutation ($id: ID!, $rates: [ShippingRateInput!]!) {
      shippingMethodUpdate(id: $id, input: { rates: $rates }) { userErrors { code path } }
    }`,
    { id: await methodId(), rates: [{ price }] },
  );
  expect(answer['shippingMethodUpdate'].userErrors).toEqual([]);
}

const run = (sql: string, ...values: unknown[]) => world.app.database.query(sql, [shop.tenantId, ...values]);

describe('a checkout of more than there is', () => {
  it('is refused with what is short and how much is left; the rest is not taken either', async () => {
    const cartId = await cartOf(one(mug, 2), one(plate, 6));
    expect(await refusal(cartId)).toEqual([
      {
        code: 'INSUFFICIENT_STOCK',
        message: 'Only 5 available, 6 requested.',
        path: null,
        ...{ variantId: plate.variantId, requested: 6, available: 5 },
      },
    ]);
    expect(await booksOf(world, shop)).toEqual({ orders: 0, confirmed: 0, ...SOUND });
  });

  it('counts what others have reserved and not paid yet', async () => {
    expect((await complete(await cartOf(one(mug, 3)), { token: 'pending' }))['order'].status).toBe(
      'PAYMENT_PENDING',
    );
    const cartId = await cartOf(one(mug, 3));
    expect(await refusal(cartId)).toMatchObject([{ variantId: mug.variantId, requested: 3, available: 2 }]);
  });

  it('counts units that were added one after the other together', async () => {
    const cartId = await cartOf(one(mug, 3), one(mug, 3));
    expect(await refusal(cartId)).toMatchObject([{ variantId: mug.variantId, requested: 6, available: 5 }]);
  });

  it('succeeds once there is enough, with the first number', async () => {
    const cartId = await cartOf(one(mug, 6));
    await refusal(cartId);
    await run(
      `UPDATE stock_level SET on_hand = 6 WHERE tenant_id = $1 AND variant_id = $2`,
      decodeId('variant', mug.variantId),
    );
    expect((await complete(cartId))['order']).toMatchObject({ number: 1, status: 'CONFIRMED' });
    expect(await till.taken()).toMatchObject({ onHand: 5, reserved: 0, lastNumber: 1 });
  });
});

describe('a total that the buyer did not agree to', () => {
  it.each([
    ['dearer goods', () => setPrice(world, shop, mug.variantId, 1250), '30.00'],
    ['cheaper goods', () => setPrice(world, shop, mug.variantId, 900), '23.00'],
    ['dearer shipping', () => changeShipping('7'), '27.00'],
  ])('because of %s is told with the new one, and buys with that', async (_, change, total) => {
    const cartId = await cartOf(one(mug, 2));
    await change();
    expect(await refusal(cartId, { expectedTotal: '25.00' })).toEqual([
      {
        code: 'PRICE_CHANGED',
        message: `The total is ${total} USD now. Show it to the buyer, then complete the checkout with it.`,
        path: ['input', 'expectedTotal'],
        total: { amount: total, currency: 'USD' },
      },
    ]);
    const { order } = await complete(cartId, { expectedTotal: total });
    expect(order).toMatchObject({ number: 1, total: { amount: total, currency: 'USD' } });
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 1, ...SOUND });
  });

  it.each(['24.99', '25.01', '0'])('such as %s instead of 25.00 is refused', async (expectedTotal) => {
    const cartId = await cartOf(one(mug, 2));
    expect(await refusal(cartId, { expectedTotal })).toMatchObject([{ code: 'PRICE_CHANGED' }]);
  });

  it.each(['25.001', '-25.00', 'much', ''])(
    'that is no amount, such as "%s", is refused',
    async (expectedTotal) => {
      const cartId = await cartOf(one(mug, 2));
      const before = await digestOfRows(world.app.database, shop.tenantId);
      const answer = await shop.visitor.send(
        `mutation ($cartId: ID!, $input: CheckoutCompleteInput!) {
        checkoutComplete(cartId: $cartId, input: $input, idempotencyKey: "k") { userErrors { code path } }
      }`,
        { cartId, input: { paymentProvider: 'test', paymentToken: 'ok', expectedTotal } },
      );
      const refused =
        answer.data?.['checkoutComplete'].userErrors ??
        answer.errors.map(({ extensions }) => extensions.code);
      expect([[{ code: 'INVALID', path: ['input', 'expectedTotal'] }], ['BAD_USER_INPUT']]).toContainEqual(
        refused,
      );
      expect(await digestOfRows(world.app.database, shop.tenantId)).toEqual(before);
    },
  );

  it('is not asked about when none is expected: the price of this moment holds', async () => {
    const cartId = await cartOf(one(mug, 2));
    await setPrice(world, shop, mug.variantId, 1250);
    expect((await complete(cartId))['order'].total.amount).toBe('30.00');
  });
});

describe('goods that cannot be bought any more', () => {
  it.each([
    ['deleted', 'mutation ($id: ID!) { productDelete(id: $id) { userErrors { code } } }'],
    [
      'unpublished',
      'mutation ($id: ID!) { productUpdate(id: $id, input: { isPublished: false }) { userErrors { code } } }',
    ],
  ])('because their product was %s are refused until their line is removed', async (_, change) => {
    const cartId = await cartOf(one(mug), one(plate));
    await shop.owner.run(change, { id: plate.productId });
    expect(await refusal(cartId)).toEqual([
      {
        code: 'NOT_FOUND',
        message: 'A line of the cart cannot be bought any more: remove it, then ask again.',
        path: ['cartId'],
      },
    ]);
    const lines = await shop.visitor.run('query ($id: ID!) { cart(id: $id) { lines { id } } }', {
      id: cartId,
    });
    await shop.visitor.run(
      'mutation ($cartId: ID!, $lineIds: [ID!]!) { cartLinesRemove(cartId: $cartId, lineIds: $lineIds) { userErrors { code } } }',
      { cartId, lineIds: [lines['cart'].lines[1].id] },
    );
    expect((await complete(cartId))['order']).toMatchObject({ number: 1, total: { amount: '15.00' } });
  });
});

describe('a way of shipping', () => {
  it('that was removed is refused, and another one can be chosen', async () => {
    const cartId = await cartOf(one(mug));
    await shop.owner.run('mutation ($id: ID!) { shippingMethodDelete(id: $id) { userErrors { code } } }', {
      id: await methodId(),
    });
    expect(await refusal(cartId)).toEqual([
      {
        code: 'NOT_SHIPPABLE',
        message:
          'The chosen way of shipping is not offered for this cart any more. Read `shippingOptions` and choose again.',
        path: ['cartId'],
      },
    ]);
  });

  it('that does not reach the address which the buyer gave last is refused', async () => {
    const cartId = await cartOf(one(mug));
    await shop.visitor.run(
      `mutation ($cartId: ID!, $input: CartBuyerInput!) {
        cartBuyerUpdate(cartId: $cartId, input: $input) { userErrors { code } }
      }`,
      { cartId, input: { shippingAddress: { ...ADDRESS, countryCode: 'JP' } } },
    );
    expect(await refusal(cartId)).toMatchObject([{ code: 'NOT_SHIPPABLE' }]);
  });

  it('that became dearer costs the new price, unless the buyer named the total', async () => {
    const cartId = await cartOf(one(mug));
    await changeShipping('9');
    expect(await refusal(cartId, { expectedTotal: '15.00' })).toMatchObject([
      { code: 'PRICE_CHANGED', total: { amount: '19.00' } },
    ]);
    expect((await complete(cartId))['order'].total.amount).toBe('19.00');
  });
});

describe('a cart that is not complete', () => {
  it('is refused with everything that is missing', async () => {
    const answer = await shop.visitor.run(
      `mutation ($lines: [CartLineInput!]!) { cartLinesAdd(lines: $lines) { cart { id lines { id } } } }`,
      { lines: [one(mug)] },
    );
    const { id, lines } = answer['cartLinesAdd'].cart;
    await shop.visitor.run(
      `mutation ($id: ID!, $lineIds: [ID!]!) { cartLinesRemove(cartId: $id, lineIds: $lineIds) { cart { id } } }`,
      { id, lineIds: [lines[0].id] },
    );
    const problems = await refusal(id as string);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['REQUIRED', 'The cart is empty: add a line first.'],
      ['REQUIRED', 'An e-mail address or a phone number is needed: set it with `cartBuyerUpdate`.'],
      ['REQUIRED', 'An address is needed: set it with `cartBuyerUpdate`.'],
    ]);
  });

  it.each([
    ['no such provider', { provider: 'nobody' }, 'PAYMENT_UNAVAILABLE'],
    [
      'a provider that the store has not set up',
      { provider: 'stripe', token: 'pm_card_visa' },
      'PAYMENT_UNAVAILABLE',
    ],
    ['a token that is none', { token: 'no such token' }, 'INVALID'],
    ['no token', { token: '' }, 'REQUIRED'],
  ])('or is paid with %s is refused', async (_, wish, code) => {
    expect((await refusal(await cartOf(one(mug)), wish)).map((problem) => problem['code'])).toEqual([code]);
  });
});

describe("the plan's orders of a month", () => {
  it('when used up refuse the checkout with the limit, and nothing changes until there is room', async () => {
    const cartId = await cartOf(one(mug));
    const sold = await complete(await cartOf(one(plate)));
    expect(sold['order'].number).toBe(1);
    const setUsed = (used: number) =>
      run(`UPDATE plan_usage SET used = $2 WHERE tenant_id = $1 AND metric = 'ORDERS'`, used);
    await setUsed(1000);
    expect(await refusal(cartId)).toEqual([
      {
        code: 'PLAN_LIMIT_REACHED',
        message:
          'The plan of this store allows 1000 orders a month. Choose a larger plan or remove some first.',
        path: null,
        ...{ limit: 'orders a month', max: 1000 },
      },
    ]);
    await setUsed(999);
    expect((await complete(cartId))['order']).toMatchObject({ number: 2, status: 'CONFIRMED' });
    expect(await booksOf(world, shop)).toEqual({ orders: 2, confirmed: 2, ...SOUND });
  });

  it('that have one place left let one of ten buyers at once pass', async () => {
    const carts = [];
    for (let index = 0; index < 10; index++) carts.push(await cartOf(one(index % 2 === 0 ? mug : plate)));
    await complete(await cartOf(one(mug)), { token: 'decline' });
    await run(`UPDATE plan_usage SET used = 999 WHERE tenant_id = $1 AND metric = 'ORDERS'`);
    const payloads = await Promise.all(carts.map((cartId) => complete(cartId)));
    const outcomes = payloads.map(({ order, userErrors }) => order?.status ?? userErrors[0].code);
    expect(outcomes.sort()).toEqual(['CONFIRMED', ...Array.from({ length: 9 }, () => 'PLAN_LIMIT_REACHED')]);
    expect(await till.taken()).toMatchObject({ onHand: 9, reserved: 0, lastNumber: 2, planUse: 1000 });
    expect(await booksOf(world, shop)).toEqual({ orders: 2, confirmed: 1, ...SOUND });
  });
});

describe('a code that is not applicable', () => {
  it('does not stop a checkout: the cart said so, and the order costs the price without it', async () => {
    const cartId = await cartOf(one(mug));
    expect(await useCodes(shop.visitor, cartId, 'NOPE')).toBe('15.00');
    expect((await complete(cartId, { expectedTotal: '15.00' }))['order'].total.amount).toBe('15.00');
  });
});
