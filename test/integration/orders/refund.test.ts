import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decodeId, encodeId, newId } from '../../../src/kernel/ids.js';
import { OrderDesk, type OrderWish, type PlacedOrder } from '../../support/orders.js';
import { sell } from '../../support/selling.js';
import { StockRoom } from '../../support/stock.js';
import { digestOfRows } from '../../support/stored-rows.js';
import { startWorld, type World } from '../../support/world.js';

const REFUND = `mutation ($orderId: ID!, $input: RefundCreateInput!, $key: String!) {
  refundCreate(orderId: $orderId, input: $input, idempotencyKey: $key) {
    refund { id status amount { amount } }
    order { paymentStatus refundedTotal { amount } lines { refundedQuantity } }
    userErrors { code path }
  }
}`;

let world: World;
let desk: OrderDesk;
let goods: { productId: string; variantId: string };

beforeAll(async () => {
  world = await startWorld();
});

beforeEach(async () => {
  const shop = await world.store();
  desk = new OrderDesk(world, shop);
  goods = await sell(shop, { name: 'Lamp', stock: 10 });
});

const wish = (more: Partial<OrderWish> = {}): OrderWish => ({
  lines: [{ ...goods, quantity: 3, unitMinor: 333 }],
  shippingMinor: 0,
  ...more,
});

const stock = () => new StockRoom(world, desk.shop).level(decodeId('variant', goods.variantId)!);

async function refund(order: PlacedOrder, input: object, key = newId()) {
  const variables = { orderId: encodeId('order', order.orderId), input: { reason: 'Broken', ...input }, key };
  return (await desk.shop.owner.run(REFUND, variables))['refundCreate'];
}

async function lineOf(order: PlacedOrder): Promise<string> {
  const rows = await desk.rows<{ id: string }>(
    `SELECT id FROM order_line WHERE tenant_id = $1 AND order_id = $2`,
    order.orderId,
  );
  return encodeId('orderLine', rows[0]!.id);
}

