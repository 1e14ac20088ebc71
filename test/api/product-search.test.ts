import { beforeAll, describe, expect, test } from 'vitest';
import { ProductSearchDocument } from '../support/generated/graphql.js';
import { searchQuery } from '../../src/modules/catalog/search-query.js';
import { startWorld, type Shop } from '../support/world.js';

let shop: Shop;

beforeAll(async () => {
  const world = await startWorld();
  shop = await world.store({ currency: 'USD', languages: ['en', 'ar', 'fa'] });
  const [tents] = await shop.categories([{ name: 'Tents' }]);
  let letter = 'A'.charCodeAt(0);
  // SKUs are found too, and a generated one might begin with what a test looks for.
  const one = (name: string, extra: object = {}) => ({
    name,
    variants: [{ sku: `ITEM-${String.fromCharCode(letter++)}`, price: '10', initialQuantity: 1 }],
    ...extra,
  });
  await shop.product(one('Ridge Tent', { categoryIds: [tents], tags: ['camping'], brand: 'Northwind' }));
  await shop.product(one('Family Tents', { categoryIds: [tents], tags: ['camping', 'family'] }));
  await shop.product(one('Head Lamp', { description: '<p>Lights up the tent.</p>', tags: ['camping'] }));
  await shop.product(one('Café Table', { variants: [{ sku: 'CAFE-77', price: '99' }] }));
  await shop.product(one('كأس القهوة العَرَبية'));
  await shop.product(one('کتاب شماره ۵'));
});

async function namesFor(query: string, language = 'en'): Promise<string[]> {
  const client = shop.visitor.with({ 'accept-language': language });
  const found = await client.run(ProductSearchDocument, { query, first: 10 });
  return found.productSearch.nodes.map((node) => node.name);
}

describe('search', () => {
  test('takes two statements with facets and total, once the categories are known', async () => {
    const cold = await shop.visitor.send(ProductSearchDocument, { query: 'tent', first: 9 });
    expect(cold.statements).toBe(3);
    const answer = await shop.visitor.send(ProductSearchDocument, { query: 'tent', first: 10 });
    expect(answer.errors).toEqual([]);
    expect(answer.statements).toBe(2);
    expect(answer.data!.productSearch.totalCount).toBe(3);
  });

  test('puts names before descriptions and knows singular and plural', async () => {
    const names = await namesFor('tents');
    expect(names.slice(0, 2).sort()).toEqual(['Family Tents', 'Ridge Tent']);
    expect(names[2]).toBe('Head Lamp');
  });

  test.each([
    ['the beginning of a word', 'ridg', ['Ridge Tent']],
    ['a word without its accents', 'cafe', ['Café Table']],
    ['a SKU', 'cafe-77', ['Café Table']],
    ['a brand', 'northwind', ['Ridge Tent']],
    ['a word that must not be there', 'tent -family -lights', ['Ridge Tent']],
    ['signs only', '!!! ???', []],
    ['quotes that do not close', '"ridge', ['Ridge Tent']],
    ['operators of the search language', 'tent & | ! :* <->', expect.arrayContaining(['Ridge Tent'])],
  ])('finds %s', async (_, query, expected) => {
    expect(await namesFor(query)).toEqual(expected);
  });

  test('reads Arabic and Persian letters, digits and vowel signs alike', async () => {
    expect(await namesFor('كاس', 'ar')).toEqual(['كأس القهوة العَرَبية']);
    expect(await namesFor('العربیه', 'ar')).toEqual(['كأس القهوة العَرَبية']);
    expect(await namesFor('5', 'fa')).toEqual(['کتاب شماره ۵']);
    expect(await namesFor('كتاب', 'fa')).toEqual(['کتاب شماره ۵']);
  });

  test('counts what the found products can be narrowed by', async () => {
    const found = await shop.visitor.run(ProductSearchDocument, { query: 'tent', first: 1 });
    expect(found.productSearch.facets).toEqual([
      { key: 'category', label: 'Category', values: [{ value: 'tents', label: 'Tents', count: 2 }] },
      { key: 'brand', label: 'Brand', values: [{ value: 'Northwind', label: 'Northwind', count: 1 }] },
      {
        key: 'tag',
        label: 'Tag',
        values: [
          { value: 'camping', label: 'camping', count: 3 },
          { value: 'family', label: 'family', count: 1 },
        ],
      },
    ]);
    const narrowed = await shop.visitor.run(ProductSearchDocument, {
      query: 'tent',
      first: 5,
      filter: { tags: ['family'] },
    });
    expect(narrowed.productSearch.nodes.map((node) => node.name)).toEqual(['Family Tents']);
  });

  test('pages through the results without repeating one', async () => {
    const first = await shop.visitor.run(ProductSearchDocument, { query: 'tent', first: 2 });
    const after = first.productSearch.pageInfo.endCursor;
    const second = await shop.visitor.run(ProductSearchDocument, { query: 'tent', first: 2, after });
    const names = [...first.productSearch.nodes, ...second.productSearch.nodes].map((node) => node.name);
    expect([...names].sort()).toEqual(['Family Tents', 'Head Lamp', 'Ridge Tent']);
  });

  test('takes every letter, mark and sign there is', async () => {
    const signs: string[] = [];
    for (let point = 0x20; point <= 0x2fa1f; point++) {
      const sign = String.fromCodePoint(point);
      if (/^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}]$/u.test(sign)) signs.push(sign);
    }
    const rows = Array.from({ length: Math.ceil(signs.length / 99) }, (_, index) =>
      signs.slice(index * 99, index * 99 + 99).join(' '),
    );
    // Signs that are words by themselves and nothing once they are normalised, or quotes once they are.
    const alone = ['ـ', 'ً', 'ٰ', '\u0345', 'ʼ', 'ʻ', 'ʹ', 'ˈ', 'ŉ', '⑴', "'", '\\', "a'b\\", 'phone ـ'];
    const ctx = await shop.context();
    const failed: string[] = [];
    for (const text of [...alone, ...rows]) {
      const { sql, parameters } = searchQuery(text, 3);
      await ctx
        .query(`SELECT ${sql} AS query FROM (VALUES ($1::uuid)) AS t`, [ctx.tenantId, 'en', ...parameters])
        .catch(() => failed.push(text));
    }
    expect(failed).toEqual([]);
  });

  test.each([
    ['', 'nothing'],
    ['x'.repeat(201), 'more than 200 characters'],
    ['a\0b', 'a character that is none'],
  ])('refuses %#: %s', async (query) => {
    const answer = await shop.visitor.send(ProductSearchDocument, { query, first: 1 });
    expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
