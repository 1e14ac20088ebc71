import { print } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { decodeId, newId } from '../../src/kernel/ids.js';
import type { GraphqlClient } from '../support/client.js';
import { contractDocument } from '../support/contract-documents.js';
import { streamOf } from '../support/event-streams.js';
import { ADDRESS, openForSelling } from '../support/selling.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';
import { WsClient, type Following } from '../support/ws-client.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const USD = (amount: string) => ({ amount, currency: 'USD' });

let world: World;
let shop: Shop;
let staff: Person;
let buyer: Person;
let variantId: string;

beforeAll(async () => {
  world = await startWorld({ background: true });
  shop = await world.store();
  await openForSelling(world, shop);
  [staff, buyer] = [await shop.staff(), await shop.customer()];
});

/** Sends the document as clients have it. Answers its only field. */
async function send(client: Pick<GraphqlClient, 'run'>, name: string, variables: Loose = {}): Promise<Loose> {
  return Object.values(await client.run<Loose>(contractDocument(name), variables))[0] as Loose;
}

/** The same for a mutation that must not be refused. */
async function done(client: Pick<GraphqlClient, 'run'>, name: string, variables: Loose): Promise<Loose> {
  const payload = await send(client, name, variables);
  expect(payload['userErrors']).toEqual([]);
  return payload;
}

/** A cart with two lamps to be sent to the buyer, who uses a code. */
async function cartOf(client: GraphqlClient, quantity: number): Promise<Loose> {
  const { cart } = await done(client, 'CartLinesAdd', { lines: [{ variantId, quantity }] });
  const cartId = cart.id as string;
  const input = { email: 'buyer@world.test', shippingAddress: ADDRESS };
  const known = await done(client, 'CartBuyerUpdate', { cartId, input });
  const optionId = known['cart'].shippingOptions[0].id as string;
  return (await done(client, 'CartShippingOptionSelect', { cartId, optionId }))['cart'] as Loose;
}

async function pay(client: GraphqlClient, cart: Loose): Promise<Loose> {
  const input = {
    ...{ paymentProvider: 'test', paymentToken: 'ok', returnUrl: 'https://shop.example/back' },
    expectedTotal: cart['total'].amount as string,
  };
  const variables = { cartId: cart['id'] as string, input, idempotencyKey: newId() };
  const paid = await done(client, 'CheckoutComplete', variables);
  expect(await done(client, 'CheckoutComplete', variables)).toEqual(paid);
  return paid;
}

async function lastSequence(): Promise<string> {
  await world.app.relay.drain();
  return String((await streamOf(world.app, shop.tenantId)).sequences.at(-1) ?? 0);
}

/** A socket of this person, who follows what the document says. */
async function follow(person: Person, name: string, variables: Loose): Promise<Following> {
  const client = await WsClient.connect(world.app.url, {
    store: shop.slug,
    authorization: `Bearer ${person.session.accessToken}`,
  });
  return client.subscribe(print(contractDocument(name)), variables);
}

/** Types of events up to this one, each with its place in the stream. */
async function typesUntil(following: Following, last: string): Promise<string[]> {
  const types: string[] = [];
  let sequence = 0n;
  do {
    const event = await following.next();
    expect(event).toMatchObject({
      eventId: expect.stringMatching(/^evt_/),
      occurredAt: expect.stringMatching(/Z$/),
    });
    expect(BigInt(event['sequence'] as string)).toBeGreaterThan(sequence);
    sequence = BigInt(event['sequence'] as string);
    types.push(event['type'] as string);
  } while (types.at(-1) !== last);
  return types;
}

