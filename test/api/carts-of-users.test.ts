import { beforeAll, describe, expect, test } from 'vitest';
import { decodeId, newId } from '../../src/kernel/ids.js';
import type { TenantTx } from '../../src/platform/db/scope.js';
import { CartClient, storedCarts, variantsOf } from '../support/carts.js';
import { ADDRESS } from '../support/selling.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = Record<string, any>;

let world: World;
let shop: Shop;
let guest: CartClient;
let one: string;
let two: string;
let three: string;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store({ currency: 'USD' });
  guest = new CartClient(shop.visitor);
  const variants = await variantsOf(shop, { name: 'Thing', count: 3, stock: 10_000 });
  [one, two, three] = variants as [string, string, string];
});

const wish = (variantId: string, quantity: number) => ({ variantId, quantity });
const codesOf = (payload: Loose) => (payload['userErrors'] as Loose[]).map(({ code }) => code as string);

/** Quantities by variant. */
function contents(cart: Loose): Record<string, number> {
  return Object.fromEntries((cart['lines'] as Loose[]).map((line) => [line['variant'].id, line['quantity']]));
}

async function buyer(): Promise<{ person: Person; carts: CartClient }> {
  const person = await shop.customer();
  return { person, carts: new CartClient(person) };
}

async function guestCart(...wishes: { variantId: string; quantity: number }[]): Promise<string> {
  return (await guest.add(wishes))['cart'].id as string;
}

async function write<T>(work: (tx: TenantTx) => Promise<T>): Promise<T> {
  return world.app.core.unitOfWork.write(await shop.context(), work);
}

/** The carts of the user, by status. */
async function statusesOf(person: Person): Promise<string[]> {
  const stored = await storedCarts(world, shop);
  return stored.flatMap(({ userId, status }) => (userId === person.userId ? [status] : [])).sort();
}

describe("a customer's own cart", () => {
  test('is found without an id, on any device', async () => {
    const { person, carts } = await buyer();
    expect(await carts.read()).toBeNull();
    const { cart } = await carts.add([wish(one, 2)]);
    expect(await new CartClient(person).read()).toMatchObject({ id: cart.id as string, itemCount: 2 });
    const again = await carts.add([wish(one, 1)]);
    expect(again['cart']).toMatchObject({ id: cart.id as string, version: 2, lines: [{ quantity: 3 }] });
  });

  test('is one, and holds every unit, when fifty requests add to it at once', async () => {
    const { person, carts } = await buyer();
    const payloads = await Promise.all(
      Array.from({ length: 50 }, (_, index) => carts.add([wish(index % 2 === 0 ? one : two, 1)])),
    );
    expect(payloads.flatMap(codesOf)).toEqual([]);
    expect(new Set(payloads.map((payload) => payload['cart'].id as string)).size).toBe(1);
    const cart = (await carts.read())!;
    expect(contents(cart)).toEqual({ [one]: 25, [two]: 25 });
    expect(cart).toMatchObject({ version: 50 });
    expect(await statusesOf(person)).toEqual(['OPEN']);
  });

  test('is another one in another store', async () => {
    const { person, carts } = await buyer();
    await carts.add([wish(one, 1)]);
    const elsewhere = await world.store();
    expect(await new CartClient(person.at(elsewhere.slug)).read()).toBeNull();
  });

  test('takes every unit of many requests at once to one known cart', async () => {
    const cartId = await guestCart(wish(one, 1));
    const payloads = await Promise.all(Array.from({ length: 30 }, () => guest.add([wish(one, 1)], cartId)));
    expect(payloads.flatMap(codesOf)).toEqual([]);
    expect(contents((await guest.read(cartId))!)).toEqual({ [one]: 31 });
  });
});

