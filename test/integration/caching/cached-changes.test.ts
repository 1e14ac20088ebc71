import { beforeAll, describe, expect, test } from 'vitest';
import { decodeId } from '../../../src/kernel/ids.js';
import { awaitUntil } from '../../support/await-until.js';
import { GraphqlClient } from '../../support/client.js';
import { buy, openForSelling } from '../../support/selling.js';
import type { TestApp } from '../../support/test-app.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

const PUBLIC_URL = 'http://shop.example';
const CATEGORIES = 'categories-changed';

let world: World;
/** The same installation without a cache: what it says is true. */
let plain: TestApp;
let shop: Shop;
let ids: Record<'lamp' | 'vase' | 'home' | 'light' | 'lampSmall' | 'lampLarge' | 'vaseOnly', string>;

beforeAll(async () => {
  world = await startWorld({ environment: { PUBLIC_URL, RESPONSE_CACHE_SECONDS: '3600' } });
  plain = await world.beside({ environment: { PUBLIC_URL, RESPONSE_CACHE: 'false' } });
  // It must not find out by itself, seconds later: processes are told by Redis.
  world.app.core.signals.subscribe(CATEGORIES, (id) => plain.core.signals.publish(CATEGORIES, id));
  shop = await world.store({ languages: ['en', 'ar'] });
  await openForSelling(world, shop);
  ids = await furnish();
});

async function furnish(): Promise<typeof ids> {
  const [home] = await shop.categories([{ name: 'Home', slug: 'home' }]);
  const [light] = await shop.categories([{ name: 'Light', slug: 'light', parentId: home! }]);
  const { id: lamp } = await shop.product({
    ...{ name: 'Lamp', slug: 'lamp', tags: ['warm'], categoryIds: [light!] },
    options: [{ name: 'Size', values: ['S', 'M', 'L'] }],
    variants: [
      { sku: 'lamp-s', price: '10', initialQuantity: 5, selectedOptions: [{ name: 'Size', value: 'S' }] },
      { sku: 'lamp-l', price: '20', initialQuantity: 1, selectedOptions: [{ name: 'Size', value: 'L' }] },
    ],
  });
  const { id: vase } = await shop.product({
    ...{ name: 'Vase', slug: 'vase', categoryIds: [home!] },
    variants: [{ sku: 'vase', price: '15', initialQuantity: 1 }],
  });
  const bySku = '{ s: variantBySku(sku: "lamp-s") { id } l: variantBySku(sku: "lamp-l") { id } v: variantBySku(sku: "vase") { id } }';
  const found = await shop.owner.run(bySku);
  const [lampSmall, lampLarge, vaseOnly] = [found['s'].id, found['l'].id, found['v'].id] as string[];
  return { lamp, vase, home: home!, light: light!, lampSmall: lampSmall!, lampLarge: lampLarge!, vaseOnly: vaseOnly! };
} // prettier-ignore

const CARD =
  'id name slug priceRange { min { amount } } variants { sku name price { amount } availableQuantity }';

/** Questions of every kind, as a storefront asks them. */
const QUESTIONS: Readonly<Record<string, string>> = {
  list: `{ products(first: 10) { totalCount nodes { ${CARD} categories { name parent { name } } } } }`,
  byPrice: `{ products(first: 10, sort: { field: PRICE }) { nodes { name } } }`,
  inStock: '{ products(first: 10, filter: { inStock: true }, sort: { field: NAME }) { nodes { name } } }',
  ofHome: '{ products(first: 10, filter: { categorySlug: "home" }) { totalCount nodes { name } } }',
  bestSelling: '{ products(first: 10, sort: { field: BEST_SELLING }) { nodes { name } } }',
  lamp: `{ productBySlug(slug: "lamp") { ${CARD} description tags images { url } seo { title } } }`,
  vase: `{ productBySlug(slug: "vase") { ${CARD} description } }`,
  vaseWithoutStock: '{ productBySlug(slug: "vase") { name variants { sku } } }',
  search: '{ productSearch(query: "lamp", first: 5) { totalCount facets { key values { label count } } nodes { name } } }',
  sku: '{ variantBySku(sku: "lamp-s") { name price { amount } product { name } } }',
  categories: '{ categories(first: 10) { nodes { name slug parent { name } } } }',
  light: '{ categoryBySlug(slug: "light") { name parent { name } } }',
  store: '{ store { name isPublished } }',
  tags: '{ tags { name productCount } }',
  nothing: '{ productBySlug(slug: "chair") { name } variantBySku(sku: "chair") { sku } }',
}; // prettier-ignore

const CLIENTS: Readonly<Record<string, Record<string, string>>> = { en: {}, ar: { 'accept-language': 'ar' } };

