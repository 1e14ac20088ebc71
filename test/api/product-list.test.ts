import { beforeAll, describe, expect, test } from 'vitest';
import {
  ProductCountDocument,
  ProductListDocument,
  ProductDetailDocument,
} from '../support/generated/graphql.js';
import { productInput } from '../support/products.js';
import { recordStatements } from '../support/recorded-statements.js';
import { publicLocation, publicVariant, StockRoom } from '../support/stock.js';
import { startWorld, type Shop, type World } from '../support/world.js';

let world: World;
let shop: Shop;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store({ currency: 'USD' });
  const [shoes] = await shop.categories([{ name: 'Shoes' }]);
  const [boots] = await shop.categories([{ name: 'Boots', parentId: shoes! }]);
  const products = Array.from({ length: 25 }, (_, index) =>
    productInput({
      name: `Boot ${String(index).padStart(2, '0')}`,
      categoryIds: [index % 2 === 0 ? boots! : shoes!],
      tags: index < 5 ? ['sale', 'new'] : ['new'],
      price: `${10 + index}.00`,
      stock: index % 5,
    }),
  );
  for (const input of products) await shop.product(input);
});

describe('a page of products', () => {
  test('takes one statement whatever its length, once the categories are known', async () => {
    const cold = await shop.visitor.send(ProductListDocument, { first: 2 });
    expect(cold.statements).toBe(2);
    for (const first of [1, 24, 100]) {
      const answer = await shop.visitor.send(ProductListDocument, { first });
      expect(answer.errors).toEqual([]);
      expect(answer.data!.products.nodes).toHaveLength(Math.min(first, 25));
      expect(answer.statements).toBe(1);
    }
  });

  test('lists the newest first, each once, over all pages', async () => {
    const names = await namesOfAllPages(7);
    expect(names).toEqual(
      Array.from({ length: 25 }, (_, index) => `Boot ${String(24 - index).padStart(2, '0')}`),
    );
  });

  test('goes back to where it came from', async () => {
    const first = await shop.visitor.run(ProductListDocument, { first: 10 });
    const back = await shop.visitor.run(
      `query ($last: Int!, $before: String) { products(last: $last, before: $before) { nodes { name } pageInfo { hasNextPage hasPreviousPage } } }`,
      { last: 4, before: first.products.pageInfo.endCursor },
    );
    expect(back['products']).toEqual({
      nodes: first.products.nodes.slice(5, 9).map(({ name }) => ({ name })),
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
  });

  test.each([
    [{ field: 'PRICE' as const }, ['Boot 00', 'Boot 01']],
    [{ field: 'PRICE' as const, direction: 'DESC' as const }, ['Boot 24', 'Boot 23']],
    [{ field: 'NAME' as const }, ['Boot 00', 'Boot 01']],
    [{ field: 'CREATED_AT' as const, direction: 'ASC' as const }, ['Boot 00', 'Boot 01']],
  ])('is sorted by %o', async (sort, expected) => {
    const page = await shop.visitor.run(ProductListDocument, { first: 2, sort });
    expect(page.products.nodes.map((node) => node.name)).toEqual(expected);
  });

  test.each([
    ['a category with everything below it', { categorySlug: 'shoes' }, 25],
    ['a category at the bottom', { categorySlug: 'boots' }, 13],
    ['a category that does not exist', { categorySlug: 'gloves' }, 0],
    ['any of some tags', { tags: ['sale', 'nothing'] }, 5],
    ['no tag of an empty list', { tags: [] }, 0],
    ['a price range', { price: { min: '12.00', max: '14' } }, 3],
    ['what is in stock', { inStock: true }, 20],
    ['what is sold out', { inStock: false }, 5],
    ['several at once', { inStock: true, tags: ['sale'], price: { max: '12.00' } }, 2],
    ['no id of an empty list', { ids: [] }, 0],
  ])('is narrowed to %s', async (_, filter, count) => {
    const page = await shop.visitor.run(ProductListDocument, { first: 100, filter });
    expect(page.products.nodes).toHaveLength(count);
    const counted = await shop.visitor.run(ProductCountDocument, { filter });
    expect(counted.products).toEqual({ totalCount: count, totalCountIsCapped: false });
  });

  describe('narrowed by options', () => {
    const option = (name: string, ...values: string[]) => ({ name, values });
    let dressed: Shop;

    beforeAll(async () => {
      dressed = await world.store({ currency: 'USD' });
      const pairs = [
        ['S', 'Red'],
        ['M', 'Red'],
        ['S', 'Blue'],
      ];
      for (const [size, colour] of pairs) {
        const options = [option('Size', size!), option('Colour', colour!)];
        const selectedOptions = options.map(({ name, values }) => ({ name, value: values[0]! }));
        const variants = [{ price: '5', selectedOptions }];
        await dressed.product({ ...productInput({ name: `${size} ${colour}` }), options, variants });
      }
    });

    test.each([
      ['one', [option('Size', 'S')], ['S Blue', 'S Red']],
      ['any value of one', [option('Size', 'M', 'S', 'XL')], ['M Red', 'S Blue', 'S Red']],
      ['a value of each', [option('Size', 'S'), option('Colour', 'Red', 'Green')], ['S Red']],
      ['one twice', [option('Size', 'S'), option('Size', 'M')], []],
      ['a value of another', [option('Size', 'S'), option('Colour', 'S')], []],
      ['no value', [option('Size')], []],
      ['no value of the last', [option('Size', 'S'), option('Colour', 'Red'), option('Colour')], []],
      ['none', [], ['M Red', 'S Blue', 'S Red']],
      ['half a letter', [option('Size', 'S'), option('Colour', '\ud83d')], []],
    ])('has %s', async (_, options, expected) => {
      const filter = { options };
      const page = await dressed.visitor.run(ProductListDocument, { first: 100, filter });
      expect(page.products.nodes.map(({ name }) => name).sort()).toEqual(expected);
    });

    test('is read by the same statement however many they are', async () => {
      const read = (count: number) => () => {
        const options = Array.from({ length: count }, (_, index) => option(`Option ${index}`, 'a', 'b'));
        return dressed.visitor.run(ProductListDocument, { first: 3, filter: { options } });
      };
      const texts = new Set<string>();
      for (const count of [2, 3, 50, 100])
        for (const { sql } of await recordStatements(world.app.core.database, read(count))) texts.add(sql);
      expect(texts.size).toBe(1);
    });
  });

  test('is in stock where an active location has it, and shows the same of its variants', async () => {
    const other = await world.store({ currency: 'USD' });
    const room = new StockRoom(world, other);
    const variantId = publicVariant(await room.variant(0));
    const locationId = publicLocation(await room.location('Cellar'));
    await other.owner.run(
      `mutation ($input: InventoryAdjustInput!) {
        inventoryAdjust(input: $input, idempotencyKey: "cellar-1") { userErrors { code } }
      }`,
      { input: { variantId, locationId, delta: 4, reason: 'Stored' } },
    );
    const seen = async () => {
      const { products } = await other.visitor.run(ProductListDocument, { first: 5 });
      const inStock = await other.visitor.run(ProductListDocument, { first: 5, filter: { inStock: true } });
      return [products.nodes[0]!.variants[0]!.availableQuantity, inStock.products.nodes.length];
    };
    expect(await seen()).toEqual([4, 1]);
    await other.owner.run(
      `mutation ($id: ID!) { locationUpdate(id: $id, input: { isActive: false }) { userErrors { code } } }`,
      { id: locationId },
    );
    expect(await seen()).toEqual([0, 0]);
  });

  test('keeps its place while products are inserted', async () => {
    const other = await world.store({ currency: 'USD' });
    for (let index = 0; index < 6; index++) await other.product(productInput({ name: `Old ${index}` }));
    const first = await other.visitor.run(ProductListDocument, { first: 3 });
    await other.product(productInput({ name: 'Newer' }));
    const second = await other.visitor.run(ProductListDocument, {
      first: 3,
      after: first.products.pageInfo.endCursor,
    });
    expect(second.products.nodes.map((node) => node.name)).toEqual(['Old 2', 'Old 1', 'Old 0']);
  });

  test.each([
    ['neither first nor last', {}, 'A list needs either `first` or `last`, a number from 1 to 100.'],
    ['a size of nothing', { first: 0 }, '`first` takes 1 to 100, got 0.'],
    ['a size above 100', { first: 101 }, '`first` takes 1 to 100, got 101.'],
    [
      'both directions',
      { first: 1, last: 1 },
      'A list needs either `first` or `last`, a number from 1 to 100.',
    ],
    ['a cursor that is none', { first: 1, after: 'nonsense' }, /^The cursor does not belong to this list/],
  ])('refuses %s', async (_, page, message) => {
    const answer = await shop.visitor.send(
      'query ($first: Int, $last: Int, $after: String) { products(first: $first, last: $last, after: $after) { nodes { id } } }',
      page,
    );
    expect(answer.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(answer.errors[0]!.message).toMatch(message);
  });

  test('refuses a cursor of another sort, another filter or another store', async () => {
    const page = await shop.visitor.run(ProductListDocument, { first: 2 });
    const after = page.products.pageInfo.endCursor;
    const other = await world.store({ currency: 'USD' });
    const answers = await Promise.all([
      shop.visitor.send(ProductListDocument, { first: 2, after, sort: { field: 'PRICE' } }),
      shop.visitor.send(ProductListDocument, { first: 2, after, filter: { tags: ['new'] } }),
      other.visitor.send(ProductListDocument, { first: 2, after }),
    ]);
    expect(answers.map((answer) => answer.errors[0]?.extensions.code)).toEqual(
      Array(3).fill('BAD_USER_INPUT'),
    );
  });

  test('shows unpublished products to staff alone', async () => {
    const other = await world.store({ currency: 'USD' });
    await other.product({ ...productInput({ name: 'Draft' }), isPublished: false });
    expect((await other.visitor.run(ProductListDocument, { first: 5 })).products.nodes).toEqual([]);
    expect((await other.owner.run(ProductListDocument, { first: 5 })).products.nodes).toHaveLength(1);
    expect((await other.visitor.run(ProductDetailDocument, { slug: 'draft' })).productBySlug).toBeNull();
  });
});

async function namesOfAllPages(first: number): Promise<string[]> {
  const names: string[] = [];
  for (let after: string | null | undefined = null; ;) {
    const page: Awaited<ReturnType<typeof readPage>> = await readPage(first, after);
    names.push(...page.nodes.map((node) => node.name));
    if (!page.pageInfo.hasNextPage) return names;
    after = page.pageInfo.endCursor;
  }
}

async function readPage(first: number, after: string | null | undefined) {
  return (await shop.visitor.run(ProductListDocument, { first, after })).products;
}
