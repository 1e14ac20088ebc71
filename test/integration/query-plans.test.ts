import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seed, type SeedFacts } from '../../bench/seed/index.js';
import type { GraphqlClient } from '../support/client.js';
import { contractDocument } from '../support/contract-documents.js';
import { PlanReader, type QueryPlan } from '../support/query-plan.js';
import { recordStatements } from '../support/recorded-statements.js';
import { startWorld, type World } from '../support/world.js';

/** Large enough that the planner has reasons for what it does. */
const PLAN = {
  seed: 7,
  tenants: 4,
  products: 5_000,
  otherProducts: 300,
  categories: 30,
  customers: 60,
  orders: 3_000,
};

/** Tables that hold much of one store. */
const LARGE = new Set([
  'product_doc',
  'product',
  'variant',
  'price',
  'stock_level',
  'sales_order',
  'order_line',
]);

/** Rows of these are looked up one by one: without this column all of a store would be read for them. */
const LOOKED_UP_BY: Readonly<Record<string, string>> = { stock_level: 'variant_id', price: 'variant_id' };

/** These give a page its order, and are read no further than the page. */
const ORDERED = new Set(['sales_order_age']);

let world: World;
let facts: SeedFacts;
let plans: PlanReader;
let visitor: GraphqlClient;
let staff: GraphqlClient;
let customer: GraphqlClient;

beforeAll(async () => {
  world = await startWorld({ environment: { RESPONSE_CACHE: 'false' } });
  facts = await seed({ ownerUrl: world.app.database.url }, PLAN);
  await pretendManyStores();
  plans = await PlanReader.open(world.app.database.url, facts.tenantId);
  visitor = world.visitor.inStore(facts.slug);
  staff = await signIn(facts.staff);
  customer = await signIn(facts.customers[0]!);
}, 120_000);

afterAll(() => plans.close());

/**
 * Of an installation with thousands of stores the planner expects each to be small, and may read all of one for a single
 * row: it did so for the stock of an order, in a store of a million products.
 */
async function pretendManyStores(): Promise<void> {
  for (const table of Object.keys(LOOKED_UP_BY))
    await world.app.database.query(`ALTER TABLE ${table} ALTER COLUMN tenant_id SET (n_distinct = 2000)`);
  await world.app.database.query('ANALYZE');
}

async function signIn(input: SeedFacts['staff']): Promise<GraphqlClient> {
  const answer = await visitor.run(contractDocument('SessionCreate'), { input });
  return visitor.as(answer['sessionCreate'].session.accessToken as string);
}

/** What the statements of an operation read, and how; the tables in the order of the alphabet. */
async function plansOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements = await recordStatements(world.app.core.database, work);
  const lines = new Set<string>();
  for (const statement of statements) {
    const plan = await plans.read(statement);
    expect(obstacles(plan), statement.sql).toEqual([]);
    for (const { table, index, columns } of plan.accesses)
      if (LARGE.has(table)) lines.add(`${table} by ${index} (${columns.join(', ')})`);
  }
  return [...lines].sort();
}

/** What would become slower as a store grows. */
function obstacles({ accesses, sorted }: QueryPlan): string[] {
  return [
    ...accesses
      .filter(({ table, index }) => LARGE.has(table) && index === null)
      .map(({ table }) => `${table} is read from end to end`),
    ...accesses
      .filter(({ table, index, columns }) => LARGE.has(table) && !ORDERED.has(index!) && isWide(columns))
      .map(({ table, index }) => `${table}: all of the store is read by ${index}`),
    ...accesses
      .filter(({ table, index, columns }) => index && !columns.includes(LOOKED_UP_BY[table] ?? columns[0]!))
      .map(({ table, index }) => `${table}: more than what is looked for is read by ${index}`),
    ...sorted.filter((table) => LARGE.has(table)).map((table) => `${table} is sorted as it is read`),
  ];
}

function isWide(columns: readonly string[]): boolean {
  return columns.every((column) => column === 'tenant_id');
}

async function succeed(client: GraphqlClient, document: string, variables: Record<string, unknown>) {
  return client.run(contractDocument(document), variables);
}

describe('the hot path reads by indexes', () => {
  test.each(['CREATED_AT', 'NAME', 'PRICE', 'BEST_SELLING'])(
    'pages of products by %s, the first and a later one',
    async (field) => {
      const sort = { field, direction: 'DESC' };
      const found = await plansOf(async () => {
        const first = await succeed(visitor, 'ProductList', { first: 24, sort });
        await succeed(visitor, 'ProductList', {
          first: 24,
          sort,
          after: first['products'].pageInfo.endCursor,
        });
      });
      expect(found).toMatchSnapshot();
    },
  );

  test('a product by its slug', async () => {
    const found = await plansOf(() => succeed(visitor, 'ProductDetail', { slug: facts.productSlugs[0] }));
    expect(found).toMatchSnapshot();
  });

  test('how many products a category has', async () => {
    const { categories } = await succeed(visitor, 'CategoryTree', { first: 50 });
    const { slug } = (categories.nodes as { slug: string }[]).at(-1)!;
    const count = `query ($slug: String) { products(first: 1, filter: { categorySlug: $slug }) { totalCount } }`;
    const found = await plansOf(() => visitor.run(count, { slug }));
    expect(found).toMatchSnapshot();
  });

  test('a search with facets', async () => {
    const { word } = facts.specificWords[0]!;
    expect(
      await plansOf(() => succeed(visitor, 'ProductSearch', { query: word, first: 24 })),
    ).toMatchSnapshot();
  });

  test('the tree of categories', async () => {
    expect(await plansOf(() => succeed(visitor, 'CategoryTree', { first: 50 }))).toMatchSnapshot();
  });

  test('a cart that is filled, read and bought', async () => {
    const found = await plansOf(async () => {
      const lines = [{ variantId: facts.variants[0]!.id, quantity: 1 }];
      const { cart } = (await succeed(visitor, 'CartLinesAdd', { lines }))['cartLinesAdd'];
      const cartId = cart.id as string;
      await succeed(visitor, 'Cart', { id: cartId });
      const input = { email: 'buyer@world.test', shippingAddress: facts.shipTo };
      const known = await succeed(visitor, 'CartBuyerUpdate', { cartId, input });
      const [option] = known['cartBuyerUpdate'].cart.shippingOptions;
      await succeed(visitor, 'CartShippingOptionSelect', { cartId, optionId: option.id });
      const payment = { paymentProvider: 'test', paymentToken: 'ok' };
      const done = await succeed(visitor, 'CheckoutComplete', {
        cartId,
        input: payment,
        idempotencyKey: 'plans',
      });
      expect(done['checkoutComplete'].userErrors).toEqual([]);
    });
    expect(found).toMatchSnapshot();
  });

  test('the orders of a customer, and those of the store', async () => {
    const found = await plansOf(async () => {
      const first = await succeed(customer, 'MyOrders', { first: 20 });
      expect(first['me'].orders.nodes).toHaveLength(20);
      const page = await succeed(staff, 'MerchantOrders', { first: 50 });
      await succeed(staff, 'MerchantOrders', { first: 50, after: page['orders'].pageInfo.endCursor });
    });
    expect(found).toMatchSnapshot();
  });
});
