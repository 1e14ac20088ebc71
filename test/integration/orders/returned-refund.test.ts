import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decodeId, encodeId, newId } from '../../../src/kernel/ids.js';
import { FakeStripe } from '../../support/fake-stripe.js';
import { OrderDesk, type PlacedOrder } from '../../support/orders.js';
import { sell } from '../../support/selling.js';
import { StockRoom } from '../../support/stock.js';
import { StripeShop } from '../../support/stripe-shop.js';
import { startWorld, type World } from '../../support/world.js';

const REFUND = `mutation ($orderId: ID!, $input: RefundCreateInput!, $key: String!) {
  refundCreate(orderId: $orderId, input: $input, idempotencyKey: $key) {
    refund { id status }
    userErrors { code }
  }
}`;

let stripe: FakeStripe;
let world: World;
let till: StripeShop;
let desk: OrderDesk;
let goods: { productId: string; variantId: string };

beforeAll(async () => {
  stripe = await FakeStripe.start();
  world = await startWorld({ providers: { stripe: stripe.address } });
});

beforeEach(async () => {
  till = await StripeShop.open(world, stripe);
  desk = new OrderDesk(world, till.shop);
  goods = await sell(till.shop, { name: 'Lamp', stock: 10 });
});

afterAll(() => stripe.stop());

/** Three units for 9.99, 10 % tax and 5.00 of shipping with tax: 16.49. */
const buy = () =>
  desk.buy({
    ...{ lines: [{ ...goods, quantity: 3, unitMinor: 333 }], taxBps: 1000 },
    ...{ provider: 'stripe', token: 'pm_card_visa' },
  });

async function refund(order: PlacedOrder, input: object): Promise<{ id: string; status: string }> {
  const variables = {
    ...{ orderId: encodeId('order', order.orderId), key: newId() },
    input: { reason: 'Broken', ...input },
  };
  return (await till.shop.owner.run(REFUND, variables))['refundCreate'].refund;
}

async function lineOf({
  orderId,
}: PlacedOrder): Promise<{ id: string; refunded: number; restocked: number }> {
  const [row] = await desk.rows<{ id: string; refunded: number; restocked: number }>(
    `SELECT id, refunded_quantity AS refunded, restocked_quantity AS restocked FROM order_line
     WHERE tenant_id = $1 AND order_id = $2`,
    orderId,
  );
  return row!;
}

/** The refund as Stripe shows it when the buyer's bank has sent the money back. */
function failed(refundId: string): Record<string, unknown> {
  const id = decodeId('refund', refundId)!;
  const told = [...stripe.refunds.values()].find((one) => one['metadata']['wasla_refund_id'] === id)!;
  return { ...told, status: 'failed', failure_reason: 'expired_or_canceled_card' };
}

