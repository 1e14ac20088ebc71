import { beforeAll, describe, expect, test } from 'vitest';
import { decodeId, encodeId, newId } from '../../src/kernel/ids.js';
import type { GraphqlClient } from '../support/client.js';
import { contractDocument } from '../support/contract-documents.js';
import { OrderDesk, type PlacedOrder } from '../support/orders.js';
import { sell } from '../support/selling.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const RETURN = `return {
  id status note decisionNote version order { id }
  lines { orderLine { id sku } quantity reason receivedQuantity isRestocked } refund { status amount { amount } reason }
} userErrors { code message path }`;
const DOCUMENTS = {
  returnRequest: `mutation ($orderId: ID!, $input: ReturnRequestInput!) {
    returnRequest(orderId: $orderId, input: $input) { ${RETURN} } }`,
  returnCancel: `mutation ($id: ID!) { returnCancel(id: $id) { ${RETURN} } }`,
  returnApprove: `mutation ($id: ID!, $note: String, $expectedVersion: Int) {
    returnApprove(id: $id, note: $note, expectedVersion: $expectedVersion) { ${RETURN} } }`,
  returnDecline: `mutation ($id: ID!, $note: String) { returnDecline(id: $id, note: $note) { ${RETURN} } }`,
  returnReceive: `mutation ($id: ID!, $input: ReturnReceiveInput!) { returnReceive(id: $id, input: $input) { ${RETURN} } }`,
  returnRefund: `mutation ($id: ID!) { returnRefund(id: $id) { ${RETURN} } }`,
} as const;
const LIST = `query ($first: Int!, $after: String, $filter: OrderReturnFilter) {
  returns(first: $first, after: $after, filter: $filter) {
    nodes { id status lines { quantity } } pageInfo { hasNextPage endCursor }
  }
}`;

let world: World;
let shop: Shop;
let other: Shop;
let desk: OrderDesk;
let staff: Person;
let goods: { productId: string; variantId: string };

beforeAll(async () => {
  world = await startWorld();
  [shop, other] = [await world.store({ currency: 'USD' }), await world.store({ currency: 'USD' })];
  desk = new OrderDesk(world, shop);
  staff = await shop.staff();
  goods = await sell(shop, { name: 'Tent', stock: 1000 });
});

interface Packed extends PlacedOrder {
  readonly id: string;
  readonly line: string;
  readonly parcel: string;
  /** Its buyer, a guest. */
  readonly guest: GraphqlClient;
}

/** A paid order of one line at 10.00, all of it in a parcel. */
async function packed(quantity: number, buyer: Person | null = null): Promise<Packed> {
  const placed = await desk.buy({ lines: [{ ...goods, quantity, unitMinor: 1000 }], buyer });
  const id = encodeId('order', placed.orderId);
  const shipped = await staff.run<Loose>(
    `mutation ($id: ID!) { shipmentCreate(orderId: $id, input: { carrier: "DHL" }) {
      shipment { id } order { lines { id } }
    } }`,
    { id },
  );
  const { shipment, order } = shipped['shipmentCreate'] as Loose;
  const guest = shop.visitor.with({ 'x-order-token': placed.token });
  return { ...placed, id, line: order.lines[0].id as string, parcel: shipment.id as string, guest };
}

/** The same, and the parcel has arrived. */
async function sent(quantity: number, buyer: Person | null = null): Promise<Packed> {
  const order = await packed(quantity, buyer);
  expect(await moved(order, 'DELIVERED')).toEqual([]);
  return order;
}

/** Codes of the refusal to tell that of the order's parcel. */
async function moved({ parcel }: Packed, status: string): Promise<string[]> {
  const answer = await staff.run<Loose>(contractDocument('ShipmentStatusUpdate'), { id: parcel, status });
  return codes(answer['shipmentStatusUpdate'] as Loose);
}

async function act(client: GraphqlClient, name: keyof typeof DOCUMENTS, variables: Loose): Promise<Loose> {
  return (await client.run<Loose>(DOCUMENTS[name], variables))[name] as Loose;
}

function request(order: Packed, quantity: number, client = order.guest): Promise<Loose> {
  const input = { lines: [{ orderLineId: order.line, quantity, reason: 'DAMAGED' }], note: 'Torn' };
  return act(client, 'returnRequest', { orderId: order.id, input });
}

/** A request that the store has approved. Answers its id. */
async function approved(order: Packed, quantity: number): Promise<string> {
  const made = await request(order, quantity);
  await act(staff, 'returnApprove', { id: made['return'].id });
  return made['return'].id as string;
}

async function lineOf(order: Packed): Promise<Loose> {
  const [row] = await desk.rows<Loose>(
    `SELECT returned_quantity AS returned, restocked_quantity AS restocked, refunded_quantity AS refunded
     FROM order_line WHERE tenant_id = $1 AND order_id = $2`,
    order.orderId,
  );
  return row!;
}

async function onHand(): Promise<number> {
  const variantId = decodeId('variant', goods.variantId)!;
  const [row] = await desk.rows<{ units: number }>(
    'SELECT sum(on_hand)::int AS units FROM stock_level WHERE tenant_id = $1 AND variant_id = $2',
    variantId,
  );
  return row!.units;
}

const codes = (payload: Loose) => (payload['userErrors'] as { code: string }[]).map(({ code }) => code);

describe('a return', () => {
  test('is asked for, approved, received, put back on the shelf and refunded', async () => {
    const order = await sent(3);
    const before = await onHand();
    const asked = await request(order, 2);
    expect(asked['return']).toMatchObject({
      ...{
        status: 'REQUESTED',
        note: 'Torn',
        decisionNote: null,
        version: 1,
        order: { id: order.id },
        refund: null,
      },
      lines: [{ orderLine: { id: order.line }, quantity: 2, reason: 'DAMAGED', receivedQuantity: 0 }],
    });
    const { id } = asked['return'] as { id: string };
    const answered = await act(staff, 'returnApprove', { id, note: 'Send it to us', expectedVersion: 1 });
    expect(answered['return']).toMatchObject({
      status: 'APPROVED',
      decisionNote: 'Send it to us',
      version: 2,
    });
    const received = await act(staff, 'returnReceive', { id, input: {} });
    expect(received).toMatchObject({
      return: {
        status: 'REFUNDED',
        lines: [{ quantity: 2, receivedQuantity: 2, isRestocked: true }],
        refund: { status: 'SUCCEEDED', amount: { amount: '20.00' }, reason: 'Returned goods' },
      },
      userErrors: [],
    });
    expect(await lineOf(order)).toEqual({ returned: 2, restocked: 2, refunded: 2 });
    expect(await onHand()).toBe(before + 2);
    expect(await desk.stored(order)).toMatchObject({
      refundedMinor: 2000,
      paymentStatus: 'PARTIALLY_REFUNDED',
    });
    expect((await desk.events(order)).filter((type) => type.startsWith('return.'))).toEqual([
      ...['return.requested.v1', 'return.approved.v1', 'return.received.v1', 'return.refunded.v1'],
    ]);
    const history = (await desk.history(order)).filter((type) => type.startsWith('RETURN_'));
    expect(history).toEqual(['RETURN_REQUESTED', 'RETURN_UPDATED', 'RETURN_UPDATED', 'RETURN_UPDATED']);
  });

  test('of which less came in, unfit for the shelf, is refunded for what came', async () => {
    const order = await sent(3);
    const before = await onHand();
    const id = await approved(order, 3);
    const lines = [{ orderLineId: order.line, quantity: 1, restock: false }];
    const received = await act(staff, 'returnReceive', { id, input: { lines } });
    expect(received['return']).toMatchObject({
      ...{ status: 'REFUNDED', refund: { amount: { amount: '10.00' } } },
      lines: [{ quantity: 3, receivedQuantity: 1, isRestocked: false }],
    });
    expect(await lineOf(order)).toEqual({ returned: 1, restocked: 0, refunded: 1 });
    expect(await onHand()).toBe(before);
    expect(codes(await request(order, 2))).toEqual([]);
  });

  test('is refunded later where the store wants that, and once, however many ask at once', async () => {
    const order = await sent(4);
    const id = await approved(order, 1);
    const received = await act(staff, 'returnReceive', { id, input: { refund: false } });
    expect(received['return']).toMatchObject({ status: 'RECEIVED', refund: null });
    const answers = await Promise.all(
      [staff, shop.owner, staff, shop.owner].map((client) => act(client, 'returnRefund', { id })),
    );
    expect(answers.flatMap(codes)).toEqual([]);
    expect(await desk.stored(order)).toMatchObject({ refundedMinor: 1000 });
    expect(await lineOf(order)).toMatchObject({ refunded: 1 });
    expect(codes(await act(staff, 'returnRefund', { id }))).toEqual([]);
    expect(await desk.stored(order)).toMatchObject({ refundedMinor: 1000 });
  });

  test('stays received when nothing is left to refund, and says why', async () => {
    const order = await sent(1);
    const id = await approved(order, 1);
    await staff.run(
      `mutation ($id: ID!) { refundCreate(orderId: $id, input: { reason: "Sorry" }, idempotencyKey: "k-${order.orderId}") {
        userErrors { code } } }`,
      { id: order.id },
    );
    const received = await act(staff, 'returnReceive', { id, input: {} });
    expect(received).toMatchObject({ return: { status: 'RECEIVED' } });
    expect(codes(received)).toEqual(['INVALID_TRANSITION']);
    expect(await lineOf(order)).toMatchObject({ returned: 1, restocked: 1 });
  });

  test('is refunded with what is left when money went back before for no goods in particular', async () => {
    const order = await sent(2);
    const id = await approved(order, 2);
    await staff.run(
      `mutation ($id: ID!) { refundCreate(orderId: $id, input: { amount: "20", reason: "Sorry" }, idempotencyKey: "k-${order.orderId}") {
        userErrors { code } } }`,
      { id: order.id },
    );
    const received = await act(staff, 'returnReceive', { id, input: {} });
    expect(received).toMatchObject({
      return: { status: 'REFUNDED', refund: { amount: { amount: '5.00' } } },
      userErrors: [],
    });
    expect(await desk.stored(order)).toMatchObject({ paymentStatus: 'REFUNDED', refundedMinor: 2500 });
  });

  test('received by several at once counts its units once', async () => {
    const order = await sent(2);
    const before = await onHand();
    const id = await approved(order, 2);
    const answers = await Promise.all([1, 2, 3].map(() => act(staff, 'returnReceive', { id, input: {} })));
    expect(answers.flatMap(codes)).toEqual(['INVALID_TRANSITION', 'INVALID_TRANSITION']);
    expect(await lineOf(order)).toEqual({ returned: 2, restocked: 2, refunded: 2 });
    expect(await onHand()).toBe(before + 2);
  });

  test('asked for many times at once never claims more than was sent', async () => {
    const order = await sent(5);
    const answers = await Promise.all([1, 2, 3, 4].map(() => request(order, 2)));
    expect(answers.filter((answer) => answer['return'])).toHaveLength(2);
    expect(answers.flatMap(codes)).toEqual(['OUT_OF_RANGE', 'OUT_OF_RANGE']);
  });

  test('that was declined or called off frees its units for another', async () => {
    const order = await sent(1);
    const first = await request(order, 1);
    expect(codes(await request(order, 1))).toEqual(['OUT_OF_RANGE']);
    const cancelled = await act(order.guest, 'returnCancel', { id: first['return'].id });
    expect(cancelled['return']).toMatchObject({ status: 'CANCELLED' });
    const second = await request(order, 1);
    const declined = await act(staff, 'returnDecline', { id: second['return'].id, note: 'Worn' });
    expect(declined['return']).toMatchObject({ status: 'DECLINED', decisionNote: 'Worn' });
    expect(codes(await request(order, 1))).toEqual([]);
  });

  test('is not called off once the store has decided, nor decided twice', async () => {
    const order = await sent(1);
    const id = await approved(order, 1);
    expect(codes(await act(order.guest, 'returnCancel', { id }))).toEqual(['INVALID_TRANSITION']);
    expect(codes(await act(staff, 'returnApprove', { id }))).toEqual(['INVALID_TRANSITION']);
    expect(codes(await act(staff, 'returnRefund', { id }))).toEqual(['INVALID_TRANSITION']);
    expect(codes(await act(staff, 'returnApprove', { id, expectedVersion: 1 }))).toEqual([
      'VERSION_CONFLICT',
    ]);
  });

  test('is not asked for while the parcel is packed or under way, and neither offered', async () => {
    const order = await packed(2);
    const offered = async () =>
      (await order.guest.run('query ($id: ID!) { order(id: $id) { availableActions } }', { id: order.id }))[
        'order'
      ];
    for (const status of ['SHIPPED', 'OUT_FOR_DELIVERY']) {
      expect(codes(await request(order, 1))).toEqual(['INVALID_TRANSITION']);
      expect(await offered()).toEqual({ availableActions: [] });
      await moved(order, status);
    }
    await moved(order, 'DELIVERED');
    expect(await offered()).toEqual({ availableActions: ['REQUEST_RETURN'] });
    expect(codes(await request(order, 2))).toEqual([]);
    expect(await offered()).toEqual({ availableActions: ['REQUEST_RETURN'] });
  });

  test('holds up no other parcel, and one with returned units is not called off', async () => {
    const placed = await packed(1);
    const order = await sent(2);
    await act(staff, 'returnReceive', { id: await approved(order, 2), input: {} });
    for (const status of ['CANCELLED', 'RETURNED']) {
      expect(await moved(order, status)).toEqual(['INVALID_TRANSITION']);
    }
    expect(await moved(placed, 'CANCELLED')).toEqual([]);
  });

  test('is of what has arrived, whatever else is packed', async () => {
    const order = await packed(1);
    const more = await desk.buy({ lines: [{ ...goods, quantity: 3, unitMinor: 1000 }] });
    const id = encodeId('order', more.orderId);
    const [row] = await desk.rows<{ id: string }>(
      'SELECT id FROM order_line WHERE tenant_id = $1 AND order_id = $2',
      more.orderId,
    );
    const line = encodeId('orderLine', row!.id);
    const parcels = [];
    for (const quantity of [1, 2]) {
      const input = { carrier: 'DHL', lines: [{ orderLineId: line, quantity }] };
      const made = await staff.run<Loose>(contractDocument('ShipmentCreate'), { orderId: id, input });
      parcels.push(made['shipmentCreate'].shipment.id as string);
    }
    const guest = shop.visitor.with({ 'x-order-token': more.token });
    const both: Packed = { ...order, ...more, id, line, guest, parcel: parcels[0]! };
    await moved(both, 'DELIVERED');
    expect(codes(await request(both, 2))).toEqual(['OUT_OF_RANGE']);
    await act(staff, 'returnReceive', { id: await approved(both, 1), input: {} });
    expect(await moved({ ...both, parcel: parcels[1]! }, 'CANCELLED')).toEqual([]);
    expect(await desk.standing(more)).toBe('PARTIALLY_SHIPPED PARTIALLY_REFUNDED PARTIALLY_FULFILLED');
    expect(await lineOf(both)).toEqual({ returned: 1, restocked: 1, refunded: 1 });
  });

  test('of an order of which nothing was sent is refused', async () => {
    const placed = await desk.buy({ lines: [{ ...goods, quantity: 1 }] });
    const guest = shop.visitor.with({ 'x-order-token': placed.token });
    const [row] = await desk.rows<{ id: string }>(
      'SELECT id FROM order_line WHERE tenant_id = $1 AND order_id = $2',
      placed.orderId,
    );
    const line = encodeId('orderLine', row!.id);
    const order = { ...placed, id: encodeId('order', placed.orderId), line, guest, parcel: '' };
    expect(codes(await request(order, 1))).toEqual(['INVALID_TRANSITION']);
  });

  test.each<[string, (line: string) => Loose[], string]>([
    ['no lines', () => [], 'REQUIRED'],
    ['no units', (orderLineId) => [{ orderLineId, quantity: 0, reason: 'OTHER' }], 'OUT_OF_RANGE'],
    ['more than was sent', (orderLineId) => [{ orderLineId, quantity: 2, reason: 'OTHER' }], 'OUT_OF_RANGE'],
    [
      'a line twice',
      (orderLineId) => ['OTHER', 'LATE'].map((reason) => ({ orderLineId, quantity: 1, reason })),
      'DUPLICATE',
    ],
    [
      'a line of nothing',
      () => [{ orderLineId: encodeId('orderLine', newId()), quantity: 1, reason: 'OTHER' }],
      'NOT_FOUND',
    ],
  ])('with %s is refused', async (_what, lines, code) => {
    const order = await sent(1);
    const payload = await act(order.guest, 'returnRequest', {
      orderId: order.id,
      input: { lines: lines(order.line) },
    });
    expect(codes(payload)).toEqual([code]);
  });
});

describe('who may', () => {
  test('ask for a return: the buyer, with an account or the token, and the staff', async () => {
    const customer = await shop.customer();
    const order = await sent(3, customer);
    for (const client of [customer, order.guest, staff]) {
      expect(codes(await request(order, 1, client))).toEqual([]);
    }
  });

  test('not ask for a return: whoever merely knows the id', async () => {
    const order = await sent(1);
    const wrongToken = shop.visitor.with({ 'x-order-token': 'A'.repeat(43) });
    for (const client of [shop.visitor, wrongToken, await shop.customer(), other.owner]) {
      const refused = await request(order, 1, client);
      expect(refused['userErrors']).toMatchObject([{ code: 'NOT_FOUND', path: ['orderId'] }]);
    }
    const { return: made } = await request(order, 1);
    for (const client of [shop.visitor, wrongToken, await shop.customer(), other.owner]) {
      expect(codes(await act(client, 'returnCancel', { id: made.id }))).toEqual(['NOT_FOUND']);
      const node = await client.run('query ($id: ID!) { node(id: $id) { id } }', { id: made.id });
      expect(node).toEqual({ node: null });
    }
    const seen = await order.guest.run('query ($id: ID!) { node(id: $id) { __typename } }', { id: made.id });
    expect(seen).toEqual({ node: { __typename: 'OrderReturn' } });
  });

  test('decide, receive, refund and list: the staff of the store only', async () => {
    const order = await sent(1);
    const { return: made } = await request(order, 1);
    for (const name of ['returnApprove', 'returnDecline', 'returnReceive', 'returnRefund'] as const) {
      const answer = await order.guest.send(DOCUMENTS[name], { id: made.id, input: {} });
      expect(answer.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
      expect(codes(await act(other.owner, name, { id: made.id, input: {} }))).toEqual(['NOT_FOUND']);
    }
    const listed = await (await shop.customer()).send(LIST, { first: 1 });
    expect(listed.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('returns', () => {
  test('are listed with their lines in one statement, narrowed by status and order', async () => {
    const order = await sent(2);
    await request(order, 1);
    await request(order, 1);
    const filter = { orderId: order.id, status: 'REQUESTED' };
    const answer = await staff.send(LIST, { first: 1, filter });
    expect(answer.statements).toBe(1);
    const { nodes, pageInfo } = answer.data!['returns'];
    expect(nodes).toMatchObject([{ status: 'REQUESTED', lines: [{ quantity: 1 }] }]);
    const rest = await staff.run<Loose>(LIST, { first: 5, after: pageInfo.endCursor as string, filter });
    expect(rest['returns'].nodes).toHaveLength(1);
    const none = await staff.run<Loose>(LIST, { first: 5, filter: { ...filter, status: 'DECLINED' } });
    expect(none['returns'].nodes).toEqual([]);
    expect((await other.owner.run<Loose>(LIST, { first: 5 }))['returns'].nodes).toEqual([]);
  });

  test('of many orders cost one statement more than the orders', async () => {
    for (let count = 0; count < 3; count++) await request(await sent(1), 1);
    const list = (fields: string) => `{ orders(first: 20) { nodes { id ${fields} } } }`;
    const bare = await staff.send(list(''));
    const full = await staff.send(list('returns { id status lines { quantity reason } }'));
    expect(full.errors).toEqual([]);
    expect(full.statements).toBe(bare.statements + 1);
  });
});
