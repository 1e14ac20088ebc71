import { beforeAll, describe, expect, test } from 'vitest';
import { ManualClock } from '../../src/kernel/clock.js';
import { decodeId, encodeId, newId } from '../../src/kernel/ids.js';
import { OrderDesk } from '../support/orders.js';
import { sell } from '../support/selling.js';
import { startWorld, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const clock = new ManualClock(new Date('2026-06-01T12:00:00Z'));
let world: World;

beforeAll(async () => {
  world = await startWorld({ clock });
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

async function ask(fields: string, shop: Shop): Promise<Loose> {
  return (await shop.owner.run<Loose>(`{ analytics { ${fields} } }`, {}))['analytics'] as Loose;
}

describe('orders that were called off', () => {
  test('leave neither units on the way nor orders in the average, however their money ended', async () => {
    const shop = await world.store();
    const goods = await sell(shop, { name: 'Vase', stock: 50 });
    const there = new OrderDesk(world, shop);
    const order = (captureMode: 'AUTOMATIC' | 'MANUAL', quantity: number) =>
      there.buy({ lines: [{ ...goods, quantity }], shippingMinor: 0, captureMode });
    await order('AUTOMATIC', 2);
    const [promised, paid, later] = [
      await order('MANUAL', 10),
      await order('AUTOMATIC', 5),
      await order('MANUAL', 4),
    ];
    const { refunds } = world.app.composed.apis.orders;
    const ctx = await shop.context();
    // Two of five were given back before the order was called off; the money of the other three goes back with it.
    const [line] = await there.rows<{ id: string }>(
      `SELECT id FROM order_line WHERE tenant_id = $1 AND order_id = $2`,
      paid.orderId,
    );
    const units = [{ orderLineId: line!.id, quantity: 2, restock: false }];
    await refunds.create(ctx, {
      orderId: paid.orderId,
      amountMinor: null,
      reason: 'Broken',
      units,
      idempotencyKey: newId(),
    });
    for (const { orderId } of [promised, paid]) {
      const cancel =
        'mutation ($id: ID!) { orderCancel(id: $id, input: { reason: "Changed my mind" }) { userErrors { code } } }';
      await shop.owner.run(cancel, { id: encodeId('order', orderId) });
    }
    const [charge] = await there.rows<{ reference: string }>(
      `SELECT provider_reference AS reference FROM payment WHERE tenant_id = $1 AND order_id = $2`,
      later.orderId,
    );
    await there.settle(later, { kind: 'captured', reference: charge!.reference, capturedMinor: 4000 });
    await world.app.relay.drain();
    const day = 'from: "2026-06-01", to: "2026-06-01"';
    const found = await ask(
      `
      summary(${day}) { orders cancelledOrders units averageOrderValue { amount } revenue { amount } }
      topProducts(${day}) { orders quantity refundedQuantity }
      stock(days: 30) { unitsSold }`,
      shop,
    );
    expect(found).toEqual({
      summary: {
        orders: 4,
        cancelledOrders: 2,
        units: 21,
        averageOrderValue: { amount: '36.67' },
        revenue: { amount: '60.00' },
      },
      topProducts: [{ orders: 4, quantity: 11, refundedQuantity: 5 }],
      stock: { unitsSold: 6 },
    });
  });
});

describe('discounts and declined payments', () => {
  test('are told without tax, also where prices include it, and stay what they were', async () => {
    const shop = await world.store();
    const goods = await sell(shop, { name: 'Mug', stock: 50 });
    const there = new OrderDesk(world, shop);
    const included = { taxBps: 1500, shippingMinor: 0, pricesIncludeTax: true };
    const lines = [{ ...goods, quantity: 1, unitMinor: 11_500 }];
    await there.buy({ ...included, lines, discount: { bps: 5000, code: 'HALF' } });
    await there.buy({ ...included, lines, discount: { bps: 10_000, code: 'GIFT' } });
    // Declined, then taken all the same: the money goes back, and the payment was declined once.
    const declined = await there.place({ ...included, lines, token: 'decline' });
    await there.pay(declined);
    const asked = `summary(from: "2026-06-01", to: "2026-06-01") {
      grossSales { amount } discounts { amount } tax { amount } revenue { amount } failedPayments }
      topCoupons(from: "2026-06-01", to: "2026-06-01") { code orders }`;
    const told = {
      summary: {
        ...{ grossSales: { amount: '200.00' }, discounts: { amount: '150.00' }, tax: { amount: '7.50' } },
        ...{ revenue: { amount: '50.00' }, failedPayments: 1 },
      },
      topCoupons: [
        { code: 'HALF', orders: 1 },
        { code: 'GIFT', orders: 1 },
      ],
    };
    await world.app.relay.drain();
    expect(await ask(asked, shop)).toEqual(told);
    clock.advance(1000);
    await there.settle(declined, { kind: 'captured', reference: 'late', capturedMinor: declined.totalMinor });
    await world.app.relay.drain();
    await world.app.composed.apis.analytics.rebuild.rebuild(await shop.context());
    clock.advance(-1000);
    const { summary } = await ask(asked, shop);
    expect(summary).toMatchObject({ failedPayments: 1, discounts: { amount: '150.00' } });
  });
});

describe('stock', () => {
  test('is worth its prices, and lasts as long as it sells', async () => {
    const shop = await world.store();
    const rug = await sell(shop, { name: 'Rug', price: '20', stock: 10 });
    await sell(shop, { name: 'Vase', price: '5', stock: 40 });
    const there = new OrderDesk(world, shop);
    await at('2026-05-20T10:00:00Z', () => there.buy({ lines: [{ ...rug, quantity: 6 }], shippingMinor: 0 }));
    await world.app.relay.drain();
    // What is on sale is worth its sale price.
    const promoted = await shop.owner.run<Loose>(
      `mutation ($productIds: [ID!]!) { promotionCreate(input: { name: "Sale", kind: PERCENTAGE, value: "25",
         showsAsSalePrice: true,
         appliesTo: { productIds: $productIds } }) { userErrors { code message } } }`,
      { productIds: [rug.productId] },
    );
    expect(promoted['promotionCreate'].userErrors).toEqual([]);
    await world.app.composed.apis.promotions.sales.reviewProducts(await shop.context(), [
      decodeId('product', rug.productId)!,
    ]);
    const answer = await shop.owner.send<Loose>(
      `{ analytics { stock { unitsOnHand unitsReserved unitsSold value { amount } sellThrough daysOfCover
        shortOfCover(below: 21) { product { name } sku onHand sold daysOfCover } none: shortOfCover(below: 20) { sku } } } }`,
      {},
    );
    expect(answer.data!['analytics'].stock).toMatchObject({
      ...{ unitsOnHand: 44, unitsReserved: 0, unitsSold: 6, value: { amount: '260.00' } },
      ...{ sellThrough: 1200, daysOfCover: 220, none: [] },
      shortOfCover: [{ product: { name: 'Rug' }, onHand: 4, sold: 6, daysOfCover: 20 }],
    });
    expect(answer.statements).toBeLessThanOrEqual(3);
  });
});
