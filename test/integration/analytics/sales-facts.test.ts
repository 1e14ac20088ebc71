import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { ManualClock } from '../../../src/kernel/clock.js';
import { newId } from '../../../src/kernel/ids.js';
import { shareOf } from '../../../src/modules/ledger/money-parts.js';
import { OrderDesk, type PlacedOrder } from '../../support/orders.js';
import { SalesFactsView } from '../../support/sales-facts.js';
import { sell } from '../../support/selling.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

interface Bought extends PlacedOrder {
  capturedMinor: number;
  readonly refunds: string[];
}

const clock = new ManualClock(new Date('2026-01-02T00:00:00Z'));
let world: World;
let shop: Shop;
let desk: OrderDesk;
let facts: SalesFactsView;
let goods: { productId: string; variantId: string }[];
const orders: Bought[] = [];

beforeAll(async () => {
  world = await startWorld({ clock });
  shop = await world.store();
  await world.app.database.query(`UPDATE tenant SET time_zone = 'Europe/London' WHERE id = $1`, [
    shop.tenantId,
  ]);
  desk = new OrderDesk(world, shop);
  facts = new SalesFactsView(world, shop);
  goods = [];
  for (const name of ['Lamp', 'Desk', 'Chair']) goods.push(await sell(shop, { name, stock: 9_000 }));
});

const steps = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      step: fc.constant('order' as const),
      buyer: fc.nat(3),
      units: fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 5 }), unitMinor: fc.nat(4_000) }), {
        minLength: 1,
        maxLength: 3,
      }),
      taxBps: fc.constantFrom(0, 700, 1999),
      shippingMinor: fc.constantFrom(0, 499),
      isIncluded: fc.boolean(),
      isWhole: fc.boolean(),
      source: fc.constantFrom(null, 'newsletter', 'search.example'),
      toldLate: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      step: fc.constantFrom('capture' as const, 'refund' as const, 'refundLine' as const, 'cancel' as const),
      of: fc.nat(20),
      part: fc.integer({ min: 1, max: 100 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ step: fc.constant('returned' as const), of: fc.nat(20) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      step: fc.constantFrom(
        'deliver' as const,
        'replay' as const,
        'rebuild' as const,
        'halfRebuild' as const,
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ step: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 900 }) }),
  },
);

type Step = typeof steps extends fc.Arbitrary<infer T> ? T : never;

async function take(step: Step): Promise<void> {
  switch (step.step) {
    case 'wait':
      clock.advance(step.hours * 3_600_000 - 1_234_567);
      return;
    case 'order':
      return order(step);
    case 'deliver':
      return world.app.relay.drain();
    case 'replay':
      await facts.setBack();
      return world.app.relay.drain();
    case 'rebuild': {
      const { rebuild } = world.app.composed.apis.analytics;
      const ctx = await shop.context();
      await Promise.all([rebuild.rebuild(ctx), world.app.relay.drain(), rebuild.rebuild(ctx)]);
      return;
    }
    case 'halfRebuild': {
      const stop = new AbortController();
      const options = { signal: stop.signal, onBatch: () => stop.abort() };
      await world.app.composed.apis.analytics.rebuild.rebuild(await shop.context(), options);
      return;
    }
    default:
      // What cannot be done in this state is refused, and that changes nothing.
      if (orders.length > 0) await change(orders[step.of % orders.length]!, step).catch(refusedOnly);
  }
}

async function order(step: Extract<Step, { step: 'order' }>): Promise<void> {
  const placed = await desk.place({
    lines: step.units.map(({ quantity, unitMinor }, index) => ({ ...goods[index]!, quantity, unitMinor })),
    email: `buyer-${step.buyer}@world.test`,
    ...{ taxBps: step.taxBps, shippingMinor: step.shippingMinor, pricesIncludeTax: step.isIncluded },
    captureMode: step.isWhole ? 'AUTOMATIC' : 'MANUAL',
  });
  if (!step.toldLate) await cameFrom(step.source, placed);
  await desk.pay(placed);
  orders.push({ ...placed, capturedMinor: step.isWhole ? placed.totalMinor : 0, refunds: [] });
  if (!step.toldLate) return;
  await world.app.relay.drain();
  await cameFrom(step.source, placed);
}

