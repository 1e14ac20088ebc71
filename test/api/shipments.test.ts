import { beforeAll, describe, expect, test } from 'vitest';
import { decodeId, encodeId, newId } from '../../src/kernel/ids.js';
import { whileBroken } from '../support/broken-order.js';
import { contractDocument } from '../support/contract-documents.js';
import { OrderDesk } from '../support/orders.js';
import { sell } from '../support/selling.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const Create = contractDocument('ShipmentCreate');
const SetStatus = contractDocument('ShipmentStatusUpdate');
const ORDER = `query ($id: ID!) {
  order(id: $id) {
    status fulfillmentStatus
    lines { id quantity fulfilledQuantity }
    shipments {
      id status carrier trackingNumber trackingUrl shippedAt deliveredAt version
      order { id } lines { orderLine { id sku } quantity } history { at status message actor { id } }
    }
    history { type message }
  }
}`;
const UPDATE = `mutation ($id: ID!, $input: ShipmentUpdateInput!, $expectedVersion: Int) {
  shipmentUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) {
    shipment { carrier trackingNumber trackingUrl version } userErrors { code path }
  }
}`;
const BULK = `mutation ($input: [ShipmentsBulkCreateInput!]!) {
  shipmentsBulkCreate(input: $input) {
    results { shipment { id } order { id status } userErrors { code path } } userErrors { code path }
  }
}`;

let world: World;
let shop: Shop;
let other: Shop;
let staff: Person;
let desk: OrderDesk;
let goods: { productId: string; variantId: string }[];

beforeAll(async () => {
  world = await startWorld();
  [shop, other] = [await world.store({ currency: 'USD' }), await world.store({ currency: 'USD' })];
  desk = new OrderDesk(world, shop);
  staff = await shop.staff();
  goods = [await sell(shop, { name: 'Tent', stock: 1000 }), await sell(shop, { name: 'Lamp', stock: 1000 })];
});

/** A paid order of a guest with these quantities. */
async function paid(...quantities: number[]): Promise<{ id: string; lines: string[]; token: string }> {
  const { orderId, token } = await desk.buy({ lines: quantities.map(unitsOf) });
  const rows = await world.app.database.query<{ id: string }>(
    'SELECT id FROM order_line WHERE tenant_id = $1 AND order_id = $2 ORDER BY position',
    [shop.tenantId, orderId],
  );
  return { id: encodeId('order', orderId), lines: rows.map(({ id }) => encodeId('orderLine', id)), token };
}

const unitsOf = (quantity: number, index: number) => ({ ...goods[index]!, quantity });

async function ship(orderId: string, input: Loose = {}, by = staff): Promise<Loose> {
  const answer = await by.run<Loose>(Create, { orderId, input: { carrier: 'DHL', ...input } });
  return answer['shipmentCreate'] as Loose;
}

async function setStatus(id: string, status: string): Promise<Loose> {
  return (await staff.run<Loose>(SetStatus, { id, status }))['shipmentStatusUpdate'] as Loose;
}

async function read(id: string): Promise<Loose> {
  return (await staff.run<Loose>(ORDER, { id }))['order'] as Loose;
}

async function events(orderId: string): Promise<string[]> {
  const rows = await world.app.database.query<{ type: string }>(
    `SELECT type FROM outbox_event WHERE tenant_id = $1 AND payload->>'orderId' = $2 AND (type LIKE 'shipment.%'
       OR type IN ('order.shipped.v1', 'order.partially_shipped.v1', 'order.delivered.v1')) ORDER BY recorded_at, id`,
    [shop.tenantId, decodeId('order', orderId)],
  );
  return rows.map(({ type }) => type);
}

const codes = (payload: Loose) => (payload['userErrors'] as { code: string }[]).map(({ code }) => code);