test('a merchant furnishes the store with a product, its stock and a promotion', async () => {
  const made = await done(staff, 'ProductCreate', {
    input: { name: 'Lamp', variants: [{ price: '10', initialQuantity: 5 }] },
  });
  variantId = made['product'].variants[0].id as string;
  const adjusted = await done(staff, 'InventoryAdjust', {
    input: { variantId, delta: 5, reason: 'Delivery' },
    idempotencyKey: newId(),
  });
  expect(adjusted['stock']).toMatchObject({ onHand: 10, reserved: 0, available: 10 });
  const input = { name: 'Welcome', code: 'WELCOME', kind: 'PERCENTAGE', value: '10', usageLimit: 5 };
  const offered = await done(staff, 'PromotionCreate', { input });
  expect(offered['promotion']).toMatchObject({
    ...{ name: 'Welcome', code: 'WELCOME', isActive: true, usageLimit: 5, usageCount: 0 },
    endsAt: null,
  });
});

test('a buyer fills a cart, pays, and both sides follow the order until it has arrived and a part is paid back', async () => {
  const start = await lastSequence();
  const feed = await follow(staff, 'OrdersFeed', { after: start });
  const cart = await cartOf(buyer, 4);
  const { id: cartId, lines } = cart as { id: string; lines: { id: string }[] };
  const lineId = lines[0]!.id;
  await done(buyer, 'CartLinesUpdate', { cartId, lines: [{ id: lineId, quantity: 3 }] });
  await done(buyer, 'CartDiscountCodesSet', { cartId, codes: ['WELCOME'] });
  const priced = await send(buyer, 'Cart', {});
  expect(priced).toMatchObject({
    ...{ id: cartId, subtotal: USD('30.00'), discountTotal: USD('3.00'), shippingTotal: USD('5.00') },
    ...{ total: USD('32.00'), discountCodes: [{ code: 'WELCOME', isApplicable: true }] },
  });
  const { order, payment } = await pay(buyer, priced);
  expect(order).toMatchObject({
    ...{ status: 'CONFIRMED', paymentStatus: 'PAID', fulfillmentStatus: 'UNFULFILLED', total: USD('32.00') },
    ...{ availableActions: ['CANCEL'], shipments: [], lines: [{ quantity: 3, total: USD('27.00') }] },
    payments: [{ provider: 'test', status: 'CAPTURED', amount: USD('32.00') }],
  });
  expect(payment).toMatchObject({ status: 'CAPTURED', clientSecret: null, redirectUrl: null });
  const { id, lines: orderLines } = order as { id: string; lines: { id: string }[] };
  expect(await typesUntil(feed, 'order.confirmed.v1')).toContain('order.placed.v1');

  const [ofOrder, ofParcels] = [
    await follow(buyer, 'OrderUpdated', { id, after: start }),
    await follow(buyer, 'ShipmentUpdated', { orderId: id, after: start }),
  ];
  expect((await typesUntil(ofOrder, 'order.confirmed.v1'))[0]).toBe('order.placed.v1');
  const parcel = {
    carrier: 'DHL',
    trackingNumber: 'JD0146',
    lines: [{ orderLineId: orderLines[0]!.id, quantity: 2 }],
  };
  const sent = await done(staff, 'ShipmentCreate', { orderId: id, input: parcel });
  expect(sent).toMatchObject({
    shipment: {
      status: 'PENDING',
      carrier: 'DHL',
      lines: [{ orderLine: { id: orderLines[0]!.id }, quantity: 2 }],
    },
    order: {
      status: 'PARTIALLY_SHIPPED',
      lines: [{ fulfilledQuantity: 2 }],
      customer: { email: buyer.email },
    },
  });
  const told = await ofParcels.next();
  expect(told).toMatchObject({
    ...{ type: 'shipment.created.v1', sequence: expect.stringMatching(/^\d+$/) },
    shipment: {
      id: sent['shipment'].id as string,
      status: 'PENDING',
      carrier: 'DHL',
      trackingNumber: 'JD0146',
    },
  });
  const delivery = { id: sent['shipment'].id as string, status: 'DELIVERED' };
  expect((await done(staff, 'ShipmentStatusUpdate', delivery))['shipment']).toMatchObject({
    ...{ status: 'DELIVERED', deliveredAt: expect.stringMatching(/Z$/) },
  });
  expect(await ofParcels.next()).toMatchObject({
    type: 'shipment.status_changed.v1',
    shipment: { status: 'DELIVERED' },
  });

  const refund = {
    reason: 'Sold out',
    lines: [{ orderLineId: orderLines[0]!.id, quantity: 1, restock: true }],
  };
  const idempotencyKey = newId();
  const back = await done(staff, 'RefundCreate', { orderId: id, input: refund, idempotencyKey });
  expect(back).toMatchObject({
    refund: { status: 'SUCCEEDED', amount: USD('9.00') },
    order: { status: 'DELIVERED', paymentStatus: 'PARTIALLY_REFUNDED', lines: [{ refundedQuantity: 1 }] },
  });
  const again = await done(staff, 'RefundCreate', { orderId: id, input: refund, idempotencyKey });
  expect(again['refund']).toEqual(back['refund']);
  const arrived = await typesUntil(ofOrder, 'order.delivered.v1');
  expect(arrived).toEqual(expect.arrayContaining(['shipment.created.v1', 'order.partially_shipped.v1']));
  expect(await typesUntil(feed, 'order.delivered.v1')).toEqual(
    expect.arrayContaining(['shipment.created.v1', 'refund.created.v1']),
  );

  const seen = await send(buyer, 'Order', { id });
  expect(seen).toMatchObject({
    ...{ status: 'DELIVERED', fulfillmentStatus: 'DELIVERED', availableActions: ['REQUEST_RETURN'] },
    shipments: [{ status: 'DELIVERED', trackingNumber: 'JD0146' }],
  });
  expect((seen['history'] as { type: string }[]).map(({ type }) => type)).toContain('REFUND_SUCCEEDED');
  expect((await send(buyer, 'MyOrders', { first: 5 }))['orders'].nodes).toEqual([seen]);
  expect(await send(shop.visitor, 'Order', { id })).toBeNull();
});