/** What is told of each question in each language, and which answers came from the cache. */
async function askAll(url: string): Promise<{ told: Record<string, unknown>; hits: string[] }> {
  const told: Record<string, unknown> = {};
  const hits: string[] = [];
  for (const [language, headers] of Object.entries(CLIENTS)) {
    const client = new GraphqlClient(url, { 'x-store': shop.slug, ...headers });
    const ask = async ([name, question]: [string, string]) => {
      const answer = await client.send(question);
      expect(answer.errors).toEqual([]);
      told[`${name} ${language}`] = answer.data;
      if (answer.headers.get('cache-status')) hits.push(`${name} ${language}`);
    };
    await Promise.all(Object.entries(QUESTIONS).map(ask));
  }
  return { told, hits };
}

/** After the change every answer is the true one. Answers which were kept all the same. */
async function afterwards(change: () => Promise<unknown>): Promise<string[]> {
  await askAll(world.app.url);
  expect((await askAll(world.app.url)).hits).toHaveLength(Object.keys(QUESTIONS).length * 2);
  await change();
  const { told, hits } = await askAll(world.app.url);
  expect(told).toEqual((await askAll(plain.url)).told);
  return hits.map((name) => name.replace(/ en$/, '')).filter((name) => !name.endsWith(' ar'));
}

function mutate(mutation: string, variables: object = {}): () => Promise<unknown> {
  return async () => {
    const answer = await shop.owner.run(mutation, variables);
    const problems = Object.values(answer).flatMap((payload) => (payload?.userErrors ?? []) as unknown[]);
    expect(problems).toEqual([]);
  };
}

const update = (id: () => string, input: string) => () =>
  mutate(`mutation ($id: ID!) { productUpdate(id: $id, input: ${input}) { userErrors { message } } }`, {
    id: id(),
  })();

describe('visitors see at once', () => {
  test('what is changed of a product', async () => {
    const kept = await afterwards(update(() => ids.lamp, '{ name: "Lantern", tags: ["warm", "old"] }'));
    expect(kept.sort()).toEqual(['categories', 'light', 'store', 'vase', 'vaseWithoutStock']);
  });

  test('that it is hidden, and shown again', async () => {
    await afterwards(update(() => ids.lamp, '{ isPublished: false }'));
    await afterwards(update(() => ids.lamp, '{ isPublished: true }'));
  });

  test('that it has another address', async () => {
    await afterwards(update(() => ids.lamp, '{ slug: "chair" }'));
    await afterwards(update(() => ids.lamp, '{ slug: "lamp" }'));
  });

  test('new texts in another language', async () => {
    await afterwards(
      mutate(
        'mutation ($id: ID!) { productTranslationsSet(productId: $id, translations: [{ language: "ar", name: "فانوس" }]) { userErrors { message } } }',
        { id: ids.lamp },
      ),
    );
  });

  test('new products, and that they are gone', async () => {
    let id = '';
    await afterwards(async () => {
      ({ id } = await shop.product({ name: 'Chair', slug: 'chair', variants: [{ sku: 'chair', price: '5' }] }));
    });
    await afterwards(mutate('mutation ($id: ID!) { productDelete(id: $id) { userErrors { message } } }', { id }));
  }); // prettier-ignore

  test('new prices and variants, and that they are gone', async () => {
    const price =
      'mutation ($id: ID!) { variantUpdate(id: $id, input: { price: "99" }) { userErrors { message } } }';
    await afterwards(mutate(price, { id: ids.lampSmall }));
    await afterwards(
      mutate(
        `mutation ($id: ID!) { productVariantsAdd(productId: $id, variants: [{ sku: "lamp-m", price: "3", initialQuantity: 2,
          selectedOptions: [{ name: "Size", value: "M" }] }]) { userErrors { message } } }`,
        { id: ids.lamp },
      ),
    );
    const added = await shop.owner.run('{ variantBySku(sku: "lamp-m") { id } }');
    await afterwards(
      mutate('mutation ($id: ID!) { variantDelete(id: $id) { userErrors { message } } }', {
        id: added['variantBySku'].id,
      }),
    );
  });

  test('other names and places of categories', async () => {
    const change = (id: string, input: string) =>
      mutate(`mutation ($id: ID!) { categoryUpdate(id: $id, input: ${input}) { userErrors { message } } }`, {
        id,
      });
    await afterwards(change(ids.light, '{ name: "Lights" }'));
    await afterwards(change(ids.light, '{ parentId: null }'));
    await afterwards(change(ids.light, `{ parentId: "${ids.home}" }`));
  });

  test('new categories, and that they are gone', async () => {
    await afterwards(() => shop.categories([{ name: 'Garden', slug: 'garden', parentId: ids.home }]));
    await afterwards(
      mutate('mutation ($id: ID!) { categoryDelete(id: $id) { userErrors { message } } }', { id: ids.home }),
    );
  });

  test('what is in stock; other products are not asked for again', async () => {
    const adjust = (variantId: string, delta: number) =>
      mutate(
        `mutation ($variantId: ID!, $delta: Int!, $key: String!) { inventoryAdjust(idempotencyKey: $key,
          input: { variantId: $variantId, delta: $delta, reason: "Count" }) { userErrors { message } } }`,
        { variantId, delta, key: `adjust ${variantId} ${delta}` },
      );
    const untouched = [
      ...['bestSelling', 'byPrice', 'categories', 'lamp', 'light', 'nothing', 'ofHome'],
      ...['search', 'sku', 'store', 'tags', 'vaseWithoutStock'],
    ];
    expect((await afterwards(adjust(ids.vaseOnly, 4))).sort()).toEqual([...untouched, 'inStock'].sort());
    expect((await afterwards(adjust(ids.vaseOnly, -5))).sort()).toEqual(untouched);
    expect((await afterwards(adjust(ids.vaseOnly, 6))).sort()).toEqual(untouched);
  });

  test('what is bought by others', async () => {
    const kept = await afterwards(async () => {
      const { order } = await buy(shop.visitor, [{ variantId: ids.vaseOnly, quantity: 1 }]);
      expect(order.paymentStatus).toBe('PAID');
    });
    expect(kept).toEqual(expect.arrayContaining(['bestSelling', 'byPrice', 'lamp', 'search']));
    // How much was sold is counted in the background.
    await afterwards(() => world.app.relay.drain());
    const { products } = await shop.visitor.run(QUESTIONS['bestSelling']!);
    expect(products.nodes[0].name).toBe('Vase');
  });

  test('that a place with stock is closed', async () => {
    const made = await shop.owner.run(
      'mutation { locationCreate(input: { name: "Annex" }) { location { id } } }',
    );
    const id = made['locationCreate'].location.id as string;
    await afterwards(
      mutate(
        `mutation ($variantId: ID!, $locationId: ID!) { inventoryAdjust(idempotencyKey: "annex",
          input: { variantId: $variantId, locationId: $locationId, delta: 7, reason: "Count" }) { userErrors { message } } }`,
        { variantId: ids.vaseOnly, locationId: id },
      ),
    );
    await afterwards(
      mutate(
        'mutation ($id: ID!) { locationUpdate(id: $id, input: { isActive: false }) { userErrors { message } } }',
        {
          id,
        },
      ),
    );
  });

  test('settings of the store', async () => {
    const kept = await afterwards(
      mutate('mutation { storeUpdate(input: { name: "Another name" }) { userErrors { message } } }'),
    );
    expect(kept).toEqual([]);
  });

  test('documents that are written anew', async () => {
    // As after a change of the store's languages: the tables say it, the documents do not yet.
    await world.app.database.query('UPDATE product SET brand = $2, sales_count = 50 WHERE tenant_id = $1', [
      shop.tenantId,
      'Nur',
    ]);
    const task = world.app.composed.modules.find(({ name }) => name === 'catalog')!.tasks!;
    await afterwards(() => task['catalog:refresh-documents']!({ tenantId: shop.tenantId }));
  });
});

