import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { ManualClock } from '../../../src/kernel/clock.js';
import { encodeId, newId } from '../../../src/kernel/ids.js';
import { chargebackPostings } from '../../../src/modules/ledger/index.js';
import { shareOf } from '../../../src/modules/ledger/money-parts.js';
import { oldestHour } from '../../../src/modules/analytics/sales/recent-hours.js';
import { OrderDesk, type PlacedOrder } from '../../support/orders.js';
import { SalesFactsView } from '../../support/sales-facts.js';
import { sell } from '../../support/selling.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

interface Bought extends PlacedOrder {
  readonly currency: string;
  capturedMinor: number;
  readonly refunds: string[];
}

const clock = new ManualClock(new Date('2026-01-02T00:00:00Z'));
let world: World;
let shop: Shop;
let desk: OrderDesk;
let facts: SalesFactsView;
let goods: { productId: string; variantId: string; categoryIds?: string[] }[];
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
      discountBps: fc.constantFrom(0, 0, 1500, 10_000),
      currency: fc.constantFrom('USD', 'USD', 'JPY'),
      token: fc.constantFrom('ok', 'ok', 'ok', 'decline'),
      source: fc.constantFrom(null, 'newsletter', 'search.example'),
      toldLate: fc.boolean(),
    }),
  },
  {
    weight: 9,
    arbitrary: fc.record({
      step: fc.constantFrom(
        ...(['capture', 'refund', 'refund', 'refundLine', 'refundLine', 'cancel'] as const),
      ),
      of: fc.nat(20),
      part: fc.integer({ min: 1, max: 100 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      step: fc.constantFrom('returned' as const, 'dispute' as const, 'callOff' as const),
      of: fc.nat(20),
    }),
  },
  { weight: 1, arbitrary: fc.record({ step: fc.constant('regroup' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      step: fc.constant('move' as const),
      timeZone: fc.constantFrom('Europe/London', 'Asia/Kolkata', 'America/Havana'),
    }),
  },
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
    case 'move':
      await world.app.database.query(`UPDATE tenant SET time_zone = $2 WHERE id = $1`, [
        shop.tenantId,
        step.timeZone,
      ]);
      await world.app.composed.apis.analytics.rebuild.rebuild(await shop.context());
      return;
    case 'regroup':
      // What is sold from now on is in other categories; what was sold stays where it was.
      goods = goods.map((each) => ({ ...each, categoryIds: [newId()] }));
      return;
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
    ...{ currency: step.currency, token: step.token },
    ...(step.discountBps > 0 && { discount: { bps: step.discountBps, code: 'SALE' } }),
  });
  if (!step.toldLate) await cameFrom(step.source, placed);
  await desk.pay(placed);
  if (step.token === 'ok') {
    orders.push({
      ...placed,
      currency: step.currency,
      capturedMinor: step.isWhole ? placed.totalMinor : 0,
      refunds: [],
    });
  }
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
  if (step.step === 'dispute') return dispute(bought);
  if (step.step === 'callOff') {
    const cancel =
      'mutation ($id: ID!) { orderCancel(id: $id, input: { reason: "No" }) { userErrors { code } } }';
    await shop.visitor
      .with({ 'x-order-token': bought.token })
      .run(cancel, { id: encodeId('order', bought.orderId) });
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

/** The buyer's bank takes the money back, and the provider a fee for it. */
async function dispute({ orderId, paymentId, capturedMinor, currency }: Bought): Promise<void> {
  if (capturedMinor === 0) return;
  const reference = `dispute:${newId()}`;
  const fee = { feeMinor: 1500, feeCurrency: 'EUR' };
  const subject = { orderId, paymentId, provider: 'test', currency, reference };
  await desk.write(async (tx) => {
    world.app.composed.apis.ledger.post(
      tx,
      chargebackPostings({ ...subject, ...fee, takenMinor: capturedMinor }),
    );
    const news = {
      type: 'payment.disputed.v1',
      subject: { kind: 'payment', id: paymentId },
      payload: { orderId },
    };
    await world.app.core.outbox.add(tx, news);
  });
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

/** As every night. Hours of single things that were counted before they were old are forgotten. */
async function forgetOldHours(): Promise<void> {
  const module = world.app.composed.modules.find(({ name }) => name === 'analytics')!;
  await module.tasks!['analytics:hours-prune']!({});
}

function refusedOnly(error: unknown): void {
  if (!(error instanceof Error) || error.name !== 'Refusal') throw error;
}

test('whatever happens to orders, the sums are those of the ledger and of a recomputation', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 20, maxLength: 30 }), async (sequence) => {
      for (const step of sequence) await take(step);
      await world.app.relay.drain();
      await forgetOldHours();
      const counted = await facts.rows();
      const ledger = await facts.ledgerRevenue();
      for (const grain of ['HOUR', 'DAY', 'MONTH'])
        expect((await facts.revenue('STORE', grain)).all).toBe(ledger);
      for (const dimension of ['COUNTRY', 'CHANNEL', 'CUSTOMER', 'SOURCE'])
        expect((await facts.revenue(dimension)).all).toBe(ledger);
      for (const dimension of ['COUNTRY', 'CHANNEL', 'SOURCE'])
        expect(await facts.recentHours(dimension, oldestHour(clock.now()))).toBe(
          await facts.recentHours('STORE', oldestHour(clock.now())),
        );
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