describe('a refund that fails after it had succeeded', () => {
  test('undoes what it changed in the order, the books and the units, but for what is on the shelf', async () => {
    const order = await buy();
    const before = { standing: await desk.standing(order), balances: await desk.balances(order) };
    const line = await lineOf(order);
    const made = await refund(order, {
      lines: [{ orderLineId: encodeId('orderLine', line.id), quantity: 2, restock: true }],
    });
    expect(made.status).toBe('SUCCEEDED');
    expect(await desk.standing(order)).toBe('CONFIRMED PARTIALLY_REFUNDED UNFULFILLED');
    expect(await till.tell('refund.failed', failed(made.id))).toEqual('refund failed');
    expect(await desk.standing(order)).toBe(before.standing);
    expect(await desk.stored(order)).toMatchObject({ capturedMinor: 1649, refundedMinor: 0 });
    expect(await desk.balances(order)).toEqual(before.balances);
    expect(await lineOf(order)).toEqual({ ...line, refunded: 0, restocked: 2 });
    const level = await new StockRoom(world, till.shop).level(decodeId('variant', goods.variantId)!);
    expect(level).toEqual({ onHand: 9, reserved: 0 });
  });

  test('tells its buyer that the money is with the store again, and staff why', async () => {
    const order = await buy();
    const line = encodeId('orderLine', (await lineOf(order)).id);
    const made = await refund(order, { lines: [{ orderLineId: line, quantity: 1, restock: true }] });
    await till.tell('charge.refund.updated', failed(made.id));
    const told = await desk.rows<{ message: string; internal: boolean }>(
      `SELECT message, is_internal AS internal FROM order_history
       WHERE tenant_id = $1 AND order_id = $2 AND type = 'REFUND_FAILED' ORDER BY id`,
      order.orderId,
    );
    expect(told).toEqual([
      { message: '3.67 USD did not reach the buyer and are with the store again.', internal: false },
      {
        message:
          'Stripe could not make the refund (expired_or_canceled_card). Refund it again, or another way. The goods that were put back on the shelf are still there.',
        internal: true,
      },
    ]);
    const events = (await desk.events(order)).filter((type) => type.startsWith('refund.'));
    expect(events).toEqual(['refund.created.v1', 'refund.succeeded.v1', 'refund.failed.v1']);
  });

  test('can be made again, and the books are those of one refund', async () => {
    const order = await buy();
    const first = await refund(order, { amount: '10' });
    await refund(order, { amount: '2.50' });
    await till.tell('refund.failed', failed(first.id));
    expect(await desk.stored(order)).toMatchObject({ refundedMinor: 250 });
    // The fake counts what it has made, so it must forget the one that came back.
    const { id } = failed(first.id) as { id: string };
    stripe.refunds.delete(id);
    expect(await refund(order, {})).toMatchObject({ status: 'SUCCEEDED' });
    expect(await desk.standing(order)).toBe('CONFIRMED REFUNDED UNFULFILLED');
    // Nothing is left of tax and shipping, nor at the provider: as if there had been one refund of everything.
    expect(await desk.balances(order)).toEqual({ refunds: 999, sales: -999 });
  });

  test('is undone once however often it is told, and stays so when older news come later', async () => {
    const order = await buy();
    const made = await refund(order, { amount: '10' });
    const news = failed(made.id);
    const told = [
      ...Array.from({ length: 3 }, () => till.tell('refund.failed', news)),
      ...Array.from({ length: 3 }, () => till.tell('charge.refund.updated', news)),
    ];
    await Promise.all(told);
    await till.tell('refund.updated', { ...news, status: 'succeeded' });
    await till.tell('refund.updated', { ...news, status: 'pending' });
    expect(await desk.stored(order)).toMatchObject({ refundedMinor: 0, paymentStatus: 'PAID' });
    const history = (await desk.history(order)).filter((type) => type === 'REFUND_FAILED');
    expect(history).toHaveLength(2);
    expect((await desk.balances(order))['provider:stripe']).toBe(1649);
  });

  test('is failed once when the failure is told before the success', async () => {
    const order = await buy();
    const ctx = await till.shop.context();
    const { refunds } = world.app.composed.apis.payments;
    const pending = await desk.write(async (tx) => {
      const payment = await world.app.composed.apis.payments.lock(tx, order.paymentId);
      return refunds.insert(tx, { payment, amountMinor: 100, reason: 'x', requestedBy: null });
    });
    const metadata = { wasla_refund_id: pending.id, wasla_payment_id: order.paymentId };
    const [payment] = await world.app.composed.apis.payments.ofOrder(ctx, order.orderId);
    const news = { id: 're_late', payment_intent: payment!.providerReference, metadata };
    await till.tell('refund.failed', { ...news, status: 'failed' });
    await till.tell('refund.updated', { ...news, status: 'succeeded' });
    expect(await desk.stored(order)).toMatchObject({ refundedMinor: 0, paymentStatus: 'PAID' });
    expect(await desk.balances(order)).toMatchObject({ 'provider:stripe': 1649 });
  });

  test('is not that of another payment, whatever its metadata say', async () => {
    const [order, other] = [await buy(), await buy()];
    const made = await refund(order, { amount: '10' });
    const [payment] = await world.app.composed.apis.payments.ofOrder(
      await till.shop.context(),
      other.orderId,
    );
    const foreign = { ...failed(made.id), id: 're_other', payment_intent: payment!.providerReference };
    expect(await till.tell('refund.failed', foreign)).toBe('unmatched');
    expect(await desk.stored(order)).toMatchObject({ refundedMinor: 1000 });
  });
});
