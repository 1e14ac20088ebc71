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
