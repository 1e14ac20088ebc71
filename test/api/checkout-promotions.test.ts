import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { booksOf, SOUND } from '../support/books.js';
import type { GraphqlClient } from '../support/client.js';
import { contractDocument } from '../support/contract-documents.js';
import { checkOut, fillCart, openForSelling, sell, type CheckoutWish } from '../support/selling.js';
import { digestOfRows } from '../support/stored-rows.js';
import { cartSeenBy, offer, Till, useCodes } from '../support/till.js';
import { startWorld, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

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
  ({ variantId } = await sell(shop, { name: 'Mug', price: '10', stock: 50 }));
});

/** One mug for 10 and 5 for shipping; the codes make it cheaper. */
async function cartWith(code: string, email: string, client: GraphqlClient = shop.visitor): Promise<string> {
  const cart = await fillCart(client, [{ variantId, quantity: 1 }], email);
  expect(await useCodes(client, cart['id'] as string, code)).toBe('10.00');
  return cart['id'] as string;
}

async function complete(cartId: string, wish: CheckoutWish = {}, client = shop.visitor): Promise<Loose> {
  return (await checkOut(client, cartId, wish)).data!['checkoutComplete'] as Loose;
}

/** The order's total, or the code of its refusal. */
function outcomeOf({ order, userErrors }: Loose): string {
  return (order?.total.amount ?? userErrors[0].code) as string;
}

describe('a code whose last use was taken between cart and checkout', () => {
  it('is told with the new total to the buyer who named the old one, and nothing changes', async () => {
    await offer(shop, { code: 'ONCE', usageLimit: 1 });
    const [first, second] = [await cartWith('ONCE', 'a@world.test'), await cartWith('ONCE', 'b@world.test')];
    expect(outcomeOf(await complete(first, { expectedTotal: '10.00' }))).toBe('10.00');
    const before = await digestOfRows(world.app.database, shop.tenantId);
    const refused = await complete(second, { expectedTotal: '10.00' });
    expect(refused['userErrors']).toMatchObject([
      { code: 'PRICE_CHANGED', total: { amount: '15.00', currency: 'USD' } },
    ]);
    expect(await digestOfRows(world.app.database, shop.tenantId)).toEqual(before);
    expect(await cartSeenBy(shop.visitor, second)).toMatchObject({
      isLocked: false,
      discountCodes: [{ code: 'ONCE', isApplicable: false }],
      warnings: [{ code: 'CODE_NOT_APPLICABLE' }],
    });
    expect(outcomeOf(await complete(second, { expectedTotal: '15.00' }))).toBe('15.00');
    expect(await till.taken()).toMatchObject({
      promotionUses: 1,
      customerUses: 1,
      planUse: 2,
      lastNumber: 2,
    });
    expect(await booksOf(world, shop)).toEqual({ orders: 2, confirmed: 2, ...SOUND });
  });

  it('is left out for the buyer who named no total', async () => {
    await offer(shop, { code: 'ONCE', usageLimit: 1 });
    const carts = [await cartWith('ONCE', 'a@world.test'), await cartWith('ONCE', 'b@world.test')];
    const outcomes = [];
    for (const cartId of carts) outcomes.push(outcomeOf(await complete(cartId)));
    expect(outcomes).toEqual(['10.00', '15.00']);
  });

  it.each([
    ['switched off', 'promotionUpdate(id: $id, input: { isEnabled: false })'],
    ['deleted', 'promotionDelete(id: $id)'],
    [
      'ended',
      'promotionUpdate(id: $id, input: { endsAt: "2020-01-02T00:00:00Z", startsAt: "2020-01-01T00:00:00Z" })',
    ],
  ])('or was %s, is told with the new total too', async (_, change) => {
    const id = await offer(shop, { code: 'GONE' });
    const cartId = await cartWith('GONE', 'a@world.test');
    await shop.owner.run(`mutation ($id: ID!) { ${change} { userErrors { code } } }`, { id });
    expect((await complete(cartId, { expectedTotal: '10.00' }))['userErrors']).toMatchObject([
      { code: 'PRICE_CHANGED', total: { amount: '15.00' } },
    ]);
    expect(await till.taken()).toMatchObject({ promotionUses: 0, reserved: 0, planUse: 0, lastNumber: 0 });
  });
});