describe('cartClaim', () => {
  test("makes a guest's cart the customer's own, and closed to everyone else", async () => {
    const { person, carts } = await buyer();
    const cartId = await guestCart(wish(one, 1));
    const { cart } = await carts.claim(cartId);
    expect(cart).toMatchObject({ id: cartId, version: 2, itemCount: 1 });
    expect(await carts.read()).toMatchObject({ id: cartId });
    expect(await guest.read(cartId)).toBeNull();
    expect(await statusesOf(person)).toEqual(['OPEN']);
    expect((await carts.claim(cartId))['cart']).toMatchObject({ id: cartId, version: 2 });
  });

  test('merges it into the cart they have, whose id it means from then on', async () => {
    const { person, carts } = await buyer();
    const own = (await carts.add([wish(one, 2), wish(two, 1)]))['cart'].id as string;
    await carts.run('CartBuyerUpdate', { cartId: own, input: { email: 'own@world.test' } });
    await carts.run('CartDiscountCodesSet', { cartId: own, codes: ['A', 'B'] });
    const cartId = await guestCart(wish(two, 3), wish(three, 4));
    const told = { email: 'guest@world.test', phone: '+966512345678', shippingAddress: ADDRESS };
    await guest.run('CartBuyerUpdate', { cartId, input: told });
    await guest.run('CartDiscountCodesSet', { cartId, codes: ['B', 'C'] });

    const { cart } = await carts.claim(cartId);
    expect(contents(cart as Loose)).toEqual({ [one]: 2, [two]: 4, [three]: 4 });
    expect(cart).toMatchObject({
      id: own,
      email: 'own@world.test',
      phone: '+966512345678',
      shippingAddress: { city: ADDRESS.city },
      discountCodes: [{ code: 'A' }, { code: 'B' }, { code: 'C' }],
    });
    expect(await statusesOf(person)).toEqual(['MERGED', 'OPEN']);
    expect(await carts.read(cartId)).toMatchObject({ id: own, itemCount: 10 });
    expect((await carts.claim(cartId))['cart']).toMatchObject({ id: own, itemCount: 10 });
    expect((await carts.add([wish(one, 1)], cartId))['cart']).toMatchObject({ id: own });
    expect(await guest.read(cartId)).toBeNull();
    expect(codesOf(await guest.add([wish(one, 1)], cartId))).toEqual(['NOT_FOUND']);
  });

  test('caps what would be more than a line holds, and says so', async () => {
    const { carts } = await buyer();
    const lineId = (await carts.add([wish(one, 998)]))['cart'].lines[0].id as string;
    const { cart, warnings } = await carts.claim(await guestCart(wish(one, 2)));
    expect(contents(cart as Loose)).toEqual({ [one]: 999 });
    expect(warnings).toEqual([
      {
        code: 'QUANTITY_CAPPED',
        message: 'The two carts hold 1000 together; a line holds at most 999.',
        lineId,
      },
    ]);
  });

  test('sent ten times at once merges once', async () => {
    const { person, carts } = await buyer();
    await carts.add([wish(one, 1)]);
    const cartId = await guestCart(wish(one, 5), wish(two, 1));
    const payloads = await Promise.all(Array.from({ length: 10 }, () => carts.claim(cartId)));
    expect(payloads.flatMap(codesOf)).toEqual([]);
    expect(contents((await carts.read())!)).toEqual({ [one]: 6, [two]: 1 });
    expect(await statusesOf(person)).toEqual(['MERGED', 'OPEN']);
  });

  test("of several guests' carts at once leaves one cart with all of them", async () => {
    const { person, carts } = await buyer();
    const ids = await Promise.all(Array.from({ length: 6 }, () => guestCart(wish(one, 1), wish(two, 2))));
    const payloads = await Promise.all(ids.map((id) => carts.claim(id)));
    expect(payloads.flatMap(codesOf)).toEqual([]);
    expect(contents((await carts.read())!)).toEqual({ [one]: 6, [two]: 12 });
    expect((await statusesOf(person)).filter((status) => status === 'OPEN')).toHaveLength(1);
  });

  test('is for those who are signed in', async () => {
    const cartId = await guestCart(wish(one, 1));
    const answer = await guest.client.send(
      'mutation ($id: ID!) { cartClaim(cartId: $id) { userErrors { code } } }',
      {
        id: cartId,
      },
    );
    expect(answer.errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe("a change of a guest's cart by a customer", () => {
  test('claims it: the change is made, then it is merged', async () => {
    const { carts } = await buyer();
    const own = (await carts.add([wish(one, 1)]))['cart'].id as string;
    const cartId = await guestCart(wish(one, 7), wish(two, 1));
    const lineId = (await guest.read(cartId))!['lines'][0].id as string;
    const { cart } = await carts.run('CartLinesUpdate', { cartId, lines: [{ id: lineId, quantity: 4 }] });
    expect(cart.id).toBe(own);
    expect(contents(cart as Loose)).toEqual({ [one]: 5, [two]: 1 });
  });

  test('that is refused claims nothing', async () => {
    const { carts } = await buyer();
    const cartId = await guestCart(wish(one, 1));
    expect(codesOf(await carts.add([wish(one, 999)], cartId))).toEqual(['OUT_OF_RANGE']);
    expect(await guest.read(cartId)).toMatchObject({ itemCount: 1 });
    expect(await carts.read()).toBeNull();
  });
});

describe('a cart that is being paid for', () => {
  test('takes no change until the order fails, and is gone when it is paid', async () => {
    const { carts: api } = world.app.composed.apis;
    const { carts } = await buyer();
    const { cart } = await carts.add([wish(one, 1)]);
    const cartId = cart.id as string;
    const orderId = newId();
    await write((tx) => api.beginCheckout(tx, decodeId('cart', cartId)!, orderId));
    expect(await carts.read()).toMatchObject({ id: cartId, isLocked: true, total: { amount: '10.00' } });

    const lineId = cart.lines[0].id as string;
    const changes = [
      carts.add([wish(one, 1)]),
      carts.add([wish(one, 1)], cartId),
      carts.run('CartLinesUpdate', { cartId, lines: [{ id: lineId, quantity: 2 }] }),
      carts.run('CartLinesRemove', { cartId, lineIds: [lineId] }),
      carts.run('CartBuyerUpdate', { cartId, input: { email: null } }),
      carts.run('CartDiscountCodesSet', { cartId, codes: [] }),
      carts.change('cartPricesAcknowledge(cartId: $cartId)', { cartId }, '($cartId: ID!)'),
      carts.claim(await guestCart(wish(two, 1))),
    ];
    for (const payload of await Promise.all(changes)) expect(codesOf(payload)).toEqual(['CART_LOCKED']);

    await write((tx) => api.reopen(tx, orderId));
    await write((tx) => api.reopen(tx, orderId));
    expect((await carts.add([wish(one, 1)]))['cart']).toMatchObject({ id: cartId, lines: [{ quantity: 2 }] });
    await write((tx) => api.beginCheckout(tx, decodeId('cart', cartId)!, orderId));
    await write((tx) => api.complete(tx, orderId));
    await write((tx) => api.reopen(tx, orderId));
    expect(await carts.read(cartId)).toBeNull();
    expect(codesOf(await carts.add([wish(one, 1)], cartId))).toEqual(['NOT_FOUND']);
    expect((await carts.add([wish(one, 1)]))['cart'].id).not.toBe(cartId);
  });

  test("leaves a guest's cart that its owner changes on another device a guest's", async () => {
    const { carts } = await buyer();
    const own = (await carts.add([wish(one, 1)]))['cart'].id as string;
    await write((tx) => world.app.composed.apis.carts.beginCheckout(tx, decodeId('cart', own)!, newId()));
    const cartId = await guestCart(wish(two, 1));
    expect((await carts.add([wish(two, 1)], cartId))['cart']).toMatchObject({ id: cartId });
    expect(await guest.read(cartId)).toMatchObject({ itemCount: 2 });
  });

  test('begins to be so once, whoever else tries', async () => {
    const { carts: api } = world.app.composed.apis;
    const cartId = decodeId('cart', await guestCart(wish(one, 1)))!;
    const tries = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        write(async (tx) => api.beginCheckout(tx, (await api.lock(tx, cartId)).id, newId())),
      ),
    );
    const refused = tries.flatMap((tried) => (tried.status === 'rejected' ? [tried.reason as unknown] : []));
    expect(refused).toEqual(
      Array.from({ length: 4 }, () => expect.objectContaining({ code: 'CART_LOCKED' })),
    );
  });
});

describe('a promotion that asks who buys', () => {
  test.each([
    ['for the first order of a buyer', { first_order_only: true }],
    ['once for each customer', { usage_limit_per_customer: 1 }],
  ])('%s applies to those only', async (_, condition) => {
    const [column, value] = Object.entries(condition)[0]!;
    const { database } = world.app;
    const promotionId = newId();
    await database.query(
      `INSERT INTO promotion (tenant_id, id, name, code, kind, percent_bps, ${column}, created_at, updated_at)
       VALUES ($1, $2, $3, $3, 'PERCENTAGE', 5000, $4, now(), now())`,
      [shop.tenantId, promotionId, column.toUpperCase(), value],
    );
    const totals: string[] = [];
    for (const orders of [0, 1]) {
      const { person, carts } = await buyer();
      const { cart } = await carts.add([wish(one, 1)]);
      const customerId = newId();
      await database.query(
        `INSERT INTO customer (tenant_id, id, user_id, order_count, created_at, updated_at)
         VALUES ($1, $2, $3, $4, now(), now())`,
        [shop.tenantId, customerId, person.userId, orders],
      );
      await database.query(
        `INSERT INTO promotion_customer_use (tenant_id, promotion_id, customer_id, used) VALUES ($1, $2, $3, $4)`,
        [shop.tenantId, promotionId, customerId, orders],
      );
      const codes = [column.toUpperCase()];
      const told = await carts.run('CartDiscountCodesSet', { cartId: cart.id, codes });
      totals.push(told['cart'].total.amount as string);
    }
    expect(totals).toEqual(['5.00', '10.00']);
  });
});

describe('the lock of a checkout', () => {
  test('is refused for a cart of somebody else, and for one of nothing', async () => {
    const { carts: api } = world.app.composed.apis;
    const { carts } = await buyer();
    const owned = (await carts.add([wish(one, 1)]))['cart'].id as string;
    for (const id of [decodeId('cart', owned)!, newId()]) {
      await expect(write((tx) => api.lock(tx, id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  test('answers lines with what decides their price, and the same price inside as outside', async () => {
    const { carts: api } = world.app.composed.apis;
    const ctx = await shop.context();
    const cartId = decodeId('cart', await guestCart(wish(one, 3)))!;
    const quoted = await api.quote(ctx, (await api.find(ctx, cartId))!);
    const inside = await world.app.core.unitOfWork.write(ctx, async (tx) => {
      const cart = await api.lock(tx, cartId);
      return api.price(tx, cart, { buyer: quoted.buyer, now: tx.now });
    });
    expect(inside.priced).toEqual(quoted.priced);
    expect(inside.shipping).toEqual(quoted.shipping);
    expect(inside.priced.totalMinor).toBe(3000);
    const [facts] = [...inside.lineFacts.values()];
    expect(facts).toMatchObject({
      productName: 'Thing',
      unitMinor: 1000,
      categoryIds: [],
      available: 10_000,
    });
  });
});
