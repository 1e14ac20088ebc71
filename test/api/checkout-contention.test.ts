import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { booksOf, SOUND } from '../support/books.js';
import { variantsOf } from '../support/carts.js';
import { contractDocument } from '../support/contract-documents.js';
import { checkOut, fillCart, openForSelling, sell, type Wish } from '../support/selling.js';
import { Till } from '../support/till.js';
import { startWorld, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

let world: World;
let shop: Shop;
let till: Till;

beforeAll(async () => {
  world = await startWorld();
});

beforeEach(async () => {
  shop = await world.store();
  till = new Till(world, shop);
  await openForSelling(world, shop);
});

async function newCart(lines: readonly Wish[], email: string): Promise<string> {
  return (await fillCart(shop.visitor, lines, email))['id'] as string;
}

/** What became of each of the carts, all completed at once. */
async function outcomes(cartIds: readonly string[], tokens = ['ok']): Promise<Loose[]> {
  const answers = await Promise.all(
    cartIds.map((id, index) => checkOut(shop.visitor, id, { token: tokens[index % tokens.length]! })),
  );
  return answers.map(({ data, body }) => (data?.['checkoutComplete'] as Loose | undefined) ?? { body });
}

describe('carts with the same goods in opposite order', () => {
  it('are completed at once without any being turned away', async () => {
    const goods = [await sell(shop, { name: 'Mug' }), await sell(shop, { name: 'Plate' })];
    const lines = goods.map(({ variantId }) => ({ variantId, quantity: 1 }));
    const carts = [];
    for (let index = 0; index < 20; index++) {
      const ordered = index % 2 === 0 ? lines : [...lines].reverse();
      carts.push(await newCart(ordered, `b${index}@world.test`));
    }
    const payloads = await outcomes(carts);
    expect(payloads.map(({ order, userErrors }) => [order?.status, userErrors])).toEqual(
      carts.map(() => ['CONFIRMED', []]),
    );
    expect(payloads.map(({ order }) => order.number as number).sort((a, b) => a - b)).toEqual(
      carts.map((_, index) => index + 1),
    );
    expect(await till.taken()).toMatchObject({ onHand: 160, reserved: 0, held: 0, planUse: 20 });
    expect(await booksOf(world, shop)).toEqual({ orders: 20, confirmed: 20, ...SOUND });
  });

  it('are completed at once by one buyer, while some cards are declined and some payments wait', async () => {
    const goods = [await sell(shop, { name: 'Mug' }), await sell(shop, { name: 'Plate' })];
    const lines = goods.map(({ variantId }) => ({ variantId, quantity: 1 }));
    const carts = [];
    for (let index = 0; index < 18; index++) {
      carts.push(await newCart(index % 2 === 0 ? lines : [...lines].reverse(), 'one@world.test'));
    }
    const payloads = await outcomes(carts, ['ok', 'decline', 'pending']);
    const results = payloads.map(({ order, userErrors }) => order?.status ?? userErrors[0].code);
    expect(results).toEqual(
      carts.map((_, index) => ['CONFIRMED', 'PAYMENT_DECLINED', 'PAYMENT_PENDING'][index % 3]),
    );
    expect(await till.taken()).toMatchObject({
      ...{ onHand: 188, reserved: 12, planUse: 12, customerOrders: 12, lastNumber: 18 },
    });
    expect(await booksOf(world, shop)).toEqual({ orders: 18, confirmed: 6, ...SOUND });
  });
});

describe('fewer goods than buyers', () => {
  it('are sold to the last one, and everybody else is told', async () => {
    const { variantId } = await sell(shop, { name: 'Mug', stock: 4 });
    const carts = [];
    for (let index = 0; index < 16; index++) {
      carts.push(await newCart([{ variantId, quantity: 1 }], `b${index}@world.test`));
    }
    const payloads = await outcomes(carts);
    expect(payloads.filter(({ order }) => order?.status === 'CONFIRMED')).toHaveLength(4);
    const short = payloads.filter(({ order }) => !order).map(({ userErrors }) => userErrors as Loose[]);
    expect(short).toHaveLength(12);
    for (const problems of short) {
      expect(problems).toMatchObject([{ code: 'INSUFFICIENT_STOCK', variantId, requested: 1, available: 0 }]);
    }
    expect(await till.taken()).toMatchObject({ onHand: 0, reserved: 0, planUse: 4, lastNumber: 4 });
    expect(await booksOf(world, shop)).toEqual({ orders: 4, confirmed: 4, ...SOUND });
  });
});

describe('a cart that is changed in the moment of its checkout', () => {
  it('becomes an order of what it was before or after, never of something between', async () => {
    const { variantId } = await sell(shop, { name: 'Mug' });
    let sold = 0;
    for (let round = 0; round < 8; round++) {
      const cart = await fillCart(shop.visitor, [{ variantId, quantity: 1 }], `b${round}@world.test`);
      const lines = [{ id: cart['lines'][0].id as string, quantity: 3 }];
      const [[payload], changed] = await Promise.all([
        outcomes([cart['id'] as string]),
        shop.visitor.run<Loose>(contractDocument('CartLinesUpdate'), { cartId: cart['id'], lines }),
      ]);
      const { order, userErrors } = payload!;
      expect(userErrors).toEqual([]);
      const refused = (changed['cartLinesUpdate'].userErrors as Loose[]).map(({ code }) => code as string);
      const quantity = order.lines[0].quantity as number;
      expect([order.status, order.total.amount]).toEqual(['CONFIRMED', `${quantity * 10 + 5}.00`]);
      if (quantity === 3) expect(refused).toEqual([]);
      else expect(['CART_LOCKED', 'NOT_FOUND']).toContain(refused[0]);
      sold += quantity;
    }
    expect(await till.taken()).toMatchObject({ onHand: 100 - sold, reserved: 0, held: 0, planUse: 8 });
    expect(await booksOf(world, shop)).toEqual({ orders: 8, confirmed: 8, ...SOUND });
  });
});

describe('a cart of 200 lines', () => {
  it('is completed with as many statements as one of a single line', async () => {
    const variants = await variantsOf(shop, { name: 'Set', count: 200, price: '1' });
    const wishes = variants.map((variantId) => ({ variantId, quantity: 1 }));
    const counts = [];
    // The first checkout of a store makes its counters, and the second one of a process sees them.
    for (const lines of [wishes.slice(0, 1), wishes.slice(0, 1), wishes.slice(0, 1), wishes]) {
      const answer = await checkOut(shop.visitor, await newCart(lines, 'buyer@world.test'));
      expect(answer.data!['checkoutComplete']).toMatchObject({
        order: { status: 'CONFIRMED', total: { amount: `${lines.length + 5}.00` } },
        userErrors: [],
      });
      expect(answer.data!['checkoutComplete'].order.lines).toHaveLength(lines.length);
      counts.push(answer.statements);
    }
    expect(counts[3]).toBe(counts[2]);
    expect(await till.taken()).toMatchObject({ onHand: 200_000 - 203, reserved: 0, held: 0, planUse: 4 });
    expect(await booksOf(world, shop)).toEqual({ orders: 4, confirmed: 4, ...SOUND });
  });
});
