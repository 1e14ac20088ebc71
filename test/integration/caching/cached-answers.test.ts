import { beforeAll, describe, expect, test } from 'vitest';
import { GraphqlClient } from '../../support/client.js';
import { productInput } from '../../support/products.js';
import { checkOut, fillCart, openForSelling, sell } from '../../support/selling.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

let world: World;
let shop: Shop;

beforeAll(async () => {
  world = await startWorld({ environment: { RESPONSE_CACHE_SECONDS: '3600' } });
  shop = await world.store({ languages: ['en', 'ar'] });
  await shop.product({ ...productInput({ name: 'Lamp' }), slug: 'lamp' });
});

async function isHit(client: GraphqlClient, query: string, variables?: object): Promise<boolean> {
  const { headers, errors } = await client.send(query, variables);
  expect(errors).toEqual([]);
  return headers.get('cache-status') === 'wasla; hit';
}

const LIST = '{ products(first: 5) { nodes { name variants { sku availableQuantity } } } }';

describe('what visitors are told is computed once', () => {
  test.each([
    ['a list', LIST],
    ['a search', '{ productSearch(query: "lamp", first: 5) { totalCount facets { key } nodes { name } } }'],
    ['a product', '{ productBySlug(slug: "lamp") { name description images { url } } }'],
    ['nothing', '{ productBySlug(slug: "none") { name } categoryBySlug(slug: "none") { name } }'],
    ['the tree of categories', '{ categories(first: 5) { nodes { name parent { name } } } }'],
    ['the store', '{ store { name currency plan { code } } tags { name } }'],
  ])('%s', async (_title, query) => {
    expect(await isHit(shop.visitor, query)).toBe(false);
    expect(await isHit(shop.visitor, query)).toBe(true);
  });

  test('for each store, language, address, form of answer and set of variables', async () => {
    const query = 'query ($first: Int!) { products(first: $first) { nodes { id name } } }';
    await shop.visitor.send(query, { first: 3 });
    expect(await isHit(shop.visitor, query, { first: 3 })).toBe(true);
    const other = await world.store();
    for (const [client, first] of [
      [shop.visitor, 4],
      [other.visitor, 3],
      [shop.visitor.with({ 'accept-language': 'ar' }), 3],
      [shop.visitor.with({ host: 'elsewhere.example.com' }), 3],
      [shop.visitor.with({ accept: 'application/graphql-response+json' }), 3],
    ] as const) {
      expect(await isHit(client, query, { first })).toBe(false);
      expect(await isHit(client, query, { first })).toBe(true);
    }
    // The same language by other words is the same answer.
    expect(await isHit(shop.visitor.with({ 'accept-language': 'en-GB,en;q=0.5' }), query, { first: 3 })).toBe(
      true,
    );
  });

  test('with one execution for fifty who come at once', async () => {
    const query = '{ products(first: 6) { totalCount nodes { name variants { availableQuantity } } } }';
    const { statements } = await shop.visitor.send(query.replace('6', '7'));
    expect(statements).toBeGreaterThan(1);
    const { database, answers: cache } = world.app.core;
    const [ranBefore, before] = [database.counts.statements, { ...cache!.counts.process }];
    const answers = await Promise.all(Array.from({ length: 50 }, () => shop.visitor.send(query)));
    const { hit, miss, shared } = cache!.counts.process;
    expect([miss - before.miss, hit + shared - before.hit - before.shared]).toEqual([1, 49]);
    // One more where the store itself is read afresh.
    expect(database.counts.statements - ranBefore).toBeLessThanOrEqual(statements + 1);
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
  });

  test('at no cost to those who get it', async () => {
    const query = '{ products(first: 8) { nodes { name } } }';
    const [first, second] = [await shop.visitor.send(query), await shop.visitor.send(query)];
    const costs = [first, second].map(({ body }) => JSON.parse(body).extensions?.cost);
    expect(costs[0]).toMatchObject({ requestedQueryCost: expect.any(Number) as number });
    expect(costs[1]).toEqual({
      requestedQueryCost: costs[0].requestedQueryCost,
      actualQueryCost: 0,
      throttleStatus: null,
    });
  });
});

describe('what is not for everyone', () => {
  test('is computed for each, also beside what is', async () => {
    const { variantId } = await sell(shop, { name: 'Basket' });
    await openForSelling(world, shop);
    const cart = await fillCart(shop.visitor, [{ variantId, quantity: 1 }]);
    for (const query of [
      `{ cart(id: "${cart.id as string}") { total { amount } } }`,
      `{ ...A } fragment A on Query { products(first: 1) { nodes { name } } cart(id: "${cart.id as string}") { id } }`,
      '{ products(first: 1) { nodes { name } } me { id } }',
      '{ paymentProviders { __typename } }',
      '{ node(id: "x") { id } }',
      '{ plans { code } }',
      '{ __schema { queryType { name } } }',
    ]) {
      for (let time = 0; time < 3; time++) expect(await isHit(shop.visitor, query)).toBe(false);
    }
  });

  test('mutations are run each time', async () => {
    const { variantId } = await sell(shop, { name: 'Twice' });
    const add = `mutation { cartLinesAdd(lines: [{ variantId: "${variantId}", quantity: 1 }]) { cart { id } } }`;
    const carts = await Promise.all([1, 2, 3].map(() => shop.visitor.run(add)));
    expect(new Set(carts.map(({ cartLinesAdd }) => cartLinesAdd.cart.id as string)).size).toBe(3);
  });

  test('errors are found each time', async () => {
    const query = '{ products(first: 500) { nodes { name } } }';
    for (let time = 0; time < 2; time++) {
      const { errors, headers } = await shop.visitor.send(query);
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(headers.get('cache-status')).toBeNull();
    }
  });
});