describe('sale prices', () => {
  test('are seen when a promotion begins and when it ends', async () => {
    const { sales } = world.app.composed.apis.promotions;
    const review = async () =>
      sales.reviewProducts(await shop.context(), [decodeId('product', ids.lamp)!, decodeId('product', ids.vase)!]);
    const made = await shop.owner.run(
      `mutation { promotionCreate(input: { name: "Sale", kind: PERCENTAGE, value: "50", showsAsSalePrice: true }) {
        promotion { id } userErrors { message } } }`,
    );
    const { id } = made['promotionCreate'].promotion as { id: string };
    await afterwards(review);
    const { productBySlug } = await shop.visitor.run(QUESTIONS['vase']!);
    expect(productBySlug.variants[0].price.amount).toBe('7.50');
    await mutate('mutation ($id: ID!) { promotionDelete(id: $id) { userErrors { message } } }', { id })();
    await afterwards(review);
  });
}); // prettier-ignore

describe('a change that another process made', () => {
  test('is seen when its event comes by', async () => {
    const { url, core, relay } = world.app;
    const there = new GraphqlClient(plain.url, {
      'x-store': shop.slug,
      authorization: shop.owner.socketParameters['authorization']!,
    });
    const ask = async () =>
      (await new GraphqlClient(url).inStore(shop.slug).run(QUESTIONS['lamp']!))['productBySlug'].name as string;
    const before = await ask();
    await there.run(
      'mutation ($id: ID!) { productUpdate(id: $id, input: { name: "From afar" }) { userErrors { message } } }',
      { id: ids.lamp },
    );
    expect(await ask()).toBe(before);
    await relay.drain();
    expect(await ask()).toBe('From afar');
    expect(core.answers!.counts.process.hit).toBeGreaterThan(0);
  });

  test('is seen without anyone asking for it, while the relay runs', async () => {
    const relaying = await world.beside({ background: true });
    const visitor = new GraphqlClient(relaying.url).inStore(shop.slug);
    const ask = async () => (await visitor.run(QUESTIONS['vase']!))['productBySlug'].name as string;
    expect(await ask()).toBe('Vase');
    await shop.owner.run(
      'mutation ($id: ID!) { productUpdate(id: $id, input: { name: "Vessel" }) { userErrors { message } } }',
      { id: ids.vase },
    );
    await awaitUntil(async () => (await ask()) === 'Vessel');
  });
}); // prettier-ignore