test('a guest takes a line out of the cart, pays, and staff call the order off', async () => {
  const cart = await cartOf(shop.visitor, 1);
  const { id: cartId, lines } = cart as { id: string; lines: { id: string }[] };
  const emptied = await done(shop.visitor, 'CartLinesRemove', { cartId, lineIds: [lines[0]!.id] });
  expect(emptied['cart'].lines).toEqual([]);
  const filled = await done(shop.visitor, 'CartLinesAdd', { cartId, lines: [{ variantId, quantity: 2 }] });
  expect((await send(shop.visitor, 'Cart', { id: cartId }))['lines']).toEqual(filled['cart'].lines);
  const { order } = await pay(shop.visitor, await send(shop.visitor, 'Cart', { id: cartId }));
  const { id } = order as { id: string };
  const cancelled = await done(staff, 'OrderCancel', { id, input: { reason: 'Sold out', restock: true } });
  expect(cancelled['order']).toMatchObject({ id, status: 'CANCELLED', paymentStatus: 'REFUNDED' });
  const listed = await send(staff, 'MerchantOrders', {
    first: 1,
    filter: { status: ['CANCELLED'] },
    sort: { field: 'CREATED_AT', direction: 'DESC' },
  });
  expect(listed).toMatchObject({ nodes: [{ id, status: 'CANCELLED' }], pageInfo: { hasNextPage: false } });
});

test('and the shelf has what was not sold', async () => {
  const [row] = await world.app.database.query<{ onHand: number; reserved: number }>(
    `SELECT sum(on_hand)::int AS "onHand", sum(reserved)::int AS reserved FROM stock_level
     WHERE tenant_id = $1 AND variant_id = $2`,
    [shop.tenantId, decodeId('variant', variantId)],
  );
  // 10, less the 2 that were sent: the third of them and the guest's 2 are back.
  expect(row).toEqual({ onHand: 8, reserved: 0 });
});