/** Everything a storefront can ask for, with what only staff are told among it. */
const EVERYTHING = `{
  store { name settings suspensionReason domains { host } planUsage { __typename } setupProgress { __typename } }
  products(first: 20) { totalCount nodes { name isPublished taxCategory { name } categories { name }
    variants { price { amount } compareAtPrice { amount } availableQuantity product { taxCategory { name } } } } }
  productSearch(query: "secret", first: 5) { totalCount nodes { name taxCategory { name } } }
  productBySlug(slug: "secret-plan") { name taxCategory { name } }
  tags { name productCount }
}`;

describe('whoever is known', () => {
  let store: Shop;
  let clients: Record<'visitor' | 'owner' | 'customer' | 'member' | 'stranger' | 'broken', GraphqlClient>;

  beforeAll(async () => {
    store = await world.store();
    await store.owner.run(
      'mutation { taxCategoryCreate(input: { name: "Hidden rate" }) { category { id } } }',
    );
    const { taxCategories } = await store.owner.run('{ taxCategories(first: 5) { nodes { id } } }');
    const taxCategoryId = taxCategories.nodes[0].id as string;
    await store.product({ ...productInput({ name: 'Open' }), taxCategoryId, tags: ['shown'] });
    await store.product({
      ...productInput({ name: 'Secret plan' }),
      slug: 'secret-plan',
      isPublished: false,
    });
    const [customer, member] = [await store.customer(), await store.customer()];
    clients = {
      ...{ visitor: store.visitor, owner: store.owner, customer, member },
      stranger: (await world.person()).at(store.slug),
      broken: store.visitor.as('no-token-of-ours'),
    };
  });

  test('is told what is theirs to know, whoever asked before, and leaves nothing behind for others', async () => {
    // The same installation without a cache tells the truth.
    const plain = await world.beside({
      environment: { RESPONSE_CACHE: 'false' },
    });
    const truth = new Map<string, unknown>();
    for (const [name, client] of Object.entries(clients)) {
      truth.set(name, (await new GraphqlClient(plain.url, headersOf(client)).send(EVERYTHING)).data);
    }
    expect(JSON.stringify(truth.get('owner'))).toContain('Secret plan');
    expect(JSON.stringify(truth.get('owner'))).toContain('Hidden rate');
    for (const name of ['visitor', 'customer', 'member', 'stranger'])
      expect(JSON.stringify(truth.get(name))).not.toMatch(/Secret plan|Hidden rate/);
    const order = [
      'owner',
      'visitor',
      'customer',
      'broken',
      'visitor',
      'owner',
      'stranger',
      'member',
      'visitor',
    ];
    for (const name of order as (keyof typeof clients)[]) {
      const { data, headers } = await clients[name].send(EVERYTHING);
      expect([name, data]).toEqual([name, truth.get(name)]);
      if (name !== 'visitor') expect(headers.get('cache-status')).toBeNull();
    }
    expect(await isHit(clients.visitor, EVERYTHING)).toBe(true);
  });

  test('sees the price of their group in their cart, and nobody else does', async () => {
    const { variantId } = await sell(store, { name: 'Grouped', price: '100' });
    await openForSelling(world, store);
    const memberId = await joinGroup(clients.member, variantId);
    await store.owner.run(
      `mutation ($group: ID!) { promotionCreate(input: { name: "Friends", kind: PERCENTAGE, value: "50",
        appliesTo: { customerGroupId: $group } }) { userErrors { message } } }`,
      { group: memberId },
    );
    const list = '{ products(first: 20) { nodes { name variants { price { amount } } } } }';
    const subtotal = async (client: GraphqlClient, email: string | null) =>
      (await fillCart(client, [{ variantId, quantity: 1 }], email)).total.amount as string;
    const listed = async (client: GraphqlClient) => JSON.stringify((await client.run(list))['products']);
    const before = await listed(clients.visitor);
    const [guests, members] = [
      await subtotal(clients.visitor, 'a@b.test'),
      await subtotal(clients.member, null),
    ];
    expect(guests).not.toBe(members);
    // Lists show the price that everyone gets: asked by the member, by a guest from the cache, in either order.
    expect([await listed(clients.member), await listed(clients.visitor)]).toEqual([before, before]);
    expect(await isHit(clients.visitor, list)).toBe(true);
    expect(await isHit(clients.member, list)).toBe(false);
  });

  /** The member buys once, so that the store knows them, and joins a new group. Answers the group. */
  async function joinGroup(member: GraphqlClient, variantId: string): Promise<string> {
    const cart = await fillCart(member, [{ variantId, quantity: 1 }], null);
    await checkOut(member, cart.id as string);
    const { customers } = await store.owner.run('{ customers(first: 5) { nodes { id } } }');
    const made = await store.owner.run(
      'mutation { customerGroupCreate(input: { name: "Friends" }) { customerGroup { id } } }',
    );
    const groupId = made['customerGroupCreate'].customerGroup.id as string;
    const ids = (customers.nodes as { id: string }[]).map(({ id }) => id);
    await store.owner.run(
      'mutation ($id: ID!, $ids: [ID!]!) { customerGroupMembersAdd(id: $id, customerIds: $ids) { userErrors { code } } }',
      { id: groupId, ids },
    );
    return groupId;
  }
});

/** The headers by which a client makes itself known. */
function headersOf(client: GraphqlClient): Record<string, string> {
  const { authorization, store } = client.socketParameters;
  return { 'x-store': store!, ...(authorization && { authorization }) };
}
