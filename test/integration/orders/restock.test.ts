import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decodeId, encodeId, newId } from '../../../src/kernel/ids.js';
import { OrderDesk, type OrderWish, type PlacedOrder } from '../../support/orders.js';
import { sell } from '../../support/selling.js';
import { StockRoom } from '../../support/stock.js';
import { startWorld, type World } from '../../support/world.js';

const REFUND = `mutation ($orderId: ID!, $input: RefundCreateInput!, $key: String!) {
  refundCreate(orderId: $orderId, input: $input, idempotencyKey: $key) {
    refund { id status } userErrors { code message path }
  }
}`;
const CANCEL = `mutation ($id: ID!, $input: OrderCancelInput!) {
  orderCancel(id: $id, input: $input) { order { status } userErrors { code } }
}`;

const DECLINED = { kind: 'declined', reference: null, code: 'x', message: 'x', isRetryable: false } as const;

let world: World;
let desk: OrderDesk;
let goods: { productId: string; variantId: string };

beforeAll(async () => {
  world = await startWorld();
});

beforeEach(async () => {
  const shop = await world.store();
  desk = new OrderDesk(world, shop);
  goods = await sell(shop, { name: 'Lamp', stock: 5 });
});

const wish = (more: Partial<OrderWish> = {}): OrderWish => ({ lines: [{ ...goods, quantity: 2 }], ...more });
const onHand = async () =>
  (await new StockRoom(world, desk.shop).level(decodeId('variant', goods.variantId)!))?.onHand;

async function lineOf(order: PlacedOrder): Promise<string> {
  const rows = await desk.rows<{ id: string }>(
    'SELECT id FROM order_line WHERE tenant_id = $1 AND order_id = $2',
    order.orderId,
  );
  return rows[0]!.id;
}

/** Staff give back the price of units and put them on the shelf. Answers the refund's status, or the refusal's code. */
async function refund(order: PlacedOrder, quantity: number, restock = true): Promise<string> {
  const lines = [{ orderLineId: encodeId('orderLine', await lineOf(order)), quantity, restock }];
  const input = { reason: 'Broken', lines };
  const variables = { orderId: encodeId('order', order.orderId), input, key: newId() };
  const answer = (await desk.shop.owner.run(REFUND, variables))['refundCreate'];
  return (answer.refund?.status ?? answer.userErrors[0].code) as string;
}

/** A refund that its provider has not decided on, of so many units that are to be put on the shelf. */
async function waitingRefund(order: PlacedOrder, quantity: number): Promise<string> {
  const orderLineId = await lineOf(order);
  return desk.write(async (tx) => {
    const { payments } = world.app.composed.apis;
    const payment = await payments.lock(tx, order.paymentId);
    const refundLine = { orderLineId, quantity, isRestocked: true, isReturned: false };
    const made = { payment, amountMinor: 100, reason: 'x', requestedBy: null, lines: [refundLine] };
    await tx.query(
      'UPDATE order_line SET refunded_quantity = $3, withdrawn_quantity = $3 WHERE tenant_id = $1 AND id = $2',
      [tx.tenantId, orderLineId, quantity],
    );
    return (await payments.refunds.insert(tx, made)).id;
  });
}

/** The gateway deals with the charge from now on as with this token. */
async function setToken({ paymentId }: PlacedOrder, token: string): Promise<void> {
  await world.app.database.query(
    'UPDATE test_gateway_charge SET token = $3 WHERE tenant_id = $1 AND merchant_reference = $2',
    [desk.shop.tenantId, paymentId, token],
  );
}

async function decide(refundId: string, result: 'SUCCEEDED' | 'FAILED', times = 1): Promise<void> {
  const ctx = await desk.shop.context();
  const { refunds } = world.app.composed.apis.orders;
  await Promise.all(Array.from({ length: times }, () => refunds.settle(ctx, refundId, result)));
}

