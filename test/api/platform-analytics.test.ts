import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ManualClock } from '../../src/kernel/clock.js';
import { contractDocument } from '../support/contract-documents.js';
import { OrderDesk } from '../support/orders.js';
import { recordStatements } from '../support/recorded-statements.js';
import { sell } from '../support/selling.js';
import type { Person, Shop } from '../support/world.js';
import { startWorld, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const DAYS = { from: '2026-05-01', to: '2026-05-31' };
const OWN = `query ($from: Date!, $to: Date!) { myStoresAnalytics(from: $from, to: $to) {
  stores { store { slug } orders revenue { amount currency } previousRevenue { amount } growth }
  totals { currency stores orders revenue { amount } failedPayments } } }`;

const clock = new ManualClock(new Date('2026-04-15T12:00:00Z'));
let world: World;
let operator: Person;
let [first, second, foreign]: Shop[] = [];

beforeAll(async () => {
  world = await startWorld({ clock });
  first = await world.store({ planCode: 'PRO' });
  second = await world.store({ owner: first.owner, planCode: 'PRO' });
  foreign = await world.store();
  for (const [shop, units] of [[first, 1], [second, 3], [foreign, 2]] as const) await trade(shop, units); // prettier-ignore
  await world.app.relay.drain();
  operator = await world.superAdmin();
});

/** Ten dollars in April and as many times that in May, and a payment that is declined. */
async function trade(shop: Shop, units: number): Promise<void> {
  const desk = new OrderDesk(world, shop);
  const goods = await sell(shop, { name: 'Lamp' });
  const lines = [{ ...goods, quantity: 1 }];
  await desk.buy({ lines, shippingMinor: 0 });
  const month = 30 * 86_400_000;
  clock.advance(month);
  for (let unit = 0; unit < units; unit++) await desk.buy({ lines, shippingMinor: 0 });
  await desk.buy({ lines, shippingMinor: 0, token: 'decline' });
  clock.advance(-month);
}

describe('an operator', () => {
  test("is told which stores sold most by the client's own document, in two statements and without reading an order", async () => {
    const statements = await recordStatements(world.app.core.database, async () => {
      const answer = await operator.send<Loose>(contractDocument('PlatformMetrics'), DAYS);
      expect(answer.data!['platformAnalytics'].storeRevenue).toEqual([
        {
          store: { id: second!.id, slug: second!.slug },
          orders: 3,
          revenue: { amount: '30.00', currency: 'USD' },
        },
        {
          store: { id: foreign!.id, slug: foreign!.slug },
          orders: 2,
          revenue: { amount: '20.00', currency: 'USD' },
        },
        {
          store: { id: first!.id, slug: first!.slug },
          orders: 1,
          revenue: { amount: '10.00', currency: 'USD' },
        },
      ]);
      expect(answer.statements).toBeLessThanOrEqual(3);
    });
    for (const { sql } of statements) expect(sql).not.toMatch(/sales_order|order_line|ledger_posting/);
  });

  test('is told of all stores together, of plans, signups and failed payments', async () => {
    const answer = await operator.run<Loose>(
      `query ($from: Date!, $to: Date!) { platformAnalytics {
        totals(from: $from, to: $to) { currency stores orders revenue { amount } previousOrders growth failedPayments }
        planUse { code stores activeStores }
        signups(from: "2026-04-15", to: "2026-04-15") { stores }
        euros: storeRevenue(from: $from, to: $to, currency: "EUR") { orders } } }`,
      DAYS,
    );
    const platformAnalytics = answer['platformAnalytics'] as { planUse: Loose[] };
    expect(platformAnalytics).toMatchObject({
      totals: [
        {
          ...{ currency: 'USD', stores: 3, orders: 6, revenue: { amount: '60.00' } },
          ...{ previousOrders: 3, growth: 10_000, failedPayments: 3 },
        },
      ],
      signups: { stores: 3 },
      euros: [],
    });
    expect(platformAnalytics.planUse.slice(0, 2)).toEqual([
      { code: 'PRO', stores: 2, activeStores: 2 },
      { code: 'BASIC', stores: 1, activeStores: 1 },
    ]);
  });
});

describe('an owner of several stores', () => {
  test('sees their own side by side and no other', async () => {
    const { myStoresAnalytics } = await first!.owner.inStore(undefined).run<Loose>(OWN, DAYS);
    expect(myStoresAnalytics).toEqual({
      stores: [
        {
          ...{ store: { slug: second!.slug }, orders: 3, revenue: { amount: '30.00', currency: 'USD' } },
          ...{ previousRevenue: { amount: '10.00' }, growth: 20_000 },
        },
        {
          ...{ store: { slug: first!.slug }, orders: 1, revenue: { amount: '10.00', currency: 'USD' } },
          ...{ previousRevenue: { amount: '10.00' }, growth: 0 },
        },
      ],
      totals: [{ currency: 'USD', stores: 2, orders: 4, revenue: { amount: '40.00' }, failedPayments: 2 }],
    });
  });

  test('who only works in a store, or nowhere, sees none', async () => {
    for (const person of [await first!.staff(), await first!.customer(), await world.person()]) {
      const { myStoresAnalytics } = await person.run<Loose>(OWN, DAYS);
      expect(myStoresAnalytics).toEqual({ stores: [], totals: [] });
    }
    const denied = await first!.owner.send<Loose>(contractDocument('PlatformMetrics'), DAYS);
    expect(JSON.parse(denied.body).errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

describe('figures in one currency', () => {
  const SET = `mutation ($rates: [ExchangeRateInput!]!) { exchangeRatesSet(input: { rates: $rates }) {
    rates { day from to rate } userErrors { code path } } }`;
  const SPAN = 'from: "2025-03-01", to: "2025-03-31"';
  let shop: Shop;

  beforeAll(async () => {
    shop = await world.store();
    await world.app.database.query(
      `INSERT INTO analytics_state (tenant_id, live_time_zone) VALUES ($1, 'Asia/Tokyo') ON CONFLICT DO NOTHING`,
      [shop.tenantId],
    );
  });

  interface Sold {
    readonly day: string;
    readonly currency: string;
    readonly grossMinor: number;
    readonly refundMinor?: number;
    readonly dimension?: string;
    readonly key?: string;
  }

  /** What the facts would be, were this sold; the days begin in Tokyo. */
  async function sold(store: Shop, sums: readonly Sold[]): Promise<void> {
    await world.app.database.query(
      `INSERT INTO analytics_sales (tenant_id, generation, dimension, grain, bucket, key, currency, orders, paid_orders,
         gross_minor, refund_goods_minor)
       SELECT $1, 1, coalesce(dimension, 'STORE'), 'DAY', day::timestamp AT TIME ZONE 'Asia/Tokyo', coalesce(key, ''), currency, 1, 1,
         "grossMinor", coalesce("refundMinor", 0)
       FROM jsonb_to_recordset($2::jsonb) AS s(day date, dimension text, key text, currency text, "grossMinor" bigint,
         "refundMinor" bigint)`,
      [store.tenantId, JSON.stringify(sums)],
    );
  }

  const ratesOf = (text: string) =>
    text.split(', ').map((each) => {
      const [day, from, to, rate] = each.split(' ');
      return { day, from, to, rate };
    });

  async function ask(fields: string, person: Person = shop.owner): Promise<Loose> {
    return JSON.parse((await person.send(`{ ${fields} }`, {})).body) as Loose;
  }

  test('are converted by the rate of their day, with each minor unit in its place', async () => {
    const rates = ratesOf(
      '2025-03-01 JPY USD 0.00667, 2025-03-03 JPY USD 0.0070, 2025-02-20 KWD USD 3.25125, 2025-03-01 EUR USD 1.1',
    );
    const set = await shop.owner.run<Loose>(SET, { rates });
    expect(set['exchangeRatesSet']).toEqual({
      rates: rates.map((each) => ({ ...each, rate: each.rate!.replace('0.0070', '0.007') })),
      userErrors: [],
    });
    await sold(shop, [
      { day: '2025-03-02', currency: 'JPY', grossMinor: 1500, refundMinor: 75 },
      { day: '2025-03-03', currency: 'JPY', grossMinor: 1500 },
      { day: '2025-03-03', currency: 'KWD', grossMinor: 10_010 },
      { day: '2025-03-31', currency: 'USD', grossMinor: 505 },
      { day: '2025-03-03', currency: 'JPY', grossMinor: 1500, dimension: 'COUNTRY', key: 'JP' },
      { day: '2025-03-31', currency: 'USD', grossMinor: 505, dimension: 'COUNTRY', key: 'US' },
    ]);
    const { data } = await ask(`analytics {
      summary(${SPAN}, convertTo: "USD") { currency isConverted orders revenue { amount currency } grossSales { amount }
        refunds { amount } averageOrderValue { amount } refundRate }
      yen: summary(${SPAN}, currency: "JPY", convertTo: "USD") { revenue { amount } }
      plain: summary(from: "2025-03-02", to: "2025-03-31", currency: "JPY") { isConverted revenue { amount currency } }
      revenueTimeline(${SPAN}, interval: MONTH, convertTo: "USD") { isConverted revenue { amount } }
      topCountries(${SPAN}, convertTo: "USD") { country isConverted revenue { amount } } }`);
    // Yen: 1500 x 0.667 cents = 1000.5, up to 1001; 75 x 0.667 = 50.025; 1500 x 0.7 = 1050. Dinars: 10.010 x 3.25125 = 32.5450.
    expect(data.analytics).toEqual({
      summary: {
        ...{ currency: 'USD', isConverted: true, orders: 4, revenue: { amount: '57.61', currency: 'USD' } },
        ...{ grossSales: { amount: '58.11' }, refunds: { amount: '0.50' } },
        ...{ averageOrderValue: { amount: '14.53' }, refundRate: 86 },
      },
      yen: { revenue: { amount: '20.01' } },
      plain: { isConverted: false, revenue: { amount: '2925', currency: 'JPY' } },
      revenueTimeline: [{ isConverted: true, revenue: { amount: '57.61' } }],
      topCountries: [
        { country: 'JP', isConverted: true, revenue: { amount: '10.50' } },
        { country: 'US', isConverted: true, revenue: { amount: '5.05' } },
      ],
    });
  });

  test('are refused where a rate is missing, by the day and the currency', async () => {
    const { errors } = await ask(`analytics { summary(${SPAN}, convertTo: "KWD") { orders } }`);
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('no exchange rate from JPY to KWD of 2025-03-02') as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const mine = await ask(`myStoresAnalytics(${SPAN}, convertTo: "KWD") { totals { orders } }`);
    expect(mine['errors'][0].message).toContain('no exchange rate from JPY to KWD of 2025-03-02');
    const long = await ask(
      `analytics { summary(from: "2020-01-01", to: "2025-03-31", convertTo: "USD") { orders } }`,
    );
    expect(long['errors'][0].message).toContain('at most 800');
  });

  test('of several stores are converted by the rates of each', async () => {
    const second = await world.store({ owner: shop.owner, planCode: 'PRO' });
    await world.app.database.query(
      `INSERT INTO analytics_state (tenant_id, live_time_zone) VALUES ($1, 'Asia/Tokyo') ON CONFLICT DO NOTHING`,
      [second.tenantId],
    );
    await sold(second, [
      { day: '2025-03-03', currency: 'JPY', grossMinor: 1500 },
      { day: '2025-02-27', currency: 'JPY', grossMinor: 1000 },
    ]);
    await shop.owner.inStore(second.slug).run(SET, { rates: ratesOf('2025-02-01 JPY USD 0.01') });
    const answer = await operator.send<Loose>(
      `{ platformAnalytics { totals(${SPAN}, convertTo: "USD") { currency isConverted stores orders revenue { amount } previousRevenue { amount } } } }`,
      {},
    );
    expect(answer.data!['platformAnalytics'].totals).toEqual([
      {
        ...{ currency: 'USD', isConverted: true, stores: 2, orders: 5, revenue: { amount: '72.61' } },
        previousRevenue: { amount: '10.00' },
      },
    ]);
    const { data } = await ask(
      `myStoresAnalytics(${SPAN}, convertTo: "USD") { stores { store { slug } isConverted revenue { amount currency } growth } }`,
    );
    expect(data.myStoresAnalytics.stores).toEqual([
      {
        store: { slug: shop.slug },
        isConverted: true,
        revenue: { amount: '57.61', currency: 'USD' },
        growth: null,
      },
      {
        store: { slug: second.slug },
        isConverted: true,
        revenue: { amount: '15.00', currency: 'USD' },
        growth: 5000,
      },
    ]);
  });

  test('are what exact arithmetic says, whatever the sums, rates and currencies', async () => {
    const currencies = ['USD', 'JPY', 'KWD', 'EUR'] as const;
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2024-02-${String(n).padStart(2, '0')}`);
    const rate = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 999_999 }))
      .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(6, '0')}`);
    const cases = fc.record({
      to: fc.constantFrom(...currencies),
      rates: fc.uniqueArray(fc.record({ day, from: fc.constantFrom(...currencies), rate }), {
        maxLength: 20,
        selector: ({ day: at, from }) => `${at} ${from}`,
      }),
      first: fc.array(rate, { minLength: 4, maxLength: 4 }),
      sums: fc.uniqueArray(
        fc.record({
          ...{ day, currency: fc.constantFrom(...currencies) },
          grossMinor: fc.integer({ min: -1_000_000, max: 100_000_000 }),
        }),
        { minLength: 1, maxLength: 40, selector: ({ day: at, currency }) => `${at} ${currency}` },
      ),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ to, rates, first, sums }) => {
        const store = shop;
        for (const table of ['analytics_sales', 'exchange_rate']) {
          await world.app.database.query(`DELETE FROM ${table} WHERE tenant_id = $1`, [store.tenantId]);
        }
        const before = currencies.map((from, index) => ({ day: '2024-01-31', from, rate: first[index]! }));
        const set = [...before, ...rates].filter(({ from }) => from !== to).map((each) => ({ ...each, to }));
        await store.owner.run(SET, { rates: set });
        await sold(store, sums);
        const expected = sums.reduce((all, { day: at, currency, grossMinor }) => {
          if (currency === to) return all + BigInt(grossMinor);
          const valid = set.filter(({ day: since, from }) => from === currency && since <= at);
          const [latest] = valid.sort((one, other) => (one.day < other.day ? 1 : -1));
          const found = latest!.rate;
          return all + exactly(grossMinor, found, { from: currency, to });
        }, 0n);
        const span = 'from: "2024-02-01", to: "2024-02-29"';
        const { data } =
          await ask(`analytics { summary(${span}, convertTo: "${to}") { revenue { amountMinor } }
          revenueTimeline(${span}, interval: WEEK, convertTo: "${to}") { revenue { amountMinor } } }`);
        expect(data.analytics.summary.revenue.amountMinor).toBe(Number(expected));
        const weeks = data.analytics.revenueTimeline as { revenue: { amountMinor: number } }[];
        expect(weeks.reduce((all, { revenue }) => all + revenue.amountMinor, 0)).toBe(Number(expected));
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  test('take rates from the owner alone, each of its own day, and list them by page', async () => {
    const bad = ratesOf(
      '2025-03-01 USD USD 1, 2025-03-01 EUR USD 0.0, 2025-03-01 EUR XXY 1, 2025-03-01 EUR USD 1',
    );
    const refused = await shop.owner.run<Loose>(SET, { rates: [...bad, bad[3]] });
    expect(refused['exchangeRatesSet']).toEqual({
      rates: null,
      userErrors: expect.arrayContaining([
        { code: 'INVALID', path: ['input', 'rates', '1', 'rate'] },
        { code: 'INVALID', path: ['input', 'rates', '2', 'to'] },
      ]) as unknown,
    });
    const twice = await shop.owner.run<Loose>(SET, { rates: [bad[3], bad[3]] });
    expect(twice['exchangeRatesSet'].userErrors).toEqual([
      { code: 'DUPLICATE', path: ['input', 'rates', '1'] },
    ]);
    const staff = await shop.staff();
    const denied = await staff.send(SET, { rates: [bad[3]] });
    expect(JSON.parse(denied.body).errors[0].extensions.code).toBe('FORBIDDEN');
    await Promise.all([
      shop.owner.run(SET, { rates: ratesOf('2026-01-01 EUR GBP 0.8, 2026-01-02 EUR GBP 0.81') }),
      shop.owner.run(SET, { rates: ratesOf('2026-01-02 EUR GBP 0.81, 2026-01-01 EUR GBP 0.8') }),
    ]);
    const LIST = `query ($after: String) { exchangeRates(first: 1, after: $after, from: "EUR", to: "GBP") {
      nodes { day rate } pageInfo { hasNextPage endCursor } } }`;
    const { exchangeRates: one } = await staff.run<Loose>(LIST, {});
    expect(one).toMatchObject({
      nodes: [{ day: '2026-01-02', rate: '0.81' }],
      pageInfo: { hasNextPage: true },
    });
    const { exchangeRates: two } = await staff.run<Loose>(LIST, { after: one.pageInfo.endCursor });
    expect(two).toMatchObject({
      nodes: [{ day: '2026-01-01', rate: '0.8' }],
      pageInfo: { hasNextPage: false },
    });
    const { exchangeRates: foreignList } = await foreign!.owner.run<Loose>(LIST, {});
    expect(foreignList.nodes).toEqual([]);
  });
});

/** The amount times the rate in minor units, half away from zero. */
function exactly(amountMinor: number, rate: string, { from, to }: { from: string; to: string }): bigint {
  const [whole, fraction] = rate.split('.') as [string, string];
  const digits: Record<string, number> = { JPY: 0, KWD: 3 };
  const numerator = BigInt(amountMinor) * BigInt(whole + fraction) * 10n ** BigInt(digits[to] ?? 2);
  const denominator = 10n ** BigInt(fraction.length + (digits[from] ?? 2));
  const sign = numerator < 0n ? -1n : 1n;
  return (sign * (2n * sign * numerator + denominator)) / (2n * denominator);
}