describe('a code with three uses, wanted by twenty buyers at once', () => {
  it.each([
    ['who agreed to the lower total, sells to three of them', '10.00', 3],
    ['who agreed to any total, discounts three orders', undefined, null],
  ])('%s', async (_, expectedTotal, sold) => {
    await offer(shop, { code: 'THREE', usageLimit: 3 });
    const carts = [];
    for (let index = 0; index < 20; index++) carts.push(await cartWith('THREE', `b${index}@world.test`));
    const wish = expectedTotal ? { expectedTotal } : {};
    const outcomes = (await Promise.all(carts.map((cartId) => complete(cartId, wish)))).map(outcomeOf);
    const counted = (outcome: string) => outcomes.filter((one) => one === outcome).length;
    const dearer = counted('15.00');
    expect(counted('10.00')).toBe(3);
    expect(dearer + counted('PRICE_CHANGED') + counted('DISCOUNT_NOT_APPLICABLE')).toBe(17);
    if (sold) expect(dearer).toBe(0);
    const orders = 3 + dearer;
    expect(await till.taken()).toEqual({
      ...{ onHand: 50 - orders, reserved: 0, held: 0, promotionUses: 3, customerUses: 3 },
      ...{ planUse: orders, customerOrders: orders, lastNumber: orders },
    });
    expect(await booksOf(world, shop)).toEqual({ orders, confirmed: orders, ...SOUND });
  });
});

describe('a code that each customer may use once', () => {
  it('is for a guest once, in whatever letters they write their address', async () => {
    await offer(shop, { code: 'EACH', usageLimitPerCustomer: 1 });
    expect(outcomeOf(await complete(await cartWith('EACH', 'noor@world.test')))).toBe('10.00');
    const again = (await fillCart(shop.visitor, [{ variantId, quantity: 1 }], 'NOOR@world.test'))['id'];
    await useCodes(shop.visitor, again as string, 'EACH');
    expect(outcomeOf(await complete(again as string, { expectedTotal: '10.00' }))).toBe('PRICE_CHANGED');
    expect(outcomeOf(await complete(await cartWith('EACH', 'other@world.test')))).toBe('10.00');
    expect(await till.taken()).toMatchObject({ promotionUses: 2, customerUses: 2, planUse: 2 });
  });

  it('is used once when one guest completes five carts at once', async () => {
    await offer(shop, { code: 'EACH', usageLimitPerCustomer: 1 });
    const carts = [];
    for (let index = 0; index < 5; index++) carts.push(await cartWith('EACH', 'noor@world.test'));
    const payloads = await Promise.all(carts.map((cartId) => complete(cartId, { expectedTotal: '10.00' })));
    const outcomes = payloads.map(outcomeOf);
    expect(outcomes.filter((outcome) => outcome === '10.00')).toHaveLength(1);
    const others = outcomes.filter((outcome) => outcome !== '10.00');
    expect(others.filter((code) => code !== 'PRICE_CHANGED' && code !== 'DISCOUNT_NOT_APPLICABLE')).toEqual(
      [],
    );
    expect(await till.taken()).toMatchObject({
      promotionUses: 1,
      customerUses: 1,
      planUse: 1,
      lastNumber: 1,
    });
    expect(await booksOf(world, shop)).toEqual({ orders: 1, confirmed: 1, ...SOUND });
  });

  it('may be used again when the first order was not paid', async () => {
    await offer(shop, { code: 'EACH', usageLimitPerCustomer: 1, usageLimit: 1 });
    const cartId = await cartWith('EACH', 'noor@world.test');
    const { payment } = await complete(cartId, { token: 'pending' });
    const other = (await fillCart(shop.visitor, [{ variantId, quantity: 1 }], 'sam@world.test'))[
      'id'
    ] as string;
    expect(await useCodes(shop.visitor, other, 'EACH')).toBe('15.00');
    await till.decide(payment.id as string, 'DECLINED');
    expect(await useCodes(shop.visitor, other, 'EACH')).toBe('10.00');
    expect(outcomeOf(await complete(cartId, { expectedTotal: '10.00' }))).toBe('10.00');
    expect(outcomeOf(await complete(other, { expectedTotal: '10.00' }))).toBe('PRICE_CHANGED');
    expect(await till.taken()).toMatchObject({
      promotionUses: 1,
      customerUses: 1,
      planUse: 1,
      lastNumber: 2,
    });
  });

  it('is for the account, whatever address it writes', async () => {
    await offer(shop, { code: 'EACH', usageLimitPerCustomer: 1 });
    const buyer = await shop.customer();
    expect(outcomeOf(await complete(await cartWith('EACH', 'a@world.test', buyer), {}, buyer))).toBe('10.00');
    const again = (await fillCart(buyer, [{ variantId, quantity: 1 }], 'b@world.test'))['id'] as string;
    expect(await useCodes(buyer, again, 'EACH')).toBe('15.00');
    expect(outcomeOf(await complete(again, {}, buyer))).toBe('15.00');
  });
});

describe('a promotion for the first order', () => {
  it('counts once for the carts that a new buyer filled before it', async () => {
    await offer(shop, { code: 'WELCOME', appliesTo: { firstOrderOnly: true } });
    const carts = [
      await cartWith('WELCOME', 'noor@world.test'),
      await cartWith('WELCOME', 'noor@world.test'),
    ];
    const outcomes = await Promise.all(carts.map(async (cartId) => outcomeOf(await complete(cartId))));
    expect(outcomes.sort()).toEqual(['10.00', '15.00']);
  });
});