describe('a shipment', () => {
  test('without lines takes everything that is left, and the order is shipped', async () => {
    const order = await paid(2, 3);
    const {
      shipment,
      order: after,
      userErrors,
    } = await ship(order.id, {
      trackingNumber: '  JD0146  ',
      trackingUrl: 'https://carrier.example/JD0146',
    });
    expect(userErrors).toEqual([]);
    expect(shipment).toMatchObject({ status: 'PENDING', carrier: 'DHL', trackingNumber: 'JD0146' });
    expect(shipment.lines).toHaveLength(2);
    expect(after).toMatchObject({ status: 'SHIPPED', fulfillmentStatus: 'FULFILLED' });
    expect(after.lines).toMatchObject([{ fulfilledQuantity: 2 }, { fulfilledQuantity: 3 }]);
    expect(codes(await ship(order.id))).toEqual(['INVALID_TRANSITION']);
    expect(await events(order.id)).toEqual(['order.shipped.v1', 'shipment.created.v1']);
    const { history } = await read(order.id);
    expect(history).toContainEqual({
      type: 'SHIPMENT_CREATED',
      message: 'A parcel was packed for DHL, tracking number JD0146.',
    });
  });

  test('of some lines leaves the others, until those are sent too', async () => {
    const order = await paid(2, 3);
    const [tent, lamp] = order.lines as [string, string];
    const first = await ship(order.id, { lines: [{ orderLineId: tent, quantity: 1 }] });
    expect(first['order']).toMatchObject({
      status: 'PARTIALLY_SHIPPED',
      fulfillmentStatus: 'PARTIALLY_FULFILLED',
    });
    const second = await ship(order.id);
    expect(second['order']).toMatchObject({ status: 'SHIPPED', fulfillmentStatus: 'FULFILLED' });
    expect(second['shipment'].lines).toHaveLength(2);
    expect(second['shipment'].lines).toEqual(
      expect.arrayContaining([
        { orderLine: { id: tent }, quantity: 1 },
        { orderLine: { id: lamp }, quantity: 3 },
      ]),
    );
  });

  test.each<[string, (lines: string[]) => Loose, string]>([
    ['more than is left', ([line]) => ({ lines: [{ orderLineId: line, quantity: 3 }] }), 'OUT_OF_RANGE'],
    ['no units', ([line]) => ({ lines: [{ orderLineId: line, quantity: 0 }] }), 'OUT_OF_RANGE'],
    ['no lines', () => ({ lines: [] }), 'REQUIRED'],
    [
      'a line of nothing',
      () => ({ lines: [{ orderLineId: encodeId('orderLine', newId()), quantity: 1 }] }),
      'NOT_FOUND',
    ],
    [
      'a line twice',
      ([line]) => ({ lines: [1, 1].map((quantity) => ({ orderLineId: line, quantity })) }),
      'DUPLICATE',
    ],
    ['no carrier', () => ({ carrier: ' ' }), 'REQUIRED'],
    ['a link that runs code', () => ({ trackingUrl: 'javascript:alert(1)' }), 'INVALID'],
  ])('with %s is refused, and nothing is sent', async (_what, input, code) => {
    const order = await paid(2);
    expect(codes(await ship(order.id, input(order.lines)))).toEqual([code]);
    expect(await read(order.id)).toMatchObject({ status: 'CONFIRMED', shipments: [] });
  });

  test('is not made for an order that is not paid', async () => {
    const { orderId } = await desk.place({ lines: [unitsOf(1, 0)] });
    expect(codes(await ship(encodeId('order', orderId)))).toEqual(['INVALID_TRANSITION']);
  });

  test('is not made for an order that was called off', async () => {
    const order = await paid(1);
    await staff.run(contractDocument('OrderCancel'), { id: order.id, input: { reason: 'Sold out' } });
    expect(codes(await ship(order.id))).toEqual(['INVALID_TRANSITION']);
    expect(await read(order.id)).toMatchObject({ status: 'CANCELLED', shipments: [] });
  });

  test('made many times at once never sends more than was bought', async () => {
    const order = await paid(5);
    const lines = [{ orderLineId: order.lines[0]!, quantity: 2 }];
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => ship(order.id, { lines })));
    expect(answers.filter((answer) => answer['shipment'])).toHaveLength(2);
    expect(answers.flatMap(codes)).toEqual(['OUT_OF_RANGE', 'OUT_OF_RANGE', 'OUT_OF_RANGE']);
    expect((await read(order.id))['lines']).toMatchObject([{ quantity: 5, fulfilledQuantity: 4 }]);
  });
});

