import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeId, encodeId, newId } from '../../src/kernel/ids.js';
import { booksOf, SOUND } from '../support/books.js';
import type { GraphqlClient } from '../support/client.js';
import { contractDocument } from '../support/contract-documents.js';
import { ADDRESS, checkOut, fillCart, openForSelling, sell } from '../support/selling.js';
import { digestOfRows } from '../support/stored-rows.js';
import { cartSeenBy, Till } from '../support/till.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

let world: World;
let shop: Shop;
let other: Shop;
let till: Till;
let variantId: string;

beforeAll(async () => {
  world = await startWorld();
  other = await world.store();
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

async function complete(client: GraphqlClient, cartId: string, token = 'ok'): Promise<Loose> {
  return (await checkOut(client, cartId, { token })).data!['checkoutComplete'] as Loose;
}

/** What `order` and `node` answer, by the id of the order. */
async function seenBy(client: GraphqlClient, id: string): Promise<unknown[]> {
  const { order, node } = await client.run(
    'query ($id: ID!) { order(id: $id) { number } node(id: $id) { ... on Order { number } } }',
    { id },
  );
  return [order, node];
}

const holding = (token: string, at: Shop = shop) => at.visitor.with({ 'x-order-token': token });
const SEEN = [{ number: 1 }, { number: 1 }];
const NOTHING = [null, null];

describe('the order of a guest', () => {
  it('is opened by its token, and by nothing else', async () => {
    const { order, orderAccessToken: token } = await complete(shop.visitor, await newCart());
    const second = await complete(shop.visitor, await newCart());
    const id = order.id as string;
    expect(await seenBy(holding(token as string), id)).toEqual(SEEN);
    expect(await seenBy(shop.owner, id)).toEqual(SEEN);

    const buyer = await shop.customer();
    const strangers: GraphqlClient[] = [
      shop.visitor,
      buyer,
      other.owner.inStore(shop.slug),
      holding(second['orderAccessToken'] as string),
      holding((token as string).slice(0, -1)),
      holding(`${token as string}x`),
      holding(''),
      holding('x'.repeat(10_000)),
      holding(token as string, other),
      other.owner.with({ 'x-order-token': token as string }),
      buyer.with({ 'x-order-token': second['orderAccessToken'] as string }),
    ];
    for (const stranger of strangers) expect(await seenBy(stranger, id)).toEqual(NOTHING);
    expect(await seenBy(buyer.with({ 'x-order-token': token as string }), id)).toEqual(SEEN);
  });

  it('shows its token to nobody afterwards, and the table has it encrypted', async () => {
    const { order, orderAccessToken } = await complete(shop.visitor, await newCart());
    const answer = await shop.owner.send('query ($id: ID!) { order(id: $id) { orderAccessToken } }', {
      id: order.id as string,
    });
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    const [row] = await till.desk.rows<{ stored: string }>(
      `SELECT access_token AS stored FROM sales_order WHERE tenant_id = $1 AND id = $2`,
      decodeId('order', order.id as string)!,
    );
    expect(row!.stored).not.toContain(orderAccessToken);
  });

  it('shows what was bought to whoever holds the token', async () => {
    const { order, orderAccessToken } = await complete(shop.visitor, await newCart());
    const seen = await holding(orderAccessToken as string).run(
      `query ($id: ID!) { order(id: $id) {
        number status total { amount } shippingAddress { name city } lines { quantity total { amount } }
      } }`,
      { id: order.id as string },
    );
    expect(seen['order']).toEqual({
      ...{ number: 1, status: 'CONFIRMED', total: { amount: '25.00' } },
      shippingAddress: { name: ADDRESS.name, city: ADDRESS.city },
      lines: [{ quantity: 2, total: { amount: '20.00' } }],
    });
  });
});

describe('a cart', () => {
  let owner: Person;
  beforeEach(async () => {
    owner = await shop.customer();
  });

  /** Nobody of these may complete the cart, and trying changes nothing. */
  async function expectClosed(cartId: string, ...clients: readonly GraphqlClient[]): Promise<void> {
    const before = await digestOfRows(world.app.database, shop.tenantId);
    for (const client of clients) {
      expect(await complete(client, cartId)).toEqual({
        ...{ order: null, payment: null, orderAccessToken: null },
        userErrors: [
          { code: 'NOT_FOUND', message: 'Nothing with this id exists in the store.', path: ['cartId'] },
        ],
      });
    }
    expect(await digestOfRows(world.app.database, shop.tenantId)).toEqual(before);
  }

  it('of an account is completed by that account only', async () => {
    const cartId = await newCart(owner);
    const staff = await shop.staff();
    await expectClosed(cartId, shop.visitor, await shop.customer(), shop.owner, staff);
    const { order } = await complete(owner, cartId);
    expect(order.status).toBe('CONFIRMED');
    expect(await seenBy(owner, order.id as string)).toEqual(SEEN);
    expect(await seenBy(await shop.customer(), order.id as string)).toEqual(NOTHING);
    expect(await seenBy(shop.visitor, order.id as string)).toEqual(NOTHING);
  });

  it('of a guest is found by its id only', async () => {
    const cartId = await newCart();
    const guess = encodeId('cart', newId());
    await expectClosed(guess, shop.visitor, owner);
    await expectClosed(encodeId('order', newId()), shop.visitor);
    await expectClosed('cart_', shop.visitor);
    expect((await complete(shop.visitor, cartId))['order'].status).toBe('CONFIRMED');
  });

  it('of another store is not found', async () => {
    const cartId = await newCart();
    const before = await digestOfRows(world.app.database, shop.tenantId);
    for (const client of [other.visitor, other.owner]) {
      expect((await complete(client, cartId))['userErrors']).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    expect(await digestOfRows(world.app.database, shop.tenantId)).toEqual(before);
    expect(await till.taken()).toMatchObject({ planUse: 0, lastNumber: 0 });
  });

  it("of a guest who signs in becomes an order of the account, which the guest's token opens too", async () => {
    const cartId = await newCart();
    const { order, orderAccessToken } = await complete(owner, cartId);
    expect(order).toMatchObject({ number: 1, status: 'CONFIRMED' });
    expect(await seenBy(owner, order.id as string)).toEqual(SEEN);
    expect(await seenBy(holding(orderAccessToken as string), order.id as string)).toEqual(SEEN);
    expect(await seenBy(shop.visitor, order.id as string)).toEqual(NOTHING);
  });

  it('that has become an order is not found any more', async () => {
    const cartId = await newCart();
    await complete(shop.visitor, cartId);
    await expectClosed(cartId, shop.visitor, owner);
  });
});

describe('a cart whose checkout runs', () => {
  it('takes no change, whoever asks, until the payment has ended', async () => {
    const cart = await fillCart(shop.visitor, [{ variantId, quantity: 2 }]);
    const cartId = cart['id'] as string;
    const lineId = cart['lines'][0].id as string;
    const option = cart['selectedShippingOption'] ?? cart['shippingOptions'][0];
    const { payment } = await complete(shop.visitor, cartId, 'pending');
    const before = await digestOfRows(world.app.database, shop.tenantId);
    const changes: [string, Loose][] = [
      ['CartLinesAdd', { cartId, lines: [{ variantId, quantity: 1 }] }],
      ['CartLinesUpdate', { cartId, lines: [{ id: lineId, quantity: 1 }] }],
      ['CartLinesRemove', { cartId, lineIds: [lineId] }],
      ['CartBuyerUpdate', { cartId, input: { email: 'thief@world.test' } }],
      ['CartDiscountCodesSet', { cartId, codes: ['ANY'] }],
      ['CartShippingOptionSelect', { cartId, optionId: option.id }],
    ];
    for (const [document, variables] of changes) {
      const answer = await shop.visitor.run(contractDocument(document), variables);
      const [payload] = Object.values(answer) as [Loose];
      expect([document, payload['userErrors'][0]?.code]).toEqual([document, 'CART_LOCKED']);
    }
    expect((await complete(shop.visitor, cartId))['userErrors']).toEqual([
      {
        code: 'CART_LOCKED',
        message: 'The cart is being paid for. Wait until that has ended, or cancel the order first.',
        path: ['cartId'],
      },
    ]);
    expect(await digestOfRows(world.app.database, shop.tenantId)).toEqual(before);
    expect(await cartSeenBy(shop.visitor, cartId)).toMatchObject({
      isLocked: true,
      lines: [{ quantity: 2 }],
    });

    await till.decide(payment.id as string, 'DECLINED');
    const answer = await shop.visitor.run(contractDocument('CartLinesUpdate'), changes[1]![1]);
    expect(answer['cartLinesUpdate'].userErrors).toEqual([]);
    expect((await complete(shop.visitor, cartId))['order']).toMatchObject({
      ...{ number: 2, status: 'CONFIRMED', total: { amount: '15.00' } },
    });
    expect(await booksOf(world, shop)).toEqual({ orders: 2, confirmed: 1, ...SOUND });
  });
});