describe('a buyer with an account who takes the cart of a guest', () => {
  it('pays what the cart shows to them, who bought here before', async () => {
    await offer(shop, { appliesTo: { firstOrderOnly: true } });
    const buyer = await shop.customer();
    const own = (await fillCart(buyer, [{ variantId, quantity: 1 }]))['id'] as string;
    expect(outcomeOf(await complete(own, {}, buyer))).toBe('10.00');
    const guests = (await fillCart(shop.visitor, [{ variantId, quantity: 1 }]))['id'] as string;
    const shown = await Promise.all([shop.visitor, buyer].map((client) => cartSeenBy(client, guests)));
    expect(shown.map((cart) => cart!['total'].amount as string)).toEqual(['10.00', '15.00']);
    expect(outcomeOf(await complete(guests, { expectedTotal: '15.00' }, buyer))).toBe('15.00');
  });
});

describe('a guest who is known by the phone number alone', () => {
  const guest = { email: null, phone: '+905321234567' };

  /** Total of the cart as it is shown, and of the order that comes of it. */
  async function buyAsShown(contact: object): Promise<string[]> {
    const { id: cartId } = await fillCart(shop.visitor, [{ variantId, quantity: 1 }]);
    await shop.visitor.run(contractDocument('CartBuyerUpdate'), { cartId, input: contact });
    const shown = (await cartSeenBy(shop.visitor, cartId as string))!['total'].amount as string;
    return [shown, outcomeOf(await complete(cartId as string, { expectedTotal: shown }))];
  }

  it.each([
    ['a customer may use once', { usageLimitPerCustomer: 1 }],
    ['is for the first order', { appliesTo: { firstOrderOnly: true } }],
  ])('pays what the cart shows, also when a promotion %s', async (_, limits) => {
    await offer(shop, limits);
    expect(await buyAsShown(guest)).toEqual(['10.00', '10.00']);
    expect(await buyAsShown(guest)).toEqual(['15.00', '15.00']);
    expect(await buyAsShown({ ...guest, phone: '+905321234568' })).toEqual(['10.00', '10.00']);
    // With an address the guest is somebody else.
    expect(await buyAsShown({ ...guest, email: 'noor@world.test' })).toEqual(['10.00', '10.00']);
  });
});

describe('what a cart tells of promotions', () => {
  /** Names and outcomes of the promotions that were tried. */
  async function tried(client: GraphqlClient, id: string): Promise<string[]> {
    const { cart } = await client.run<Loose>(
      'query ($id: ID!) { cart(id: $id) { priceExplanation { rule subject outcome } } }',
      { id },
    );
    const steps = (cart.priceExplanation as Loose[]).filter(({ rule }) => rule === 'PROMOTION');
    return steps.map(({ subject, outcome }) => `${subject as string} ${outcome as string}`).sort();
  }

  it('is nothing of what the store plans and of what it offers to groups of others', async () => {
    const buyer = await shop.customer();
    const own = (await fillCart(buyer, [{ variantId, quantity: 1 }]))['id'] as string;
    await complete(own, {}, buyer);
    const { customers } = await shop.owner.run('{ customers(first: 1) { nodes { id } } }');
    const made = await shop.owner.run(
      'mutation { customerGroupCreate(input: { name: "Friends" }) { customerGroup { id } } }',
    );
    const customerGroupId = made['customerGroupCreate'].customerGroup.id as string;
    await shop.owner.run(
      'mutation ($id: ID!, $ids: [ID!]!) { customerGroupMembersAdd(id: $id, customerIds: $ids) { userErrors { code } } }',
      { id: customerGroupId, ids: [customers.nodes[0].id] },
    );
    await offer(shop, { name: 'Friends only', appliesTo: { customerGroupId } });
    await offer(shop, { name: 'Black Friday', startsAt: '2099-01-01T00:00:00Z' });
    await offer(shop, { name: 'Black Friday code', startsAt: '2099-01-01T00:00:00Z', code: 'BLACK' });
    await offer(shop, { name: 'Much', minimumSubtotal: '100' });
    const [guests, theirs] = [
      (await fillCart(shop.visitor, [{ variantId, quantity: 1 }]))['id'] as string,
      (await fillCart(buyer, [{ variantId, quantity: 1 }]))['id'] as string,
    ];
    expect(await tried(shop.visitor, guests)).toEqual(['Much REFUSED']);
    expect(await tried(buyer, theirs)).toEqual(['Friends only APPLIED', 'Much REFUSED']);
    // Whoever knows the code may know that it is too early.
    await useCodes(shop.visitor, guests, 'BLACK');
    expect(await tried(shop.visitor, guests)).toEqual(['Black Friday code REFUSED', 'Much REFUSED']);
  });
});
