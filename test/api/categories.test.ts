import { beforeAll, describe, expect, test } from 'vitest';
import {
  CategoryCreateDocument,
  CategoryTreeDocument,
  ProductListDocument,
} from '../support/generated/graphql.js';
import { productInput } from '../support/products.js';
import { startWorld, type Shop, type World } from '../support/world.js';

let world: World;
let shop: Shop;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store({ currency: 'USD', languages: ['en', 'fa'] });
});

const UPDATE = `mutation ($id: ID!, $input: CategoryUpdateInput!, $expectedVersion: Int) {
  categoryUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) {
    category { id name slug parent { id } version } userErrors { code path message }
  }
}`;

describe('the tree of categories', () => {
  test('is listed by position and name with parents, in two statements', async () => {
    const other = await world.store({ currency: 'USD' });
    const [men] = await other.categories([{ name: 'Men' }]);
    await other.categories([
      { name: 'Shirts', parentId: men! },
      { name: 'Coats', parentId: men! },
    ]);
    const answer = await other.visitor.send(CategoryTreeDocument, { first: 10 });
    expect(answer.statements).toBe(2);
    expect(answer.data!.categories.nodes.map((node) => [node.name, node.parent?.slug ?? null])).toEqual([
      ['Coats', 'men'],
      ['Men', null],
      ['Shirts', 'men'],
    ]);
  });

  test('refuses a loop, also one that two moves would close together', async () => {
    const [a, b] = await shop.categories([{ name: 'A' }, { name: 'B' }]);
    const [c] = await shop.categories([{ name: 'C', parentId: a! }]);
    const loop = await move(a!, c!);
    expect(loop.userErrors).toMatchObject([{ code: 'CYCLE', path: ['input', 'parentId'] }]);
    expect((await move(a!, a!)).userErrors[0]?.code).toBe('CYCLE');
    const moves = await Promise.all([move(a!, b!), move(b!, a!)]);
    expect(moves.map((result) => result.userErrors[0]?.code ?? 'MOVED').sort()).toEqual(['CYCLE', 'MOVED']);
  });

  test('refuses more than ten levels', async () => {
    let parentId: string | null = null;
    for (let level = 1; level <= 10; level++) {
      const made: string[] = await shop.categories([
        { name: `Level ${level}`, ...(parentId && { parentId }) },
      ]);
      parentId = made[0]!;
    }
    const tooDeep = await shop.owner.run(CategoryCreateDocument, { input: { name: 'Level 11', parentId } });
    expect(tooDeep.categoryCreate.userErrors).toMatchObject([
      { code: 'OUT_OF_RANGE', path: ['input', 'parentId'] },
    ]);
  });

  test('hands what was below a deleted category to its parent, and keeps the products', async () => {
    const [top] = await shop.categories([{ name: 'Top' }]);
    const [middle] = await shop.categories([{ name: 'Middle', parentId: top! }]);
    const [bottom] = await shop.categories([{ name: 'Bottom', parentId: middle! }]);
    await shop.product(productInput({ name: 'Kept', categoryIds: [middle!] }));
    const deleted = await shop.owner.run(
      'mutation ($id: ID!) { categoryDelete(id: $id) { deletedId userErrors { code } } }',
      { id: middle },
    );
    expect(deleted['categoryDelete']).toEqual({ deletedId: middle, userErrors: [] });
    const read = await shop.visitor.run('query ($id: ID!) { category(id: $id) { parent { id } } }', {
      id: bottom,
    });
    expect(read['category']).toEqual({ parent: { id: top } });
    const products = await shop.visitor.run(ProductListDocument, {
      first: 5,
      filter: { categorySlug: 'middle' },
    });
    expect(products.products.nodes).toEqual([]);
    const kept = await shop.visitor.run('{ productBySlug(slug: "kept") { categories { id } } }');
    expect(kept['productBySlug']).toEqual({ categories: [] });
  });
});

describe('a category', () => {
  test('shows its new name on products at once', async () => {
    const [id] = await shop.categories([{ name: 'Before' }]);
    await shop.product(productInput({ name: 'Bearer', categoryIds: [id!] }));
    await shop.owner.run(UPDATE, { id, input: { name: 'After' } });
    const read = await shop.visitor.run('{ productBySlug(slug: "bearer") { categories { name } } }');
    expect(read['productBySlug']).toEqual({ categories: [{ name: 'After' }] });
  });

  test('is named in the language of the request', async () => {
    const [id] = await shop.categories([{ name: 'Tea' }]);
    await shop.owner.run(
      'mutation ($id: ID!) { categoryTranslationsSet(categoryId: $id, translations: [{ language: "fa", name: "چای" }]) { userErrors { code } } }',
      { id },
    );
    const read = await shop.visitor
      .with({ 'accept-language': 'fa' })
      .run('query ($id: ID!) { category(id: $id) { name } }', { id });
    expect(read['category']).toEqual({ name: 'چای' });
  });

  test('lets one of many concurrent requests have a slug', async () => {
    const ids = await shop.categories(Array.from({ length: 6 }, (_, index) => ({ name: `Rival ${index}` })));
    const answers = await Promise.all([
      ...ids.map((id) => shop.owner.run(UPDATE, { id, input: { slug: 'contested' } })),
      ...ids.map(() =>
        shop.owner.run(CategoryCreateDocument, { input: { name: 'Rival', slug: 'contested' } }),
      ),
    ]);
    const errors = answers.flatMap(
      (answer) => Object.values(answer as object)[0].userErrors as { code: string }[],
    );
    expect(errors.map((error) => error.code)).toEqual(Array(11).fill('TAKEN'));
  });

  test('refuses a slug in use, a parent of another kind, and an old version', async () => {
    const [id] = await shop.categories([{ name: 'First', slug: 'first' }]);
    const taken = await shop.owner.run(CategoryCreateDocument, { input: { name: 'Second', slug: 'first' } });
    expect(taken.categoryCreate.userErrors).toMatchObject([{ code: 'TAKEN', path: ['input', 'slug'] }]);
    const { id: productId } = await shop.product(productInput({ name: 'No parent' }));
    const wrong = await shop.owner.run(CategoryCreateDocument, {
      input: { name: 'Third', parentId: productId },
    });
    expect(wrong.categoryCreate.userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'parentId'] },
    ]);
    const late = await shop.owner.run(UPDATE, { id, input: { name: 'Late' }, expectedVersion: 7 });
    expect(late['categoryUpdate'].userErrors[0].code).toBe('VERSION_CONFLICT');
  });
});

async function move(id: string, parentId: string) {
  const answer = await shop.owner.run(UPDATE, { id, input: { parentId } });
  return answer['categoryUpdate'] as { userErrors: { code: string; path: string[] }[] };
}
