import { beforeAll, describe, expect, test } from 'vitest';
import { ManualClock } from '../../src/kernel/clock.js';
import { decodeId, newId } from '../../src/kernel/ids.js';
import { contractDocument } from '../support/contract-documents.js';
import { OrderDesk, type OrderWish, type PlacedOrder } from '../support/orders.js';
import { PlanReader } from '../support/query-plan.js';
import { recordStatements } from '../support/recorded-statements.js';
import { sell } from '../support/selling.js';
import { startWorld, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const NOW = new Date('2026-06-01T12:00:00Z');
const clock = new ManualClock(NOW);
let world: World;
let london: Shop;
let desk: OrderDesk;
let lamp: { productId: string; variantId: string };
let chair: { productId: string; variantId: string };
let last: PlacedOrder;

beforeAll(async () => {
  world = await startWorld({ clock });
  london = await world.store();
  desk = new OrderDesk(world, london);
  await liveIn(london, 'Europe/London');
  lamp = await sell(london, { name: 'Lamp', stock: 100 });
  chair = await sell(london, { name: 'Chair', stock: 100 });
  // The clocks go forward on 29 March 2026 at 01:00 UTC and back on 25 October 2026: that day lies in the year before here.
  await buyAt('2025-10-26T00:30:00Z', {
    lines: [{ ...lamp, quantity: 1, unitMinor: 1000 }],
    email: 'one@world.test',
  });
  await buyAt('2025-10-26T01:30:00Z', {
    lines: [{ ...lamp, quantity: 1, unitMinor: 300 }],
    email: 'two@world.test',
  });
  await buyAt('2026-03-28T23:59:00Z', {
    lines: [{ ...chair, quantity: 2, unitMinor: 2500 }],
    email: 'one@world.test',
  });
  await buyAt('2026-03-29T23:30:00Z', {
    ...{ lines: [{ ...lamp, quantity: 3, unitMinor: 333 }, { ...chair, quantity: 1, unitMinor: 2500 }] },
    ...{ shippingMinor: 500, taxBps: 1000, email: 'three@world.test' },
  }); // prettier-ignore
  await at('2026-04-02T10:00:00Z', async () => {
    const { refunds } = world.app.composed.apis.orders;
    const refund = {
      orderId: last.orderId,
      amountMinor: 1100,
      reason: 'Broken',
      units: [],
      idempotencyKey: newId(),
    };
    await refunds.create(await london.context(), refund);
  });
  await world.app.relay.drain();
});

async function at<T>(time: string, work: () => Promise<T>): Promise<T> {
  const leap = Date.parse(time) - clock.now().getTime();
  clock.advance(leap);
  try {
    return await work();
  } finally {
    clock.advance(-leap);
  }
}

async function buyAt(time: string, wish: OrderWish): Promise<void> {
  last = await at(time, () => desk.buy({ shippingMinor: 0, ...wish }));
}

async function liveIn(shop: Shop, timeZone: string): Promise<void> {
  await world.app.database.query(`UPDATE tenant SET time_zone = $2 WHERE id = $1`, [shop.tenantId, timeZone]);
}

async function ask(fields: string, shop = london): Promise<Loose> {
  return (await shop.owner.run<Loose>(`{ analytics { ${fields} } }`, {}))['analytics'] as Loose;
}

describe('a summary', () => {
  test('is what the books say, and is compared with the days before', async () => {
    // lamps 9.99, chair 25.00, shipping 5.00, tax 4.00; 11.00 went back: 10.00 and 1.00 of tax.
    const { summary } = await ask(`summary(from: "2026-03-29", to: "2026-04-27", compare: PREVIOUS_PERIOD) {
      from to currency orders units newCustomers refundRate refundCount cancelledOrders
      revenue { amount } grossSales { amount } discounts { amount } shipping { amount } tax { amount }
      totalSales { amount } refunds { amount } averageOrderValue { amount } chargebacks { amount }
      returningCustomers isConverted
      previous { from to orders revenue { amount } newCustomers returningCustomers }
      change { revenue orders averageOrderValue newCustomers returningCustomers } }`);
    expect(summary).toEqual({
      ...{ from: '2026-03-29', to: '2026-04-27', currency: 'USD' },
      ...{ orders: 1, units: 4, newCustomers: 1, refundRate: 2501, refundCount: 1, cancelledOrders: 0 },
      revenue: { amount: '29.99' },
      grossSales: { amount: '34.99' },
      discounts: { amount: '0.00' },
      shipping: { amount: '5.00' },
      tax: { amount: '3.00' },
      totalSales: { amount: '32.99' },
      refunds: { amount: '10.00' },
      averageOrderValue: { amount: '39.99' },
      chargebacks: { amount: '0.00' },
      ...{ returningCustomers: 0, isConverted: false },
      previous: {
        from: '2026-02-27',
        to: '2026-03-28',
        orders: 1,
        revenue: { amount: '50.00' },
        newCustomers: 0,
        returningCustomers: 1,
      },
      change: {
        ...{ revenue: -4002, orders: 0, averageOrderValue: -2002, newCustomers: null },
        returningCustomers: -10_000,
      },
    });
  });

  test('of whole months and of their days are the same', async () => {
    const whole = await ask(
      `summary(from: "2025-10-01", to: "2026-04-30") { orders units revenue { amountMinor } }`,
    );
    const points = await ask(
      `revenueTimeline(from: "2025-10-01", to: "2026-04-30", interval: DAY) { orders units revenue { amountMinor } }`,
    );
    const days = points['revenueTimeline'] as {
      orders: number;
      units: number;
      revenue: { amountMinor: number };
    }[];
    const sum = (of: (day: (typeof days)[number]) => number) => days.reduce((all, day) => all + of(day), 0);
    expect(whole['summary']).toEqual({
      orders: sum(({ orders }) => orders),
      units: sum(({ units }) => units),
      revenue: { amountMinor: sum(({ revenue }) => revenue.amountMinor) },
    });
    expect(whole['summary']).toMatchObject({ orders: 4, units: 8, revenue: { amountMinor: 9299 } });
  });

  test('is narrowed to one thing, as its days are', async () => {
    const category = await world.app.database.query<{ key: string }>(
      `SELECT DISTINCT key FROM analytics_sales WHERE tenant_id = $1 AND dimension = 'CATEGORY'`,
      [london.tenantId],
    );
    expect(category).toEqual([{ key: '' }]);
    const span = 'from: "2026-03-01", to: "2026-04-30"';
    const sums = '{ orders units returningCustomers revenue { amount } shipping { amount } }';
    const found = await ask(`
      product: summary(${span}, productId: "${lamp.productId}") ${sums}
      variant: summary(${span}, variantId: "${chair.variantId}") ${sums}
      country: summary(${span}, country: "US") ${sums}
      channel: summary(${span}, channel: "import") ${sums}
      foreign: summary(${span}, categoryId: "${lamp.productId}") ${sums}
      revenueTimeline(${span}, interval: MONTH, productId: "${lamp.productId}") { orders units revenue { amount } }`);
    const none = { returningCustomers: null, shipping: { amount: '0.00' } };
    const zero = { ...none, orders: 0, units: 0, revenue: { amount: '0.00' } };
    // Of the 8.75 of goods that went back, the lamps' part is 999/3499.
    expect(found).toEqual({
      product: { ...none, orders: 1, units: 3, revenue: { amount: '7.49' } },
      variant: { ...none, orders: 2, units: 3, revenue: { amount: '68.75' } },
      country: { ...none, orders: 2, units: 6, revenue: { amount: '79.99' }, shipping: { amount: '5.00' } },
      ...{ channel: zero, foreign: zero },
      revenueTimeline: [
        { orders: 1, units: 3, revenue: { amount: '9.99' } },
        { orders: 0, units: 0, revenue: { amount: '-2.50' } },
      ],
    });
    const both = await london.owner.send(
      `{ analytics { summary(${span}, country: "US", channel: "online") { orders } } }`,
      {},
    );
    expect(JSON.parse(both.body).errors[0].message).toContain('got `country` and `channel`');
  });

  test('tells new customers from returning ones', async () => {
    const { customers } = await ask(`customers(from: "2026-03-01", to: "2026-03-31") { new returning }`);
    expect(customers).toEqual({ new: 1, returning: 1 });
    expect(await ask('currencies')).toEqual({ currencies: ['USD'] });
    const none = await ask(
      `summary(from: "2026-03-29", to: "2026-03-29", currency: "EUR") { orders revenue { amount currency } }`,
    );
    expect(none['summary']).toEqual({ orders: 0, revenue: { amount: '0.00', currency: 'EUR' } });
  });
});

describe('a timeline', () => {
  test('has an hour fewer on the day the clocks go forward, and the hour that comes twice is two', async () => {
    const spring = await ask(
      `revenueTimeline(from: "2026-03-29", to: "2026-03-29", interval: HOUR) { start orders }`,
    );
    expect(spring['revenueTimeline']).toHaveLength(23);
    const autumn = await ask(
      `revenueTimeline(from: "2025-10-26", to: "2025-10-26", interval: HOUR) { start revenue { amount } }`,
    );
    const hours = autumn['revenueTimeline'] as { start: string; revenue: { amount: string } }[];
    expect(hours).toHaveLength(25);
    expect(hours.slice(0, 4)).toEqual([
      { start: '2025-10-25T23:00:00.000Z', revenue: { amount: '0.00' } },
      { start: '2025-10-26T00:00:00.000Z', revenue: { amount: '10.00' } },
      { start: '2025-10-26T01:00:00.000Z', revenue: { amount: '3.00' } },
      { start: '2025-10-26T02:00:00.000Z', revenue: { amount: '0.00' } },
    ]);
  });

  test('has days and weeks of the store, also empty ones', async () => {
    // 23:30 UTC of the 29th is half past midnight of the 30th in summer time; 23:59 UTC of the 28th is still the 28th.
    const { revenueTimeline: days } = await ask(
      `revenueTimeline(from: "2026-03-28", to: "2026-03-31", interval: DAY) { start orders revenue { amount } }`,
    );
    expect(days).toEqual([
      { start: '2026-03-28T00:00:00.000Z', orders: 1, revenue: { amount: '50.00' } },
      { start: '2026-03-29T00:00:00.000Z', orders: 0, revenue: { amount: '0.00' } },
      { start: '2026-03-29T23:00:00.000Z', orders: 1, revenue: { amount: '39.99' } },
      { start: '2026-03-30T23:00:00.000Z', orders: 0, revenue: { amount: '0.00' } },
    ]);
    const { revenueTimeline: weeks } = await ask(
      `revenueTimeline(from: "2026-03-28", to: "2026-04-05", interval: WEEK) { start orders revenue { amount } }`,
    );
    expect(weeks).toEqual([
      { start: '2026-03-23T00:00:00.000Z', orders: 1, revenue: { amount: '50.00' } },
      { start: '2026-03-29T23:00:00.000Z', orders: 1, revenue: { amount: '29.99' } },
    ]);
    const { revenueTimeline: months } = await ask(
      `revenueTimeline(from: "2026-03-01", to: "2026-04-30", interval: MONTH, country: "US") { start revenue { amount } }`,
    );
    expect(months).toEqual([
      { start: '2026-03-01T00:00:00.000Z', revenue: { amount: '89.99' } },
      { start: '2026-03-31T23:00:00.000Z', revenue: { amount: '-10.00' } },
    ]);
  });

  test('begins with the first of two midnights', async () => {
    const shop = await world.store();
    await liveIn(shop, 'America/Havana');
    const goods = await sell(shop, { name: 'Fan' });
    const there = new OrderDesk(world, shop);
    // On 2 November 2025 the clocks go from 01:00 back to midnight: 04:30 UTC is half past the first one.
    await at('2025-11-02T04:30:00Z', () =>
      there.buy({ lines: [{ ...goods, quantity: 1 }], shippingMinor: 0 }),
    );
    await world.app.relay.drain();
    const day = 'from: "2025-11-02", to: "2025-11-02"';
    const found = await ask(
      `summary(${day}) { orders } hours: revenueTimeline(${day}, interval: HOUR) { start orders }
       days: revenueTimeline(${day}, interval: DAY) { start orders }
       before: revenueTimeline(from: "2025-11-01", to: "2025-11-01", interval: HOUR) { orders }`,
      shop,
    );
    const first = { start: '2025-11-02T04:00:00.000Z', orders: 1 };
    expect(found['hours']).toHaveLength(25);
    expect(found['hours'][0]).toEqual(first);
    expect(found['days']).toEqual([first]);
    expect(found['summary']).toEqual({ orders: 1 });
    expect((found['before'] as { orders: number }[]).some(({ orders }) => orders > 0)).toBe(false);
  });

  test('follows a zone that is half an hour off, and a store that moves', async () => {
    const shop = await world.store();
    await liveIn(shop, 'Asia/Kolkata');
    const goods = await sell(shop, { name: 'Rug' });
    const there = new OrderDesk(world, shop);
    await at('2026-05-01T18:31:00Z', () =>
      there.buy({ lines: [{ ...goods, quantity: 1 }], shippingMinor: 0 }),
    );
    await world.app.relay.drain();
    const hours = `revenueTimeline(from: "2026-05-02", to: "2026-05-02", interval: HOUR) { start orders }`;
    const { revenueTimeline } = await ask(hours, shop);
    expect(revenueTimeline).toHaveLength(24);
    expect(revenueTimeline[0]).toEqual({ start: '2026-05-01T18:30:00.000Z', orders: 1 });
    for (const filter of [
      `productId: "${goods.productId}"`,
      `variantId: "${goods.variantId}"`,
      'country: "US"',
    ]) {
      const narrowed = await ask(hours.replace('HOUR)', `HOUR, ${filter})`), shop);
      expect(narrowed['revenueTimeline']).toEqual(revenueTimeline);
    }
    await shop.owner.run(`mutation { storeUpdate(input: { timeZone: "UTC" }) { userErrors { code } } }`);
    await world.app.relay.drain();
    await runJob('analytics:rebuild', { tenantId: shop.tenantId });
    const day = `revenueTimeline(from: "2026-05-01", to: "2026-05-02", interval: DAY) { start orders } rebuiltAt`;
    expect(await ask(day, shop)).toEqual({
      revenueTimeline: [
        { start: '2026-05-01T00:00:00.000Z', orders: 1 },
        { start: '2026-05-02T00:00:00.000Z', orders: 0 },
      ],
      rebuiltAt: NOW.toISOString(),
    });
    const [job] = await world.app.database.query<{ jobs: number }>(
      `SELECT count(*)::int AS jobs FROM graphile_worker.jobs WHERE task_identifier = 'analytics:rebuild'`,
    );
    expect(job!.jobs).toBe(1);
  });

  test.each([
    ['from: "2026-03-02", to: "2026-03-01", interval: DAY', 'ends before it begins'],
    ['from: "2026-01-01", to: "2026-12-31", interval: HOUR', 'at most 62'],
    ['from: "2020-01-01", to: "2026-12-31", interval: DAY', 'at most 800'],
    ['from: "2000-01-01", to: "2026-12-31", interval: MONTH', 'at most 3660'],
    ['from: "2026-01-01", to: "2026-01-02", interval: HOUR, country: "US"', 'whole store'],
    ['from: "2026-01-01", to: "2026-01-02", interval: DAY, currency: "XXY"', 'no currency'],
    ['from: "9999-12-31", to: "9999-12-31", interval: DAY', '1900 to 2200'],
    ['from: "0000-01-01", to: "0000-01-02", interval: DAY', '1900 to 2200'],
  ])('(%s) is refused', async (args, words) => {
    const answer = await london.owner.send(`{ analytics { revenueTimeline(${args}) { orders } } }`, {});
    const [error] = JSON.parse(answer.body).errors as Loose[];
    expect(error).toMatchObject({
      message: expect.stringContaining(words) as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('lists of the best', () => {
  test('name what sold best; the goods of all products are those of the store', async () => {
    const span = 'from: "2025-10-01", to: "2026-04-30"';
    const top = await ask(`
      topProducts(${span}) { product { id name } orders quantity revenue { amount } }
      byUnits: topProducts(${span}, first: 1, sortBy: UNITS) { product { name } quantity }
      topCustomers(${span}, first: 2) { customer { email } orders revenue { amount } }
      topCategories(${span}) { category { name } revenue { amount } }
      topCountries(${span}) { country orders revenue { amount } }
      topCoupons(${span}) { code }`);
    // The refund of 10.00 without tax is 8.75 of goods and 1.25 of shipping.
    expect(top).toEqual({
      topProducts: [
        {
          product: { id: chair.productId, name: 'Chair' },
          orders: 2,
          quantity: 3,
          revenue: { amount: '68.75' },
        },
        {
          product: { id: lamp.productId, name: 'Lamp' },
          orders: 3,
          quantity: 5,
          revenue: { amount: '20.49' },
        },
      ],
      byUnits: [{ product: { name: 'Lamp' }, quantity: 5 }],
      topCustomers: [
        { customer: { email: 'one@world.test' }, orders: 2, revenue: { amount: '60.00' } },
        { customer: { email: 'three@world.test' }, orders: 1, revenue: { amount: '29.99' } },
      ],
      topCategories: [{ category: null, revenue: { amount: '89.24' } }],
      topCountries: [{ country: 'US', orders: 4, revenue: { amount: '92.99' } }],
      topCoupons: [],
    });
  });
});

describe('the performance of a product', () => {
  test('puts what was sold beside what was seen', async () => {
    await world.app.database.query(
      `INSERT INTO analytics_visits (tenant_id, dimension, day, key, visitors, sessions, product_views, searches, added_to_cart,
         viewing_sessions, searching_sessions, adding_sessions, ordering_sessions)
       VALUES ($1, 'PRODUCT', '2026-03-30', $2, 0, 0, 40000, 0, 20000, 0, 0, 0, 0)`,
      [london.tenantId, decodeId('product', lamp.productId)],
    );
    const fields = `views addedToCart orders units revenue { amount } addRateBps conversionRateBps refundRateBps`;
    const of = (id: string) =>
      `productPerformance(productId: "${id}", from: "2026-03-01", to: "2026-04-30") { ${fields} }`;
    // 9.99 were sold, and 2.50 of it went back.
    expect(await ask(`${of(lamp.productId)} other: ${of(chair.variantId)}`)).toEqual({
      productPerformance: {
        ...{ views: 4, addedToCart: 2, orders: 1, units: 3, revenue: { amount: '7.49' } },
        ...{ addRateBps: 5000, conversionRateBps: 2500, refundRateBps: 2503 },
      },
      other: null,
    });
  });
});

describe('cohorts', () => {
  test('tell how many came back, month by month', async () => {
    const { cohorts } = await ask(
      `cohorts { month size periods { offset customers retention orders revenue { amount } } }`,
    );
    const empty = { customers: 0, retention: 0, orders: 0, revenue: { amount: '0.00' } };
    expect(cohorts).toEqual([
      {
        ...{ month: '2025-10-01', size: 2 },
        periods: [
          { offset: 0, customers: 2, retention: 10_000, orders: 2, revenue: { amount: '13.00' } },
          ...[1, 2, 3, 4].map((offset) => ({ offset, ...empty })),
          { offset: 5, customers: 1, retention: 5_000, orders: 1, revenue: { amount: '50.00' } },
          { offset: 6, ...empty },
        ],
      },
      {
        ...{ month: '2026-03-01', size: 1 },
        periods: [
          { offset: 0, customers: 1, retention: 10_000, orders: 1, revenue: { amount: '39.99' } },
          { offset: 1, customers: 0, retention: 0, orders: 0, revenue: { amount: '-10.00' } },
        ],
      },
    ]);
    expect(await ask(`cohorts(months: 1, until: "2025-10-15") { month periods { offset } }`)).toEqual({
      cohorts: [{ month: '2025-10-01', periods: [{ offset: 0 }] }],
    });
  });
});

describe('a rebuild', () => {
  const REBUILD =
    'mutation { analyticsRebuild { rebuilding { startedAt counted total } userErrors { code } } }';
  const jobs = () =>
    world.app.database.query<{ payload: Loose }>(
      `SELECT j.payload FROM graphile_worker._private_jobs j WHERE j.payload->>'isBegun' = 'true'
         AND j.payload->>'tenantId' = $1`,
      [london.tenantId],
    );

  test('that an owner asks for is one, however often, and tells how far it is', async () => {
    const sums = 'summary(from: "2025-10-01", to: "2026-04-30") { orders revenue { amount } }';
    const before = await ask(sums);
    const begun = { startedAt: NOW.toISOString(), counted: 0, total: 4 };
    const answers = await Promise.all([1, 2, 3].map(() => london.owner.run<Loose>(REBUILD, {})));
    for (const answer of answers)
      expect(answer['analyticsRebuild']).toEqual({ rebuilding: begun, userErrors: [] });
    expect(await ask('rebuilding { startedAt counted total } rebuiltAt')).toEqual({
      rebuilding: begun,
      rebuiltAt: null,
    });
    const [job, ...others] = await jobs();
    expect(others).toEqual([]);
    await Promise.all([1, 2].map(() => runJob('analytics:rebuild', job!.payload)));
    // A job that comes too late makes nothing anew.
    await runJob('analytics:rebuild', job!.payload);
    expect(await ask(`rebuilding { counted } rebuiltAt ${sums}`)).toEqual({
      ...{ rebuilding: null, rebuiltAt: NOW.toISOString() },
      ...before,
    });
    const [state] = await world.app.database.query<{ generation: number }>(
      `SELECT live_generation AS generation FROM analytics_state WHERE tenant_id = $1`,
      [london.tenantId],
    );
    expect(state!.generation).toBe(2);
  });

  test('is for owners alone', async () => {
    for (const client of [await london.staff(), london.visitor, await london.customer()]) {
      const answer = await client.send<Loose>(REBUILD, {});
      expect(JSON.parse(answer.body).errors[0].extensions.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
    }
    expect(await ask('rebuilding { counted }')).toEqual({ rebuilding: null });
  });
});

/** Settings, which are no figures. */
const NO_REPORTS = ['settings'];
const ORDER_TABLES =
  /^(sales_order|order_|ledger_|payment|refund|shipment|cart|analytics_movement|analytics_event$)/;

describe('reading', () => {
  const days = { from: '2026-03-01', to: '2026-04-30', interval: 'DAY' };

  test.each(['SalesAnalytics', 'DashboardFigures'])(
    '%s takes three statements and reads no order',
    async (name) => {
      const document = contractDocument(name);
      const statements = await recordStatements(world.app.core.database, async () => {
        const answer = await london.owner.send<Loose>(document, days);
        expect(answer.data!['analytics'].summary.orders).toBe(2);
        expect(answer.statements).toBeLessThanOrEqual(3);
      });
      const reports = statements.filter(({ sql }) => sql.includes('analytics_'));
      expect(reports).toHaveLength(1);
      for (const { sql } of statements) expect(sql).not.toMatch(/sales_order|order_line|ledger_posting/);
    },
  );

  test('no report enters a table of orders, and none takes more than three statements', async () => {
    const span = 'from: "2025-10-01", to: "2026-04-30"';
    const reports = [
      `upTo rebuiltAt rebuilding { counted } currencies`,
      ...[`summary(${span}, compare: PREVIOUS_YEAR) { orders returningCustomers }`],
      ...[
        `summary(${span}, convertTo: "USD") { orders }`,
        `summary(${span}, productId: "${lamp.productId}") { orders }`,
      ],
      ...['HOUR', 'DAY', 'WEEK', 'MONTH'].map(
        (interval) =>
          `revenueTimeline(from: "2026-03-01", to: "2026-03-31", interval: ${interval}) { orders }`,
      ),
      ...[
        `topProducts(${span}) { product { name } orders }`,
        `topCustomers(${span}) { customer { email } orders }`,
      ],
      ...[`topCategories(${span}) { category { name } orders }`, `topCountries(${span}) { orders }`],
      ...[`topCoupons(${span}) { orders }`, `topSources(${span}, convertTo: "USD") { orders }`],
      ...[`customers(${span}) { new returning }`, `cohorts { size periods { customers } }`],
      ...[`acquisition(${span}) { sessions orders }`, `funnel(${span}) { sessions orders }`],
      ...[`topSearches(${span}) { searches }`, `carts(${span}) { started }`],
      ...[`productPerformance(productId: "${lamp.productId}", ${span}) { views units }`],
      `stock { unitsOnHand shortOfCover { sku product { name } } }`,
      `stockFlow(from: "2026-03-01", to: "2026-03-31", interval: DAY) { start }`,
    ];
    const { owner } = london;
    const known = await owner.run<Loose>(`{ __type(name: "Analytics") { fields { name } } }`, {});
    for (const { name } of known['__type'].fields as { name: string }[])
      if (!NO_REPORTS.includes(name)) expect(reports.join(' ')).toMatch(new RegExp(`\\b${name}\\b`));
    const plans = await PlanReader.open(world.app.database.url, london.tenantId);
    try {
      const entered = new Set<string>();
      for (const report of reports) {
        const statements = await recordStatements(world.app.core.database, async () => {
          const answer = await owner.send<Loose>(`{ analytics { ${report} } }`, {});
          expect(answer.errors, report).toEqual([]);
          expect(answer.statements, report).toBeLessThanOrEqual(3);
        });
        expect(statements.length).toBeGreaterThan(0);
        const read = [];
        for (const statement of statements) read.push(...(await plans.read(statement)).accesses);
        read.forEach(({ table }) => entered.add(table));
      }
      expect([...entered].filter((table) => ORDER_TABLES.test(table))).toEqual([]);
      expect([...entered]).toEqual(
        expect.arrayContaining(['analytics_sales', 'analytics_cohort', 'analytics_visits']),
      );
    } finally {
      await plans.close();
    }
  }, 60_000);

  test('is for the staff of the store, and shows nothing of another one', async () => {
    const other = await world.store();
    const { analytics } = await other.owner.run<Loose>(contractDocument('SalesAnalytics'), days);
    expect(analytics).toMatchObject({
      summary: { orders: 0, newCustomers: 0 },
      topProducts: [],
      topCustomers: [],
    });
    for (const client of [london.visitor, await london.customer(), other.owner.inStore(london.slug)]) {
      const answer = await client.send<Loose>(contractDocument('SalesAnalytics'), days);
      expect(JSON.parse(answer.body).errors[0].extensions.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
    }
  });
});

async function runJob(name: string, payload: Record<string, unknown>): Promise<void> {
  await world.app.composed.modules.find(({ tasks }) => tasks?.[name])!.tasks![name]!(payload);
}