describe('the status of a shipment', () => {
  test('goes its way with times and history, and delivered closes the order', async () => {
    const order = await paid(1);
    const { shipment } = await ship(order.id);
    for (const status of ['SHIPPED', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED']) {
      expect(codes(await setStatus(shipment.id as string, status))).toEqual([]);
    }
    const after = await read(order.id);
    expect(after).toMatchObject({ status: 'DELIVERED', fulfillmentStatus: 'DELIVERED' });
    const [parcel] = after['shipments'];
    expect(parcel).toMatchObject({ status: 'DELIVERED', version: 5, order: { id: order.id } });
    expect(Date.parse(parcel.deliveredAt as string)).toBeGreaterThanOrEqual(
      Date.parse(parcel.shippedAt as string),
    );
    expect(parcel.history).toMatchObject(
      ['PENDING', 'SHIPPED', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED'].map((status) => ({
        ...{ status, actor: { id: staff.id } },
      })),
    );
    expect((await events(order.id)).slice(2)).toEqual([
      ...['shipment.status_changed.v1', 'shipment.status_changed.v1', 'shipment.status_changed.v1'],
      ...['order.delivered.v1', 'shipment.status_changed.v1'],
    ]);
  });

  test('that it has already changes nothing', async () => {
    const order = await paid(1);
    const { shipment } = await ship(order.id);
    await setStatus(shipment.id as string, 'SHIPPED');
    const before = await read(order.id);
    expect(codes(await setStatus(shipment.id as string, 'SHIPPED'))).toEqual([]);
    expect(await read(order.id)).toEqual(before);
  });

  test('of one of two parcels does not close the order; that of the other does', async () => {
    const order = await paid(2);
    const lines = [{ orderLineId: order.lines[0]!, quantity: 1 }];
    const parcels = [await ship(order.id, { lines }), await ship(order.id)].map(
      ({ shipment }: Loose) => shipment.id as string,
    );
    await setStatus(parcels[0]!, 'DELIVERED');
    expect(await read(order.id)).toMatchObject({ status: 'SHIPPED' });
    await setStatus(parcels[1]!, 'DELIVERED');
    expect(await read(order.id)).toMatchObject({ status: 'DELIVERED' });
  });

  test('set for both parcels at once closes the order', async () => {
    const order = await paid(2);
    const lines = [{ orderLineId: order.lines[0]!, quantity: 1 }];
    const parcels = [await ship(order.id, { lines }), await ship(order.id)];
    await Promise.all(parcels.map(({ shipment }: Loose) => setStatus(shipment.id as string, 'DELIVERED')));
    expect(await read(order.id)).toMatchObject({ status: 'DELIVERED' });
  });

  test.each(['CANCELLED', 'RETURNED'])('%s gives the units back, to be sent again', async (end) => {
    const order = await paid(2);
    const { shipment } = await ship(order.id);
    if (end === 'RETURNED') await setStatus(shipment.id as string, 'SHIPPED');
    expect(codes(await setStatus(shipment.id as string, end))).toEqual([]);
    expect(await read(order.id)).toMatchObject({
      ...{ status: 'CONFIRMED', fulfillmentStatus: 'UNFULFILLED' },
      lines: [{ fulfilledQuantity: 0 }],
    });
    expect(codes(await ship(order.id))).toEqual([]);
    expect(await read(order.id)).toMatchObject({ status: 'SHIPPED', lines: [{ fulfilledQuantity: 2 }] });
  });

  test('cancelled by two at once gives the units back once', async () => {
    const order = await paid(2);
    const lines = [{ orderLineId: order.lines[0]!, quantity: 1 }];
    const { shipment } = await ship(order.id, { lines });
    await ship(order.id);
    await Promise.all([1, 2, 3].map(() => setStatus(shipment.id as string, 'CANCELLED')));
    expect(await read(order.id)).toMatchObject({
      status: 'PARTIALLY_SHIPPED',
      lines: [{ fulfilledQuantity: 1 }],
    });
  });

  test('cannot be one that does not follow', async () => {
    const order = await paid(1);
    const { shipment } = await ship(order.id);
    await setStatus(shipment.id as string, 'DELIVERED');
    const refused = await setStatus(shipment.id as string, 'CANCELLED');
    expect(refused).toMatchObject({ shipment: null });
    expect(refused['userErrors']).toEqual([
      {
        code: 'INVALID_TRANSITION',
        message: 'A shipment that is DELIVERED cannot become CANCELLED; it can become nothing else.',
        path: ['status'],
      },
    ]);
  });
});

describe('the tracking of a shipment', () => {
  test('is corrected; what is absent stays, null clears, and an old version is refused', async () => {
    const order = await paid(1);
    const { shipment } = await ship(order.id, { trackingNumber: 'A1' });
    const change = async (input: Loose, expectedVersion?: number) =>
      (await staff.run<Loose>(UPDATE, { id: shipment.id, input, expectedVersion }))[
        'shipmentUpdate'
      ] as Loose;
    const trackingUrl = 'https://carrier.example/B2';
    expect(await change({ trackingNumber: 'B2', trackingUrl }, 1)).toEqual({
      shipment: { carrier: 'DHL', trackingNumber: 'B2', trackingUrl, version: 2 },
      userErrors: [],
    });
    expect(codes(await change({ carrier: 'UPS' }, 1))).toEqual(['VERSION_CONFLICT']);
    expect((await change({ trackingUrl: null }))['shipment']).toMatchObject({
      trackingNumber: 'B2',
      trackingUrl: null,
    });
    await setStatus(shipment.id as string, 'CANCELLED');
    expect(codes(await change({ carrier: 'UPS' }))).toEqual(['INVALID_TRANSITION']);
  });
});