describe('a refund', () => {
  test('of units gives back what was paid for each, and all of them exactly the line', async () => {
    // 9.99 and 10 % tax: 10.99 for three units.
    const order = await desk.buy(wish({ taxBps: 1000 }));
    const orderLineId = await lineOf(order);
    const amounts: string[] = [];
    for (let unit = 0; unit < 3; unit++) {
      const answer = await refund(order, { lines: [{ orderLineId, quantity: 1, restock: unit > 0 }] });
      amounts.push(answer.refund.amount.amount as string);
    }
    expect(amounts).toEqual(['3.67', '3.66', '3.66']);
    expect(await desk.standing(order)).toBe('CONFIRMED REFUNDED UNFULFILLED');
    expect(await stock()).toEqual({ onHand: 9, reserved: 0 });
    expect(await desk.balances(order)).toEqual({ refunds: 999, sales: -999 });
    expect((await refund(order, { lines: [{ orderLineId, quantity: 1 }] })).userErrors[0].code).toBe(
      'INVALID_TRANSITION',
    );
  });

  test('without amount and lines gives back all that is left', async () => {
    const order = await desk.buy(wish({ shippingMinor: 500 }));
    await refund(order, { amount: '4.99' });
    const answer = await refund(order, {});
    expect(answer).toMatchObject({
      refund: { status: 'SUCCEEDED', amount: { amount: '10.00' } },
      order: { paymentStatus: 'REFUNDED', refundedTotal: { amount: '14.99' } },
    });
    expect(await desk.charge(order)).toEqual({ status: 'CAPTURED', captured: 1499, refunded: 1499 });
  });

  test('is made once for its key, however many ask at once', async () => {
    const order = await desk.buy(wish());
    const answers = await Promise.all(
      Array.from({ length: 15 }, () => refund(order, { amount: '2' }, 'same')),
    );
    expect(new Set(answers.map((answer) => answer.refund.id)).size).toBe(1);
    expect(await desk.charge(order)).toEqual({ status: 'CAPTURED', captured: 999, refunded: 200 });
    expect((await refund(order, { amount: '3' }, 'same')).userErrors[0].code).toBe('IDEMPOTENCY_CONFLICT');
  });

  test('never gives back more than was paid, whatever comes at once', async () => {
    const order = await desk.buy(wish());
    const answers = await Promise.all(Array.from({ length: 12 }, () => refund(order, { amount: '1.50' })));
    const made = answers.filter((answer) => answer.refund !== null);
    expect(made).toHaveLength(6);
    expect(answers.filter((answer) => answer.userErrors[0]?.code === 'OUT_OF_RANGE')).toHaveLength(6);
    expect(await desk.stored(order)).toMatchObject({ capturedMinor: 999, refundedMinor: 900 });
  });

  test.each([
    ['more money than was paid', { amount: '10' }, 'OUT_OF_RANGE', ['input', 'amount']],
    ['nothing', { amount: '0' }, 'OUT_OF_RANGE', ['input', 'amount']],
    ['half a cent', { amount: '0.005' }, 'INVALID', ['input', 'amount']],
    ['no reason', { amount: '1', reason: ' ' }, 'REQUIRED', ['input', 'reason']],
  ])('of %s is refused and changes nothing', async (_title, input, code, path) => {
    const order = await desk.buy(wish());
    const before = await digestOfRows(world.app.database, desk.shop.tenantId);
    expect((await refund(order, input)).userErrors[0]).toEqual({ code, path });
    expect(await digestOfRows(world.app.database, desk.shop.tenantId)).toEqual(before);
  });

  test('of more units than were bought, of a line of another order or of an unpaid order is refused', async () => {
    const [order, other] = [await desk.buy(wish()), await desk.buy(wish())];
    const failed = await desk.buy(wish({ token: 'decline' }));
    const before = await digestOfRows(world.app.database, desk.shop.tenantId);
    const codes = [
      await refund(order, { lines: [{ orderLineId: await lineOf(order), quantity: 4 }] }),
      await refund(order, { lines: [{ orderLineId: await lineOf(other), quantity: 1 }] }),
      await refund(failed, {}),
    ].map((answer) => answer.userErrors[0].code as string);
    expect(codes).toEqual(['OUT_OF_RANGE', 'NOT_FOUND', 'INVALID_TRANSITION']);
    expect(await digestOfRows(world.app.database, desk.shop.tenantId)).toEqual(before);
  });

  test('that its provider refuses leaves the money and the units refundable', async () => {
    const order = await desk.buy(wish({ token: 'refund_fails' }));
    const orderLineId = await lineOf(order);
    const answer = await refund(order, { lines: [{ orderLineId, quantity: 2 }] });
    expect(answer).toMatchObject({
      refund: { status: 'FAILED' },
      order: { paymentStatus: 'PAID', refundedTotal: { amount: '0.00' }, lines: [{ refundedQuantity: 0 }] },
    });
    expect(await desk.history(order)).toEqual([
      ...['ORDER_PLACED', 'PAYMENT_CAPTURED', 'REFUND_CREATED', 'REFUND_FAILED'],
    ]);
    expect(await desk.balances(order)).toEqual({ 'provider:test': 999, sales: -999 });
  });

  test('that is told twenty times is booked once', async () => {
    const order = await desk.buy(wish());
    const ctx = await desk.shop.context();
    const { payments } = world.app.composed.apis;
    const made = await desk.write(async (tx) => {
      const payment = await payments.lock(tx, order.paymentId);
      return payments.refunds.insert(tx, { payment, amountMinor: 99, reason: 'x', requestedBy: null });
    });
    const results = world.app.composed.apis.orders;
    expect(results).toBeDefined();
    await Promise.all(Array.from({ length: 20 }, () => results.refunds.settle(ctx, made.id, 'SUCCEEDED')));
    expect(await desk.stored(order)).toMatchObject({
      refundedMinor: 99,
      paymentStatus: 'PARTIALLY_REFUNDED',
    });
    expect(await desk.balances(order)).toEqual({ 'provider:test': 900, refunds: 99, sales: -999 });
  });
});
