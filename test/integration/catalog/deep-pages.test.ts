import { beforeAll, describe, expect, test } from 'vitest';
import { CategoriesRepository } from '../../../src/modules/catalog/categories.repository.js';
import { StoreCategories } from '../../../src/modules/catalog/store-categories.service.js';
import { ProductsRepository } from '../../../src/modules/catalog/products.repository.js';
import { ProductList } from '../../../src/modules/catalog/product-list.service.js';
import type { TenantContext } from '../../../src/platform/context.js';
import { ProductListDocument } from '../../support/generated/graphql.js';
import { productInput } from '../../support/products.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

const PRODUCTS = 2400;

let world: World;
let shop: Shop;
let ctx: TenantContext;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store({ currency: 'USD', planCode: 'ENTERPRISE' });
  ctx = await shop.context();
  const { writer } = world.app.composed.apis.catalog;
  for (let start = 0; start < PRODUCTS; start += 600) {
    const drafts = Array.from({ length: 600 }, (_, index) => ({
      ...productInput({ name: `Product ${String(start + index).padStart(4, '0')}` }),
      categoryIds: [],
      variants: [{ price: start + index }],
    }));
    await world.app.core.unitOfWork.write(ctx, (tx) => writer.create(tx, drafts, () => ['input']));
  }
  await world.app.database.query('ANALYZE');
}, 120_000);

interface Plan {
  readonly 'Node Type': string;
  readonly 'Actual Rows': number;
  readonly Plans?: readonly Plan[];
}

describe('page 91 of a list', () => {
  test.each(['CREATED_AT', 'NAME', 'PRICE', 'BEST_SELLING'] as const)(
    'sorted by %s reads as many rows as page 1, by index and without a sort',
    async (field) => {
      const first = await scannedRows(field, null);
      const deep = await scannedRows(field, await cursorOfPage(90, field));
      expect(first).toEqual({
        rows: 25,
        types: expect.not.arrayContaining(['Sort', 'Seq Scan']) as string[],
      });
      expect(deep).toEqual(first);
    },
  );

  test('runs the statements of page 1', async () => {
    const after = await cursorOfPage(90, 'CREATED_AT');
    const deep = await shop.owner.send(ProductListDocument, { first: 24, after });
    expect(deep.data!.products.nodes).toHaveLength(24);
    expect(deep.statements).toBe(1);
  });
});

type Field = 'CREATED_AT' | 'NAME' | 'PRICE' | 'BEST_SELLING';

/** The cursor at the end of page n of 24, found in long strides. */
async function cursorOfPage(page: number, field: Field): Promise<string> {
  let after: string | null = null;
  for (let read = 0; read < page * 24; read += 99) {
    const first = Math.min(99, page * 24 - read);
    after = (await list().page(ctx, { first, after, sort: { field } }, new Set())).pageInfo.endCursor;
  }
  return after!;
}

/** What the statement of a page really reads from the table of documents, under row-level security. */
async function scannedRows(field: Field, after: string | null): Promise<{ rows: number; types: string[] }> {
  const statements: { sql: string; parameters: readonly unknown[] }[] = [];
  const spied = Object.create(ctx) as TenantContext;
  Object.assign(spied, {
    query: (sql: string, parameters: readonly unknown[]) => {
      statements.push({ sql, parameters });
      return ctx.query(sql, parameters);
    },
  });
  await list().page(spied, { first: 24, after, sort: { field } }, new Set());
  const { sql, parameters } = statements[0]!;
  const [row] = await ctx.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`,
    parameters,
  );
  const nodes = flatten(row!['QUERY PLAN'][0].Plan);
  const scan = nodes.find((node) => node['Node Type'].includes('Scan') && node['Actual Rows'] > 1)!;
  return { rows: scan['Actual Rows'], types: nodes.map((node) => node['Node Type']) };
}

function list(): ProductList {
  const { core, composed } = world.app;
  const categories = new StoreCategories(new CategoriesRepository(), core.signals);
  return new ProductList(composed.apis.catalog.docs, new ProductsRepository(), categories);
}

function flatten(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(flatten)];
}