describe('many shipments at once', () => {
  test('succeed or are refused each for itself, in their order', async () => {
    const [first, second] = [await paid(1), await paid(2)];
    const input = [first.id, encodeId('order', newId()), second.id, first.id].map((orderId) => ({
      ...{ orderId, carrier: 'DHL' },
    }));
    const { results, userErrors } = (await staff.run<Loose>(BULK, { input }))['shipmentsBulkCreate'];
    expect(userErrors).toEqual([]);
    expect(results).toMatchObject([
      { order: { id: first.id, status: 'SHIPPED' }, userErrors: [] },
      { shipment: null, userErrors: [{ code: 'NOT_FOUND', path: ['orderId'] }] },
      { order: { id: second.id, status: 'SHIPPED' }, userErrors: [] },
      { shipment: null, userErrors: [{ code: 'INVALID_TRANSITION' }] },
    ]);
  });

  test('keep those that were made when one of them fails by a defect', async () => {
    const orders = [await paid(1), await paid(1), await paid(1)];
    const orderId = decodeId('order', orders[1]!.id)!;
    const input = orders.map(({ id }) => ({ orderId: id, carrier: 'DHL' }));
    const answer = await whileBroken(world, { table: 'shipment', orderId }, () =>
      staff.run<Loose>(BULK, { input }),
    );
    expect(answer['shipmentsBulkCreate'].results).toMatchObject([
      { order: { id: orders[0]!.id, status: 'SHIPPED' }, userErrors: [] },
      { shipment: null, userErrors: [{ code: 'FAILED' }] },
      { order: { id: orders[2]!.id, status: 'SHIPPED' }, userErrors: [] },
    ]);
  });

  test('are at most a hundred', async () => {
    const input = Array.from({ length: 101 }, () => ({
      orderId: encodeId('order', newId()),
      carrier: 'DHL',
    }));
    const payload = (await staff.run<Loose>(BULK, { input }))['shipmentsBulkCreate'] as Loose;
    expect(payload).toMatchObject({ results: null, userErrors: [{ code: 'TOO_LONG' }] });
  });
});

describe('shipments', () => {
  test('of twenty orders with their lines come in the statement of the orders', async () => {
    for (let count = 0; count < 3; count++) await ship((await paid(1)).id);
    const list = (fields: string) => `{ orders(first: 20) { nodes { id ${fields} } } }`;
    const bare = await staff.send(list(''));
    const full = await staff.send(list('shipments { id status lines { quantity } }'));
    expect(full.errors).toEqual([]);
    expect(full.statements).toBe(bare.statements);
  });

  test('are made in a fixed number of statements, however many lines there are', async () => {
    const one = await paid(1);
    const two = await paid(2, 3);
    const counts = [];
    for (const { id } of [one, two]) {
      const document = `mutation ($orderId: ID!, $input: ShipmentCreateInput!) {
        shipmentCreate(orderId: $orderId, input: $input) { shipment { id } userErrors { code } }
      }`;
      counts.push((await staff.send(document, { orderId: id, input: { carrier: 'DHL' } })).statements);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThanOrEqual(9);
  });

  test('are seen by the staff and by whoever may read the order, and by nobody else', async () => {
    const order = await paid(1);
    const { shipment } = await ship(order.id);
    const node =
      'query ($id: ID!) { node(id: $id) { ... on Shipment { status history { status actor { id } } } } }';
    const guest = shop.visitor.with({ 'x-order-token': order.token });
    expect(await guest.run(node, { id: shipment.id })).toEqual({
      node: { status: 'PENDING', history: [{ status: 'PENDING', actor: null }] },
    });
    for (const stranger of [
      shop.visitor,
      await shop.customer(),
      other.owner,
      other.owner.inStore(shop.slug),
    ]) {
      expect(await stranger.run(node, { id: shipment.id })).toEqual({ node: null });
    }
  });

  test('are made and moved by the staff of the store only', async () => {
    const order = await paid(1);
    const { shipment } = await ship(order.id);
    const guest = shop.visitor.with({ 'x-order-token': order.token });
    for (const buyer of [guest, await shop.customer()]) {
      for (const [document, variables] of [
        [Create, { orderId: order.id, input: { carrier: 'DHL' } }],
        [SetStatus, { id: shipment.id, status: 'DELIVERED' }],
      ] as const) {
        const code = (await buyer.send(document, variables)).errors[0]?.extensions.code;
        expect(['UNAUTHENTICATED', 'FORBIDDEN']).toContain(code);
      }
    }
    const foreign = await other.owner.run<Loose>(SetStatus, { id: shipment.id, status: 'DELIVERED' });
    expect(codes(foreign['shipmentStatusUpdate'] as Loose)).toEqual(['NOT_FOUND']);
    const created = await other.owner.run<Loose>(Create, { orderId: order.id, input: { carrier: 'DHL' } });
    expect(codes(created['shipmentCreate'] as Loose)).toEqual(['NOT_FOUND']);
    expect(await read(order.id)).toMatchObject({ status: 'SHIPPED', shipments: [{ status: 'PENDING' }] });
  });
});
