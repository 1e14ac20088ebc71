import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFigures } from '../../bench/figures/write-figures.js';
import { seed, STANDARD_PLAN, type SeedFacts, type SignIn } from '../../bench/seed/index.js';
import { SEED_PASSWORD, SEED_PASSWORD_HASH } from '../../bench/seed/password.js';
import { newId, type TenantId } from '../../src/kernel/ids.js';
import { PasswordHasher } from '../../src/modules/identity/passwords/password-hasher.js';
import { contractDocument } from '../support/contract-documents.js';
import type { GraphqlClient } from '../support/client.js';
import { productInput } from '../support/products.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { startWorld, type World } from '../support/world.js';

const PLAN = {
  ...STANDARD_PLAN,
  ...{ seed: 7, tenants: 3, products: 240, otherProducts: 15, categories: 10, customers: 12, orders: 180 },
};

let world: World;
let facts: SeedFacts;
let main: GraphqlClient;

beforeAll(async () => {
  world = await startWorld();
  facts = await seed({ ownerUrl: world.app.database.url }, PLAN);
  main = world.visitor.inStore(facts.slug);
});

async function count(sql: string, values: unknown[] = []): Promise<number> {
  const [row] = await world.app.database.query<{ count: string | number }>(
    `SELECT count(*) FROM ${sql}`,
    values,
  );
  return Number(row!.count);
}

async function signedIn(who: SignIn): Promise<GraphqlClient> {
  const { sessionCreate } = await main.run(contractDocument('SessionCreate'), { input: who });
  return main.as(sessionCreate.session.accessToken as string);
}

describe('a seed', () => {
  let twin: TestDatabase;
  beforeAll(async () => {
    twin = await createTestDatabase();
  });
  afterAll(() => twin.drop());

  test('makes the same rows again, with their ids', async () => {
    expect(await seed({ ownerUrl: twin.url }, PLAN)).toEqual(facts);
    const sums = await checksums(twin);
    expect(await checksums(world.app.database)).toEqual(sums);
    expect(sums.filter(({ rows }) => rows > 0).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['product', 'product_doc', 'sales_order', 'shipment_line', 'user_account']),
    );
  });

  test('is found again by the same plan and refused by another', async () => {
    const url = { ownerUrl: twin.url };
    expect(await seed(url, PLAN)).toEqual(facts);
    await expect(seed(url, { ...PLAN, products: 241 })).rejects.toThrow(
      'The database has a store "bench" already, seeded with {"seed":7,',
    );
    await twin.query(`UPDATE tenant SET settings = settings - 'isSeeded' WHERE slug = 'bench'`);
    await expect(seed(url, PLAN)).rejects.toThrow('An earlier seed of this database was interrupted.');
  });

  test('has what the plan says', async () => {
    expect(facts.counts).toEqual({
      products: 240,
      variants: facts.counts.variants,
      customers: 12,
      orders: 180,
    });
    expect(Math.abs(facts.counts.variants - 480)).toBeLessThan(40);
    expect(facts.otherSlugs).toEqual(['bench-2', 'bench-3']);
    expect(await count(`product p JOIN tenant t ON t.id = p.tenant_id WHERE t.slug LIKE 'bench%'`)).toBe(
      240 + 2 * 15,
    );
    expect(facts.categories).toHaveLength(10);
  });

  test('opens stores with the rows that the product opens them with', async () => {
    const shop = await world.store({ planCode: 'ENTERPRISE' });
    await shop.product(productInput());
    const { tenantId } = facts;
    for (const table of ['tenant', 'membership', 'plan_usage', 'price_list', 'location']) {
      expect({ table, rows: await shapes(table, tenantId) }).toEqual({
        table,
        rows: await shapes(table, shop.tenantId),
      });
    }
  });

  test('has documents that a rebuild would not change', async () => {
    const documents = `SELECT to_jsonb(d) FROM product_doc d WHERE tenant_id IN (SELECT id FROM tenant WHERE slug LIKE 'bench%')
      ORDER BY tenant_id, product_id`;
    const kept = await world.app.database.query(documents);
    expect(kept).toHaveLength(240 + 2 * 15);
    const { directory, apis } = world.app.composed;
    for (const slug of [facts.slug, ...facts.otherSlugs]) {
      const store = await directory.bySlug(slug);
      const ctx = world.app.core.contexts.system(store!, newId());
      const ids = await apis.catalog.docs.idsAfter(ctx, null, 1_000);
      await world.app.core.unitOfWork.write(ctx, (tx) => apis.catalog.docs.rebuild(tx, ids));
    }
    expect(await world.app.database.query(documents)).toEqual(kept);
  });

  test('has books that agree with its orders', async () => {
    const wrong = await world.app.database.query(
      `SELECT o.number FROM sales_order o
       WHERE o.subtotal_minor <> (SELECT sum(l.total_minor) FROM order_line l WHERE l.order_id = o.id)
         OR o.captured_minor <> (SELECT sum(p.captured_minor) FROM payment p WHERE p.order_id = o.id)
         OR o.captured_minor <> coalesce((SELECT sum(amount_minor) FROM ledger_posting g WHERE g.order_id = o.id), 0)
         OR (o.fulfillment_status <> 'UNFULFILLED') <> EXISTS (SELECT 1 FROM shipment s WHERE s.order_id = o.id)`,
    );
    expect(wrong).toEqual([]);
  });

  test('has figures that a rebuild of its orders would make', async () => {
    const sums = () =>
      Promise.all(
        ['sales', 'customer', 'cohort'].map((name) =>
          world.app.database.query(
            `SELECT to_jsonb(a) - 'generation' AS row FROM analytics_${name} a WHERE tenant_id = $1 ORDER BY 1`,
            [facts.tenantId],
          ),
        ),
      );
    await writeFigures(world.app.database.url, facts, PLAN, () => undefined);
    const written = await sums();
    const { composed, core } = world.app;
    const store = await composed.directory.bySlug(facts.slug);
    await composed.apis.analytics.rebuild.rebuild(core.contexts.system(store!, newId()));
    expect(await sums()).toEqual(written);
    expect(written.every((rows) => rows.length > 0)).toBe(true);
  });

  test('has people who sign in with its password', async () => {
    expect(await new PasswordHasher().verify(SEED_PASSWORD_HASH, SEED_PASSWORD)).toBe(true);
    expect(new PasswordHasher().isOutdated(SEED_PASSWORD_HASH)).toBe(false);
  });
});