describe('goods that are put back on the shelf with a refund', () => {
  test('are there once the money has gone back, however often that is told', async () => {
    const order = await desk.buy(wish());
    const refundId = await waitingRefund(order, 2);
    expect(await onHand()).toBe(3);
    await decide(refundId, 'SUCCEEDED', 8);
    expect(await onHand()).toBe(5);
    expect(await refund(order, 1)).toBe('OUT_OF_RANGE');
  });

  test('are not there when the provider refuses, and can be put there with the next refund', async () => {
    const order = await desk.buy(wish({ token: 'refund_fails' }));
    expect(await refund(order, 2)).toBe('FAILED');
    expect(await onHand()).toBe(3);
    await setToken(order, 'ok');
    expect(await refund(order, 2)).toBe('SUCCEEDED');
    expect(await onHand()).toBe(5);
  });

  test('stay there when the money comes back later, and do not come twice with the next refund', async () => {
    const order = await desk.buy(wish());
    const refundId = await waitingRefund(order, 2);
    await decide(refundId, 'SUCCEEDED');
    await decide(refundId, 'FAILED');
    expect(await onHand()).toBe(5);
    expect(await refund(order, 2)).toBe('OUT_OF_RANGE');
    expect(await refund(order, 2, false)).toBe('SUCCEEDED');
    expect(await onHand()).toBe(5);
  });

  test('are there once when the order is cancelled while the refund waits', async () => {
    const order = await desk.buy(wish());
    const refundId = await waitingRefund(order, 1);
    const input = { reason: 'Closed', restock: true };
    await desk.shop.owner.run(CANCEL, { id: encodeId('order', order.orderId), input });
    await decide(refundId, 'SUCCEEDED');
    expect(await onHand()).toBe(5);
  });

  test('are not there after a cancellation when a refund before it said that they are gone', async () => {
    const order = await desk.buy(wish());
    expect(await refund(order, 1, false)).toBe('SUCCEEDED');
    const input = { reason: 'Closed', restock: true };
    await desk.shop.owner.run(CANCEL, { id: encodeId('order', order.orderId), input });
    expect(await desk.standing(order)).toMatch(/^CANCELLED REFUNDED /);
    expect(await onHand()).toBe(4);
  });

  test('are not more than were sold', async () => {
    const order = await desk.buy(wish());
    expect(await refund(order, 3)).toBe('OUT_OF_RANGE');
    expect(await refund(order, 1)).toBe('SUCCEEDED');
    expect(await onHand()).toBe(4);
  });
});

describe('goods of an order that ended unpaid', () => {
  test.each([
    ['cancelled', (order: PlacedOrder) => cancelPending(order)],
    ['failed', (order: PlacedOrder) => desk.settle(order, DECLINED)],
  ])('never left, so nothing is put on the shelf when money comes late for a %s one', async (_title, end) => {
    const order = await desk.place(wish({ token: 'pending' }));
    await desk.pay(order);
    await end(order);
    expect(await onHand()).toBe(5);
    await keepLateMoney(order);
    expect(await refund(order, 2)).toBe('OUT_OF_RANGE');
    expect(await onHand()).toBe(5);
    expect(await refund(order, 2, false)).toBe('SUCCEEDED');
    expect(await onHand()).toBe(5);
  });

  function cancelPending(order: PlacedOrder): Promise<unknown> {
    const input = { reason: 'Changed my mind', restock: true };
    return desk.shop.owner.run(CANCEL, { id: encodeId('order', order.orderId), input });
  }

  /** The bank took the money all the same, and the refund that is made by itself does not get through. */
  async function keepLateMoney(order: PlacedOrder): Promise<void> {
    await desk.atGateway(order, 'CAPTURED', order.totalMinor);
    const [charge] = await desk.rows<{ reference: string }>(
      `SELECT reference FROM test_gateway_charge WHERE tenant_id = $1 AND merchant_reference = $2`,
      order.paymentId,
    );
    const { reference } = charge!;
    await setToken(order, 'refund_fails');
    await desk.settle(order, { kind: 'captured', reference, capturedMinor: order.totalMinor });
    expect(await desk.standing(order)).toMatch(/ PAID /);
    await setToken(order, 'ok');
  }
});
