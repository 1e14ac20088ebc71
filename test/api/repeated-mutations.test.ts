import { beforeAll, describe, expect, test } from 'vitest';
import { decodeId, encodeId, newId } from '../../src/kernel/ids.js';
import type { GraphqlClient } from '../support/client.js';
import { contractDocument } from '../support/contract-documents.js';
import { OrderDesk, type PlacedOrder } from '../support/orders.js';
import { sell } from '../support/selling.js';
import { Till } from '../support/till.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const SHIP = `mutation ($orderId: ID!, $input: ShipmentCreateInput!, $key: String) {
  shipmentCreate(orderId: $orderId, input: $input, idempotencyKey: $key) {
    shipment { id lines { quantity } } order { status } userErrors { code path }
  }
}`;
const SHIP_MANY = `mutation ($input: [ShipmentsBulkCreateInput!]!, $key: String) {
  shipmentsBulkCreate(input: $input, idempotencyKey: $key) { results { shipment { id } userErrors { code } } }
}`;
const CANCEL = `mutation ($id: ID!, $input: OrderCancelInput!, $key: String) {
  orderCancel(id: $id, input: $input, idempotencyKey: $key) {
    order { status paymentStatus refunds { id } } userErrors { code path }
  }
}`;
const CANCEL_MANY = `mutation ($ids: [ID!]!, $input: OrderCancelInput!, $key: String) {
  ordersBulkCancel(ids: $ids, input: $input, idempotencyKey: $key) { results { order { status } userErrors { code } } }
}`;
const CAPTURE = `mutation ($id: ID!, $amount: Decimal, $key: String!) {
  orderCapture(id: $id, amount: $amount, idempotencyKey: $key) {
    order { paymentStatus capturedTotal { amount } } userErrors { code }
  }
}`;
const REQUEST = `mutation ($orderId: ID!, $input: ReturnRequestInput!) {
  returnRequest(orderId: $orderId, input: $input) { return { id } userErrors { code } }
}`;
const APPROVE = 'mutation ($id: ID!) { returnApprove(id: $id) { userErrors { code } } }';
const RECEIVE = `mutation ($id: ID!, $input: ReturnReceiveInput!, $key: String) {
  returnReceive(id: $id, input: $input, idempotencyKey: $key) { return { status } userErrors { code } }
}`;

let world: World;
let shop: Shop;
let staff: Person;
let desk: OrderDesk;
let goods: { productId: string; variantId: string };

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store();
  staff = await shop.staff();
  desk = new OrderDesk(world, shop);
  goods = await sell(shop, { name: 'Lamp', stock: 1000 });
});

interface Sold extends PlacedOrder {
  readonly id: string;
  readonly line: string;
}

async function sold(quantity: number, captureMode: 'AUTOMATIC' | 'MANUAL' = 'AUTOMATIC'): Promise<Sold> {
  const placed = await desk.buy({ lines: [{ ...goods, quantity }], captureMode });
  const [row] = await desk.rows<{ id: string }>(
    'SELECT id FROM order_line WHERE tenant_id = $1 AND order_id = $2',
    placed.orderId,
  );
  return { ...placed, id: encodeId('order', placed.orderId), line: encodeId('orderLine', row!.id) };
}

/** The payload of the only field. */
async function act(client: Pick<GraphqlClient, 'run'>, document: string, variables: Loose): Promise<Loose> {
  return Object.values(await client.run<Loose>(document, variables))[0] as Loose;
}

const unitsOf = ({ line }: Sold, quantity: number) => ({
  carrier: 'DHL',
  lines: [{ orderLineId: line, quantity }],
});
const codes = (payload: Loose) => (payload['userErrors'] as { code: string }[]).map(({ code }) => code);
const FIVE = [1, 2, 3, 4, 5];

describe('a shipment that is asked for again with its key', () => {
  test('is the same one, however many ask at once, and sends its units once', async () => {
    const order = await sold(5);
    const wish = { orderId: order.id, input: unitsOf(order, 1), key: newId() };
    const answers = await Promise.all(FIVE.map(() => act(staff, SHIP, wish)));
    expect(answers.flatMap(codes)).toEqual([]);
    expect(new Set(answers.map(({ shipment }: Loose) => shipment.id as string)).size).toBe(1);
    expect(answers[4]).toMatchObject({
      shipment: { lines: [{ quantity: 1 }] },
      order: { status: 'PARTIALLY_SHIPPED' },
    });
    expect((await act(staff, SHIP, { ...wish, key: newId() }))['shipment'].id).not.toBe(
      answers[0]!['shipment'].id,
    );
    const stored = await desk.rows(
      'SELECT id FROM shipment WHERE tenant_id = $1 AND order_id = $2',
      order.orderId,
    );
    expect(stored).toHaveLength(2);
  });

  test('is refused for other units, and a refusal leaves the key free', async () => {
    const order = await sold(2);
    const key = newId();
    expect(codes(await act(staff, SHIP, { orderId: order.id, input: unitsOf(order, 3), key }))).toEqual([
      'OUT_OF_RANGE',
    ]);
    expect(codes(await act(staff, SHIP, { orderId: order.id, input: unitsOf(order, 1), key }))).toEqual([]);
    const refused = await act(staff, SHIP, { orderId: order.id, input: unitsOf(order, 2), key });
    expect(refused['userErrors']).toEqual([{ code: 'IDEMPOTENCY_CONFLICT', path: ['idempotencyKey'] }]);
  });

  test('is the same one for each of many orders', async () => {
    const orders = [await sold(1), await sold(2)];
    const wish = { input: orders.map(({ id: orderId }) => ({ orderId, carrier: 'DHL' })), key: newId() };
    const first = await act(staff, SHIP_MANY, wish);
    expect(first['results']).toMatchObject([{ userErrors: [] }, { userErrors: [] }]);
    expect(await act(staff, SHIP_MANY, wish)).toEqual(first);
  });
});

describe('a cancellation that is asked for again with its key', () => {
  test('answers the cancelled order, for staff and for a guest, and gives the money back once', async () => {
    for (const clientOf of [
      () => staff,
      ({ token }: Sold) => shop.visitor.with({ 'x-order-token': token }),
    ]) {
      const order = await sold(1);
      const wish = { id: order.id, input: { reason: 'Changed my mind' }, key: newId() };
      const answers = await Promise.all(FIVE.map(() => act(clientOf(order), CANCEL, wish)));
      expect(answers.flatMap(codes)).toEqual([]);
      expect(await act(clientOf(order), CANCEL, wish)).toMatchObject({
        order: { status: 'CANCELLED', paymentStatus: 'REFUNDED', refunds: [{}] },
      });
      expect(await desk.charge(order)).toMatchObject({ refunded: order.totalMinor });
      expect(codes(await act(clientOf(order), CANCEL, { ...wish, input: { reason: 'Other' } }))).toEqual([
        'IDEMPOTENCY_CONFLICT',
      ]);
      expect(codes(await act(clientOf(order), CANCEL, { ...wish, key: null }))).toEqual([
        'INVALID_TRANSITION',
      ]);
    }
  });

  test('tells nothing to those who only know the key', async () => {
    const order = await sold(1);
    const wish = { id: order.id, input: { reason: 'Changed my mind' }, key: newId() };
    await act(shop.visitor.with({ 'x-order-token': order.token }), CANCEL, wish);
    for (const stranger of [shop.visitor, await shop.customer()]) {
      expect(codes(await act(stranger, CANCEL, wish))).toEqual(['NOT_FOUND']);
    }
  });

  test('answers the same for each of many orders', async () => {
    const ids = [(await sold(1)).id, (await sold(1)).id];
    const wish = { ids, input: { reason: 'Sold out' }, key: newId() };
    for (let time = 0; time < 2; time++) {
      expect((await act(staff, CANCEL_MANY, wish))['results']).toEqual(
        ids.map(() => ({ order: { status: 'CANCELLED' }, userErrors: [] })),
      );
    }
  });
});

test('a capture that is asked for again with its key takes the money once', async () => {
  const order = await sold(1, 'MANUAL');
  const wish = { id: order.id, amount: '7', key: newId() };
  const answers = await Promise.all(FIVE.map(() => act(staff, CAPTURE, wish)));
  // Who comes while the provider is being asked may be told to wait; nobody is told anything else.
  expect(answers.flatMap(codes).filter((code) => code !== 'IN_PROGRESS')).toEqual([]);
  expect(await act(staff, CAPTURE, wish)).toEqual({
    order: { paymentStatus: 'PARTIALLY_PAID', capturedTotal: { amount: '7.00' } },
    userErrors: [],
  });
  expect(await desk.charge(order)).toMatchObject({ captured: 700 });
});

describe('goods that are received again with the same key', () => {
  async function approvedReturn(order: Sold): Promise<string> {
    const sent = await act(staff, SHIP, { orderId: order.id, input: { carrier: 'DHL' } });
    await staff.run(contractDocument('ShipmentStatusUpdate'), {
      id: sent['shipment'].id,
      status: 'DELIVERED',
    });
    const lines = [{ orderLineId: order.line, quantity: 2, reason: 'OTHER' }];
    const made = await act(staff, REQUEST, { orderId: order.id, input: { lines } });
    await act(staff, APPROVE, { id: made['return'].id });
    return made['return'].id as string;
  }

  async function counted({ orderId }: Sold): Promise<Loose> {
    const [row] = await desk.rows<Loose>(
      `SELECT returned_quantity AS returned, restocked_quantity AS restocked, refunded_quantity AS refunded
       FROM order_line WHERE tenant_id = $1 AND order_id = $2`,
      orderId,
    );
    return row!;
  }

  test('are counted and refunded once', async () => {
    const order = await sold(2);
    const wish = { id: await approvedReturn(order), input: {}, key: newId() };
    const answers = await Promise.all(FIVE.map(() => act(staff, RECEIVE, wish)));
    expect(answers.flatMap(codes)).toEqual([]);
    expect(await act(staff, RECEIVE, wish)).toMatchObject({ return: { status: 'REFUNDED' } });
    expect(await counted(order)).toEqual({ returned: 2, restocked: 2, refunded: 2 });
    expect(codes(await act(staff, RECEIVE, { ...wish, input: { refund: false } }))).toEqual([
      'IDEMPOTENCY_CONFLICT',
    ]);
    expect(codes(await act(staff, RECEIVE, { ...wish, key: null }))).toEqual(['INVALID_TRANSITION']);
  });

  test.each<[string, (wish: Loose, till: Till) => Promise<unknown>]>([
    ['the repetition', (wish) => act(staff, RECEIVE, wish)],
    ['a job', (wish, till) => till.workOnReturns(decodeId('orderReturn', wish['id'] as string)!)],
  ])('are refunded by %s when the process died in between', async (_whom, repair) => {
    const order = await sold(2);
    const wish = { id: await approvedReturn(order), input: {}, key: newId() };
    const { refunds } = world.app.composed.apis.orders as { refunds: { create: unknown } };
    const create = refunds.create;
    refunds.create = () => {
      refunds.create = create;
      return Promise.reject(new Error('The process was killed'));
    };
    expect((await staff.send(RECEIVE, wish)).errors[0]?.extensions.code).toBe('INTERNAL');
    expect(await counted(order)).toEqual({ returned: 2, restocked: 2, refunded: 0 });
    await repair(wish, new Till(world, shop));
    expect(await act(staff, RECEIVE, wish)).toEqual({ return: { status: 'REFUNDED' }, userErrors: [] });
    expect(await counted(order)).toEqual({ returned: 2, restocked: 2, refunded: 2 });
    expect(await desk.charge(order)).toMatchObject({ refunded: 2000 });
  });
});
