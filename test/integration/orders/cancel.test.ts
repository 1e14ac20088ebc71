import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decodeId, encodeId, newId } from '../../../src/kernel/ids.js';
import { whileBroken } from '../../support/broken-order.js';
import type { GraphqlClient } from '../../support/client.js';
import { OrderDesk, type OrderWish, type PlacedOrder } from '../../support/orders.js';
import { sell } from '../../support/selling.js';
import { StockRoom } from '../../support/stock.js';
import { digestOfRows } from '../../support/stored-rows.js';
import { startWorld, type World } from '../../support/world.js';

const CANCEL = `mutation ($id: ID!, $input: OrderCancelInput!) {
  orderCancel(id: $id, input: $input) {
    order { status paymentStatus cancelReason availableActions refunds { status amount { amount } } }
    userErrors { code path }
  }
}`;
const CAPTURE = `mutation ($id: ID!, $amount: Decimal, $key: String!) {
  orderCapture(id: $id, amount: $amount, idempotencyKey: $key) {
    order { status paymentStatus capturedTotal { amount } } userErrors { code message }
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

const wish = (more: Partial<OrderWish> = {}): OrderWish => ({ lines: [{ ...goods, quantity: 2 }], ...more });
const idOf = ({ orderId }: PlacedOrder) => encodeId('order', orderId);
const stock = () => new StockRoom(world, desk.shop).level(decodeId('variant', goods.variantId)!);

async function cancel(client: GraphqlClient, order: PlacedOrder, restock = true) {
  const answer = await client.run(CANCEL, { id: idOf(order), input: { reason: 'Changed my mind', restock } });
  return answer['orderCancel'];
}

async function capture(order: PlacedOrder, amount: string | null, key: string) {
  return (await desk.shop.owner.run(CAPTURE, { id: idOf(order), amount, key }))['orderCapture'];
}

describe('a cancellation', () => {
  test('of a pending order frees its goods and ends the payment at the provider', async () => {
    const order = await desk.place(wish({ token: 'pending' }));
    await desk.pay(order);
    const { order: answered, userErrors } = await cancel(desk.shop.owner, order);
    expect(userErrors).toEqual([]);
    expect(answered).toMatchObject({
      status: 'CANCELLED',
      paymentStatus: 'VOIDED',
      cancelReason: 'Changed my mind',
    });
    expect((await desk.charge(order))!.status).toBe('CANCELLED');
    expect(await stock()).toEqual({ onHand: 10, reserved: 0 });
    expect(await desk.cartStatus(order)).toBe('OPEN');
    expect(await desk.planUse()).toBe(0);
    expect(await desk.events(order)).toEqual([
      'order.placed.v1',
      'payment.pending.v1',
      'order.cancelled.v1',
      'payment.failed.v1',
    ]);
  });

  test('of an authorised order frees the authorisation', async () => {
    const order = await desk.buy(wish({ captureMode: 'MANUAL' }));
    await cancel(desk.shop.owner, order);
    expect(await desk.standing(order)).toBe('CANCELLED VOIDED UNFULFILLED');
    expect((await desk.charge(order))!.status).toBe('CANCELLED');
    expect(await stock()).toEqual({ onHand: 10, reserved: 0 });
  });

  test('of a paid order gives all money back, restocks and clears the books', async () => {
    const order = await desk.buy(wish({ taxBps: 700 }));
    const { order: answered } = await cancel(desk.shop.owner, order);
    expect(answered).toMatchObject({
      ...{ status: 'CANCELLED', paymentStatus: 'REFUNDED', availableActions: [] },
      refunds: [{ status: 'SUCCEEDED', amount: { amount: '26.75' } }],
    });
    expect(await desk.charge(order)).toEqual({ status: 'CAPTURED', captured: 2675, refunded: 2675 });
    expect(await stock()).toEqual({ onHand: 10, reserved: 0 });
    expect(await desk.balances(order)).toEqual({ refunds: 2000, sales: -2000 });
    expect(await desk.planUse()).toBe(0);
  });

  test('of a paid order leaves the goods off the shelf when staff say so', async () => {
    const order = await desk.buy(wish());
    await cancel(desk.shop.owner, order, false);
    expect(await stock()).toEqual({ onHand: 8, reserved: 0 });
  });

  test('twenty times at once happens once', async () => {
    const order = await desk.buy(wish());
    const answers = await Promise.all(Array.from({ length: 20 }, () => cancel(desk.shop.owner, order)));
    const refused = answers.filter(({ userErrors }) => userErrors[0]?.code === 'INVALID_TRANSITION');
    expect(refused).toHaveLength(19);
    expect(await desk.charge(order)).toEqual({ status: 'CAPTURED', captured: 2500, refunded: 2500 });
    expect(await stock()).toEqual({ onHand: 10, reserved: 0 });
    expect(await desk.planUse()).toBe(0);
  });

  test('against a payment that comes at the same moment never keeps the money of a cancelled order', async () => {
    for (let round = 0; round < 4; round++) {
      const order = await desk.place(wish({ lines: [{ ...goods, quantity: 1 }], token: 'pending' }));
      await desk.pay(order);
      await desk.atGateway(order, 'CAPTURED', order.totalMinor);
      const reference = (
        await desk.rows<{ reference: string }>(
          `SELECT reference FROM test_gateway_charge WHERE tenant_id = $1 AND merchant_reference = $2`,
          order.paymentId,
        )
      )[0]!.reference;
      await Promise.all([
        cancel(desk.shop.owner, order),
        desk.settle(order, { kind: 'captured', reference, capturedMinor: order.totalMinor }),
      ]);
      expect(await desk.standing(order)).toBe('CANCELLED REFUNDED UNFULFILLED');
      expect(await desk.charge(order)).toEqual({ status: 'CAPTURED', captured: 1500, refunded: 1500 });
    }
    expect(await stock()).toEqual({ onHand: 10, reserved: 0 });
  });

  test('is for the buyer with an account and the guest with the token, and changes nothing for anyone else', async () => {
    const { shop } = desk;
    const [buyer, another] = [await shop.customer(), await shop.customer()];
    const own = await desk.buy(wish({ buyer }));
    const guests = await desk.buy(wish());
    const before = await digestOfRows(world.app.database, shop.tenantId);
    for (const [client, order] of [
      [shop.visitor, own],
      [shop.visitor.with({ 'x-order-token': guests.token }), own],
      [another, own],
      [buyer, guests],
      [shop.visitor.with({ 'x-order-token': 'a guess' }), guests],
    ] as const) {
      const missing = await client.run(CANCEL, { id: encodeId('order', newId()), input: { reason: 'x' } });
      expect(await cancel(client, order)).toEqual(missing['orderCancel']);
    }
    expect(await digestOfRows(world.app.database, shop.tenantId)).toEqual(before);
    expect((await cancel(buyer, own, false)).order.status).toBe('CANCELLED');
    expect((await cancel(shop.visitor.with({ 'x-order-token': guests.token }), guests)).order.status).toBe(
      'CANCELLED',
    );
    // Buyers do not decide about the shelf.
    expect(await stock()).toEqual({ onHand: 10, reserved: 0 });
  });

  test('of several orders keeps those that were cancelled when one fails by a defect', async () => {
    const orders = [await desk.buy(wish()), await desk.buy(wish()), await desk.buy(wish())];
    const { orderId } = orders[1]!;
    const answer = await whileBroken(world, { table: 'order_history', orderId }, () =>
      desk.shop.owner.run(
        `mutation ($ids: [ID!]!) { ordersBulkCancel(ids: $ids, input: { reason: "Closed" }) {
          results { order { status } userErrors { code message } } } }`,
        { ids: orders.map(idOf) },
      ),
    );
    expect(answer['ordersBulkCancel'].results).toEqual([
      { order: { status: 'CANCELLED' }, userErrors: [] },
      {
        order: null,
        userErrors: [
          { code: 'FAILED', message: expect.stringMatching(/^This one failed on our side\./) as string },
        ],
      },
      { order: { status: 'CANCELLED' }, userErrors: [] },
    ]);
    expect(await desk.standing(orders[1]!)).toBe('CONFIRMED PAID UNFULFILLED');
  });

  test('of several orders answers each by itself', async () => {
    const [paid, failed] = [await desk.buy(wish()), await desk.buy(wish({ token: 'decline' }))];
    const ids = [idOf(paid), idOf(failed), encodeId('order', newId()), idOf(paid)];
    const answer = await desk.shop.owner.run(
      `mutation ($ids: [ID!]!) { ordersBulkCancel(ids: $ids, input: { reason: "Closed" }) {
        results { id order { status } userErrors { code } } userErrors { code } } }`,
      { ids },
    );
    expect(answer['ordersBulkCancel']).toEqual({
      results: [
        { id: ids[0], order: { status: 'CANCELLED' }, userErrors: [] },
        { id: ids[1], order: null, userErrors: [{ code: 'INVALID_TRANSITION' }] },
        { id: ids[2], order: null, userErrors: [{ code: 'NOT_FOUND' }] },
      ],
      userErrors: [],
    });
  });
});

describe('a capture by hand', () => {
  test('takes all of what is authorised, once for its key', async () => {
    const order = await desk.buy(wish({ captureMode: 'MANUAL' }));
    const answers = await Promise.all(Array.from({ length: 8 }, () => capture(order, null, 'capture-1')));
    for (const answer of answers) {
      expect(answer).toEqual({
        order: { status: 'CONFIRMED', paymentStatus: 'PAID', capturedTotal: { amount: '25.00' } },
        userErrors: [],
      });
    }
    expect(await desk.charge(order)).toEqual({ status: 'CAPTURED', captured: 2500, refunded: 0 });
    expect(await stock()).toEqual({ onHand: 8, reserved: 0 });
    expect(await desk.balances(order)).toEqual({ 'provider:test': 2500, sales: -2000, shipping: -500 });
  });

  test('of a part sells the goods and books its share of everything', async () => {
    const order = await desk.buy(wish({ captureMode: 'MANUAL' }));
    expect(await capture(order, '10.00', 'part')).toMatchObject({
      order: { paymentStatus: 'PARTIALLY_PAID', capturedTotal: { amount: '10.00' } },
    });
    expect(await desk.balances(order)).toEqual({ 'provider:test': 1000, sales: -800, shipping: -200 });
    expect(await stock()).toEqual({ onHand: 8, reserved: 0 });
    await cancel(desk.shop.owner, order);
    expect(await desk.standing(order)).toBe('CANCELLED REFUNDED UNFULFILLED');
    expect(await desk.balances(order)).toEqual({ refunds: 800, sales: -800 });
  });

  test.each([
    ['more than is authorised', '25.01', 'OUT_OF_RANGE'],
    ['nothing', '0', 'OUT_OF_RANGE'],
    ['half a cent', '1.005', 'INVALID'],
  ])('of %s is refused and takes nothing', async (_title, amount, code) => {
    const order = await desk.buy(wish({ captureMode: 'MANUAL' }));
    expect((await capture(order, amount, 'k')).userErrors[0].code).toBe(code);
    expect(await desk.charge(order)).toEqual({ status: 'AUTHORIZED', captured: 0, refunded: 0 });
  });

  test('is refused where nothing is authorised, and with the key of another capture', async () => {
    const paid = await desk.buy(wish());
    expect((await capture(paid, null, 'k')).userErrors[0].code).toBe('INVALID_TRANSITION');
    const order = await desk.buy(wish({ captureMode: 'MANUAL' }));
    await capture(order, '5', 'one');
    expect((await capture(order, '6', 'one')).userErrors[0].code).toBe('IDEMPOTENCY_CONFLICT');
  });

  test('against a cancellation never keeps money of a cancelled order', async () => {
    for (let round = 0; round < 4; round++) {
      const order = await desk.buy(wish({ lines: [{ ...goods, quantity: 1 }], captureMode: 'MANUAL' }));
      await Promise.all([capture(order, null, `k-${round}`), cancel(desk.shop.owner, order)]);
      const { status, paymentStatus } = await desk.stored(order);
      const charge = (await desk.charge(order))!;
      expect(status).toBe('CANCELLED');
      expect(['VOIDED', 'REFUNDED']).toContain(paymentStatus);
      expect(charge.refunded).toBe(charge.captured);
    }
    expect(await stock()).toEqual({ onHand: 10, reserved: 0 });
  });
});