describe('the documents of clients, on a seed,', () => {
  test('list its published products and those of a category', async () => {
    const published = await count('product WHERE tenant_id = $1 AND is_published', [facts.tenantId]);
    const { products } = await main.run(contractDocument('ProductCount'), {});
    expect(products).toEqual({ totalCount: published, totalCountIsCapped: false });
    for (const { slug, products: size } of facts.categories) {
      const page = await main.run(contractDocument('ProductCount'), { filter: { categorySlug: slug } });
      expect({ slug, size: page.products.totalCount }).toEqual({ slug, size });
    }
    const page = await main.run(contractDocument('ProductList'), { first: 24 });
    expect(page.products.nodes).toHaveLength(24);
    expect(page.products.nodes[0].variants[0].availableQuantity).toEqual(expect.any(Number));
  });

  test('find as many products by a word as the seed counted', async () => {
    expect(facts.specificWords.map(({ word }) => word)).toHaveLength(1);
    for (const { word, matches } of [...facts.specificWords, ...facts.broadWords]) {
      const { productSearch } = await main.run(contractDocument('ProductSearch'), { query: word, first: 24 });
      expect({ word, matches: productSearch.totalCount }).toEqual({ word, matches });
      expect(productSearch.nodes).toHaveLength(Math.min(24, matches));
    }
  });

  test('show a customer the orders that are theirs, and the merchant all of them', async () => {
    const [customer] = facts.customers;
    const own = await count('sales_order o JOIN user_account u ON u.id = o.user_id WHERE u.email = $1', [
      customer!.email,
    ]);
    const { me } = await (await signedIn(customer!)).run(contractDocument('MyOrders'), { first: 100 });
    expect(me.orders.nodes).toHaveLength(own);
    expect(me.orders.nodes[0].lines.length).toBeGreaterThan(0);
    const { orders } = await (
      await signedIn(facts.staff)
    ).run(contractDocument('MerchantOrders'), { first: 50 });
    const nodes = orders.nodes as { number: number }[];
    expect(nodes.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, index) => 180 - index));
  });

  test('sell what has ample stock', async () => {
    const [{ id: variantId, priceMinor }] = facts.variants as [SeedFacts['variants'][number]];
    const { cartLinesAdd } = await main.run(contractDocument('CartLinesAdd'), {
      lines: [{ variantId, quantity: 999 }],
    });
    expect(cartLinesAdd.userErrors).toEqual([]);
    expect(cartLinesAdd.cart.subtotal.amount).toBe(((priceMinor * 999) / 100).toFixed(2)); // eslint-disable-line wasla/no-float-money
  });
});

/** Of every table: how many rows, and a sum over all that is in them. */
async function checksums(
  database: TestDatabase,
): Promise<{ name: string; rows: number; sum: string | null }[]> {
  const tables = await database.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
       AND relname NOT IN ('migration', 'installation_secret') ORDER BY relname`,
  );
  return Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await database.query<{ rows: number; sum: string | null }>(
        `SELECT count(*)::integer AS rows, md5(string_agg(t::text, '\n' ORDER BY t::text)) AS sum FROM ${name} t`,
      );
      return { name, ...row! };
    }),
  );
}

/** Rows of a store without what differs from store to store: ids, times, names and counts. */
async function shapes(table: string, tenantId: string | TenantId): Promise<unknown> {
  const key = table === 'tenant' ? 'id' : 'tenant_id';
  const rows = await world.app.database.query<{ row: object }>(
    `SELECT to_jsonb(t) - ARRAY['id', 'tenant_id', 'user_id', 'owner_id', 'slug', 'settings', 'used', 'created_at', 'updated_at']
       - CASE WHEN '${table}' = 'tenant' THEN 'name' ELSE '' END AS row
     FROM ${table} t WHERE ${key} = $1 ${table === 'membership' ? "AND role = 'OWNER'" : ''}`,
    [tenantId],
  );
  return rows.map(({ row }) => JSON.stringify(row)).sort();
}
