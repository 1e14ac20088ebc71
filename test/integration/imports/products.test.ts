import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventTypes, importFile, importText, jsonLines, storedProducts } from '../../support/imports.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});

const size = (value: string) => [{ name: 'Size', value }];
const cap = {
  id: 'c-1',
  name: 'Wool Cap',
  description: '<p>Warm<script>alert(1)</script></p>',
  vendor: 'Loom',
  category: ['Clothes', 'Hats'],
  tags: ['wool', 'winter'],
  options: [{ name: 'Size', values: ['S', 'M'] }],
  variants: [
    {
      sku: 'CAP-S',
      price: '19.90',
      compareAtPrice: '25',
      selectedOptions: size('S'),
      initialQuantity: 7,
    },
    { price: '21', selectedOptions: size('M'), initialQuantity: 3 },
  ],
  images: ['https://img.test/1.jpg', { url: 'https://img.test/2.jpg', altText: 'Back' }],
};
const mug = { id: 'm-1', name: 'Mug', variants: [{ sku: 'MUG', price: 5 }] };

async function shopWith(...objects: unknown[]): Promise<Shop> {
  const shop = await world.store();
  const { problems } = await importText(world, shop, jsonLines(...objects));
  expect(problems).toEqual([]);
  return shop;
}

describe('products of a file', () => {
  it('are new with categories, prices, stock and pictures that wait', async () => {
    const shop = await world.store();
    const { job, problems } = await importText(world, shop, jsonLines(cap, mug));
    expect(problems).toEqual([]);
    expect(job).toMatchObject({
      status: 'COMPLETED',
      ...{ rowsTotal: 2, rowsDone: 2, rowsFailed: 0 },
      ...{ productsCreated: 2, productsUpdated: 0, productsUnchanged: 0 },
      failure: null,
    });
    const [first, second] = await storedProducts(world, shop);
    expect(first).toMatchObject({ name: 'Mug', slug: 'mug', externalKey: 'm-1', categories: null });
    expect(first?.images).toBeNull();
    expect(second).toMatchObject({
      ...{ name: 'Wool Cap', slug: 'wool-cap', description: '<p>Warm</p>', brand: 'Loom' },
      ...{ tags: ['wool', 'winter'], isPublished: true, categories: ['hats'] },
      images: ['https://img.test/1.jpg', 'https://img.test/2.jpg'],
      variants: [
        { sku: 'CAP-S', values: ['S'], price: 1990, compareAt: 2500, onHand: 7 },
        { values: ['M'], price: 2100, compareAt: null, onHand: 3 },
      ],
    });
  });

  it('are as they were when the file comes again: no version, event, category or picture more', async () => {
    const shop = await shopWith(cap, mug);
    const before = await storedProducts(world, shop);
    const events = await eventTypes(world, shop);
    const { job } = await importText(world, shop, jsonLines(cap, mug));
    expect(job).toMatchObject({ productsCreated: 0, productsUpdated: 0, productsUnchanged: 2 });
    expect(await storedProducts(world, shop)).toEqual(before);
    expect(await eventTypes(world, shop)).toEqual([...events, 'import.completed.v1']);
    const { categories } = await shop.owner.run<{ categories: { nodes: object[] } }>(
      '{ categories(first: 10) { nodes { slug } } }',
    );
    expect(categories.nodes).toEqual([{ slug: 'clothes' }, { slug: 'hats' }]);
  });

  it('take over what the file says now, and keep their stock', async () => {
    const shop = await shopWith(cap, mug);
    const later = {
      ...cap,
      name: 'Wool Beanie',
      vendor: 'Loom & Co',
      description: '<p>Warmer</p>',
      category: ['Clothes', 'Beanies'],
      tags: ['wool'],
      isPublished: false,
      seo: { title: 'Beanies' },
      options: [{ name: 'Size', values: ['S', 'M', 'L'] }],
      variants: [
        { sku: 'CAP-S', price: '15', selectedOptions: size('S'), initialQuantity: 99 },
        { sku: 'CAP-M', price: '21', selectedOptions: size('M'), initialQuantity: 99 },
        { sku: 'CAP-L', price: '22', selectedOptions: size('L'), initialQuantity: 4 },
      ],
      images: ['https://img.test/3.jpg'],
    };
    const { job } = await importText(world, shop, jsonLines(later, mug));
    expect(job).toMatchObject({ productsCreated: 0, productsUpdated: 1, productsUnchanged: 1 });
    const [, beanie] = await storedProducts(world, shop);
    expect(beanie).toMatchObject({
      ...{ name: 'Wool Beanie', slug: 'wool-cap', description: '<p>Warmer</p>', brand: 'Loom & Co' },
      ...{ tags: ['wool'], isPublished: false, categories: ['beanies'], version: 2 },
      images: ['https://img.test/1.jpg', 'https://img.test/2.jpg', 'https://img.test/3.jpg'],
      variants: [
        { sku: 'CAP-S', values: ['S'], price: 1500, compareAt: null, onHand: 7 },
        { sku: 'CAP-M', values: ['M'], price: 2100, compareAt: null, onHand: 3 },
        { sku: 'CAP-L', values: ['L'], price: 2200, compareAt: null, onHand: 4 },
      ],
    });
    const { product } = await shop.owner.run<{ product: object }>(
      '{ product: productBySlug(slug: "wool-cap") { name options { values } variants { sku price { amount } } } }',
    );
    expect(product).toEqual({
      name: 'Wool Beanie',
      options: [{ values: ['S', 'M', 'L'] }],
      variants: [
        { sku: 'CAP-S', price: { amount: '15.00' } },
        { sku: 'CAP-M', price: { amount: '21.00' } },
        { sku: 'CAP-L', price: { amount: '22.00' } },
      ],
    });
  });

  it('keep what the file does not speak of', async () => {
    const shop = await shopWith(cap);
    const [before] = await storedProducts(world, shop);
    const silent = {
      id: 'c-1',
      name: 'Wool Cap',
      variants: [{ sku: 'CAP-S', price: '19.90', compareAtPrice: '25' }],
    };
    const { job, problems } = await importText(
      world,
      shop,
      jsonLines({ ...silent, variants: [{ ...silent.variants[0], selectedOptions: size('S') }] }),
    );
    expect(problems).toEqual([]);
    expect(job).toMatchObject({ productsUnchanged: 1 });
    expect(await storedProducts(world, shop)).toEqual([before]);
  });

  it('lie in categories found by name below their parents, also where a name stands in two branches', async () => {
    const shop = await world.store();
    const [clothes] = await shop.categories([{ name: 'Clothes' }, { name: 'Accessories' }]);
    await shop.categories([{ name: 'For Women', slug: 'women', parentId: clothes! }]);
    const paths = [
      ['CLOTHES', 'Women'],
      ['Clothes', 'for women'],
      ['Accessories', 'Women'],
      ['Accessories', 'Women'],
    ];
    const things = paths.map((category, index) => ({
      ...mug,
      id: `t-${index}`,
      name: `Thing ${index}`,
      category,
    }));
    const file = jsonLines(
      ...things.map((thing, index) => ({ ...thing, variants: [{ sku: `T-${index}`, price: 1 }] })),
    );
    expect((await importText(world, shop, file)).problems).toEqual([]);
    const products = await storedProducts(world, shop);
    expect(products.map(({ categories }) => categories)).toEqual([
      ['women'],
      ['women'],
      ['accessories-women'],
      ['accessories-women'],
    ]);
    expect((await importText(world, shop, file)).job).toMatchObject({ productsUnchanged: 4 });
  });

  it('lie in the categories of their ids, those of the store only', async () => {
    const shop = await world.store();
    const [own] = await shop.categories([{ name: 'Own' }]);
    const [foreign] = await (await world.store()).categories([{ name: 'Foreign' }]);
    const { problems } = await importText(
      world,
      shop,
      jsonLines({ ...mug, categoryIds: [own, foreign, 'cat_x'] }),
    );
    expect(problems).toEqual([
      {
        row: 1,
        field: 'categoryIds',
        code: 'NOT_FOUND',
        message: `No category of the store has the id "${foreign!}".`,
      },
      {
        row: 1,
        field: 'categoryIds',
        code: 'NOT_FOUND',
        message: 'No category of the store has the id "cat_x".',
      },
    ]);
    expect((await storedProducts(world, shop))[0]?.categories).toEqual(['own']);
  });
});