/** As a visit tells it while the cart is open; what comes later than the first counting changes nothing. */
async function cameFrom(source: string | null, { cartId }: PlacedOrder): Promise<void> {
  if (source === null) return;
  await desk.rows(
    `INSERT INTO analytics_cart_source (tenant_id, cart_id, source) VALUES ($1, $2, '${source}')
     ON CONFLICT DO NOTHING RETURNING cart_id`,
    cartId,
  );
}

async function change(bought: Bought, step: Exclude<Step, { step: 'order' | 'wait' }>): Promise<void> {
  const { refunds } = world.app.composed.apis.orders;
  const ctx = await shop.context();
  if (step.step === 'returned') {
    const refundId = bought.refunds[step.of % Math.max(bought.refunds.length, 1)];
    if (refundId) await refunds.settle(ctx, refundId, 'FAILED');
    return;
  }
  if (!('part' in step)) return;
  const reference = await referenceOf(bought);
  if (step.step === 'cancel') return desk.settle(bought, { kind: 'cancelled', reference });
  if (step.step === 'capture') {
    const left = bought.totalMinor - bought.capturedMinor;
    if (left <= 0) return;
    const capturedMinor = bought.capturedMinor + partOf(left, step.part);
    await desk.atGateway(bought, 'CAPTURED', capturedMinor);
    await desk.settle(bought, { kind: 'captured', reference, capturedMinor });
    bought.capturedMinor = capturedMinor;
    return;
  }
  const [line] = await desk.rows<{ id: string }>(
    `SELECT id FROM order_line WHERE tenant_id = $1 AND order_id = $2 ORDER BY position DESC`,
    bought.orderId,
  );
  const isOfLine = step.step === 'refundLine';
  const { refundId } = await refunds.create(ctx, {
    ...{ orderId: bought.orderId, reason: 'Broken', idempotencyKey: newId() },
    amountMinor: isOfLine ? null : partOf(bought.capturedMinor, Math.ceil(step.part / 2)),
    units: isOfLine ? [{ orderLineId: line!.id, quantity: 1, restock: false }] : [],
  });
  bought.refunds.push(refundId);
}

async function referenceOf({ orderId }: PlacedOrder): Promise<string> {
  const [row] = await desk.rows<{ reference: string }>(
    `SELECT provider_reference AS reference FROM payment WHERE tenant_id = $1 AND order_id = $2`,
    orderId,
  );
  return row!.reference;
}

function partOf(amountMinor: number, percent: number): number {
  return Math.max(1, shareOf(amountMinor, percent, 100));
}

function refusedOnly(error: unknown): void {
  if (!(error instanceof Error) || error.name !== 'Refusal') throw error;
}

test('whatever happens to orders, the sums are those of the ledger and of a recomputation', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 15, maxLength: 30 }), async (sequence) => {
      for (const step of sequence) await take(step);
      await world.app.relay.drain();
      const counted = await facts.rows();
      const ledger = await facts.ledgerRevenue();
      for (const grain of ['HOUR', 'DAY', 'MONTH'])
        expect((await facts.revenue('STORE', grain)).all).toBe(ledger);
      for (const dimension of ['COUNTRY', 'CHANNEL', 'CUSTOMER', 'SOURCE'])
        expect((await facts.revenue(dimension)).all).toBe(ledger);
      const { goods: ofGoods } = await facts.revenue('STORE');
      for (const dimension of ['PRODUCT', 'VARIANT', 'CATEGORY'])
        expect((await facts.revenue(dimension, 'MONTH')).goods).toBe(ofGoods);
      expect(await facts.newCustomers('SOURCE')).toBe(await facts.newCustomers('STORE'));
      expect(await facts.daysOfFacts()).toEqual(await facts.daysOfOrders());
      await world.app.composed.apis.analytics.rebuild.rebuild(await shop.context());
      expect(await facts.rows()).toEqual(counted);
    }),
    { numRuns: 6, endOnFailure: true },
  );
  expect(orders.length).toBeGreaterThan(10);
  expect(orders.flatMap(({ refunds }) => refunds).length).toBeGreaterThan(3);
}, 120_000);