describe('the statements of an import', () => {
  it('do not grow with the number of products in a batch', async () => {
    const statements = async (count: number, name: string) => {
      const things = Array.from({ length: count }, (_, index) => ({
        ...{ id: `s-${index}`, name: `${name} ${index}`, category: ['All', 'Things'], tags: [name] },
        ...{ variants: [{ sku: `S-${index}`, price: '5' }], images: ['https://img.test/1.jpg'] },
      }));
      const path = join(world.app.dataDir, `${count}-${name}.jsonl`);
      await writeFile(path, jsonLines(...things));
      const ctx = await shop.context();
      await importFile(world, ctx, { path, format: 'JSONL' });
      return ctx.statements;
    };
    let shop = await world.store();
    const few = [await statements(2, 'New'), await statements(2, 'Changed'), await statements(2, 'Changed')];
    shop = await world.store();
    const many = [
      await statements(199, 'New'),
      await statements(199, 'Changed'),
      await statements(199, 'Changed'),
    ];
    expect(many[0]).toBeLessThanOrEqual(45);
    expect(many).toEqual(few);
  });
});

describe('several rows a product', () => {
  it('are read from Shopify CSV with HTML over several lines', async () => {
    const shop = await world.store();
    const csv = [
      'Handle,Title,Body (HTML),Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price,Image Src',
      'cap,Wool Cap,"<p>Warm,\n""soft""</p>",Size,S,CAP-S,7,19.90,https://img.test/1.jpg',
      'cap,,,,M,CAP-M,3,21,https://img.test/2.jpg',
      'cap,,,,,,,,https://img.test/3.jpg',
      'mug,Mug,,,,MUG,1,5,',
    ].join('\n');
    const { job, problems } = await importText(world, shop, csv, { format: 'SHOPIFY_CSV' });
    expect(problems).toEqual([]);
    expect(job).toMatchObject({ rowsTotal: 4, rowsDone: 4, productsCreated: 2 });
    const [, product] = await storedProducts(world, shop);
    expect(product).toMatchObject({
      ...{ slug: 'cap', externalKey: 'cap', description: '<p>Warm,\n"soft"</p>' },
      images: ['https://img.test/1.jpg', 'https://img.test/2.jpg', 'https://img.test/3.jpg'],
      variants: [
        { sku: 'CAP-S', onHand: 7 },
        { sku: 'CAP-M', onHand: 3 },
      ],
    });
  });
});
