import { beforeAll, expect, test } from 'vitest';
import { decodeId, encodeId, newId } from '../../src/kernel/ids.js';
import { contractDocument } from '../support/contract-documents.js';
import { OrderDesk, type PlacedOrder } from '../support/orders.js';
import { sell } from '../support/selling.js';
import { startWorld, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const STOCK = 100;
const ORDER = `query ($id: ID!) {
  order(id: $id) { status fulfillmentStatus availableActions lines { quantity fulfilledQuantity refundedQuantity } }
}`;

let world: World;
let shop: Shop;
let desk: OrderDesk;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store();
  desk = new OrderDesk(world, shop);
});

/** A paid order of a product of its own, with what is done to it. */
class Sale {
  private constructor(
    private readonly placed: PlacedOrder,
    private readonly line: string,
    private readonly variantId: string,
  ) {}

  static async of(quantity: number): Promise<Sale> {
    const goods = await sell(shop, { name: 'Lamp', stock: STOCK });
    const placed = await desk.buy({ lines: [{ ...goods, quantity }] });
    const [row] = await desk.rows<{ id: string }>(
      'SELECT id FROM order_line WHERE tenant_id = $1 AND order_id = $2',
      placed.orderId,
    );
    return new Sale(placed, encodeId('orderLine', row!.id), decodeId('variant', goods.variantId)!);
  }

  get id(): string {
    return encodeId('order', this.placed.orderId);
  }

  refund(quantity: number, restock: boolean): Promise<Loose> {
    const lines = [{ orderLineId: this.line, quantity, restock }];
    return this.act('RefundCreate', { input: { reason: 'Sold out', lines }, idempotencyKey: newId() });
  }

  /** Sends so many, or everything that is left. */
  ship(quantity?: number): Promise<Loose> {
    const lines = quantity && [{ orderLineId: this.line, quantity }];
    return this.act('ShipmentCreate', { input: { carrier: 'DHL', ...(lines && { lines }) } });
  }

  async move({ shipment }: Loose, status: string): Promise<void> {
    const answer = await shop.owner.run<Loose>(contractDocument('ShipmentStatusUpdate'), {
      id: shipment.id,
      status,
    });
    expect(answer['shipmentStatusUpdate'].userErrors).toEqual([]);
  }

  async read(by = shop.owner as Pick<Shop['owner'], 'run'>): Promise<Loose> {
    return (await by.run<Loose>(ORDER, { id: this.id }))['order'] as Loose;
  }

  /** What its buyer may do, a guest. */
  async buyersActions(): Promise<string[]> {
    return (await this.read(shop.visitor.with({ 'x-order-token': this.placed.token })))['availableActions'];
  }

  async onHand(): Promise<number> {
    const [row] = await desk.rows<{ units: number }>(
      'SELECT sum(on_hand)::int AS units FROM stock_level WHERE tenant_id = $1 AND variant_id = $2',
      this.variantId,
    );
    return row!.units;
  }

  events(): Promise<string[]> {
    return desk.events(this.placed);
  }

  /** The provider says so of the only refund, whatever it has said before. */
  async settleRefund(result: 'SUCCEEDED' | 'FAILED'): Promise<void> {
    const ctx = await shop.context();
    const { payments, orders } = world.app.composed.apis;
    const [refund] = await payments.refunds.ofOrder(ctx, this.placed.orderId);
    await orders.refunds.settle(ctx, refund!.id, result);
  }

  private async act(document: 'RefundCreate' | 'ShipmentCreate', variables: Loose): Promise<Loose> {
    const answer = await shop.owner.run<Loose>(contractDocument(document), {
      orderId: this.id,
      ...variables,
    });
    return Object.values(answer)[0] as Loose;
  }
}

const codes = (payload: Loose) => (payload['userErrors'] as { code: string }[]).map(({ code }) => code);

test('units that were paid back and are on the shelf again are not sent, and the rest is the whole order', async () => {
  const sale = await Sale.of(5);
  expect(codes(await sale.refund(2, true))).toEqual([]);
  const sent = await sale.ship();
  expect(sent['shipment'].lines).toMatchObject([{ quantity: 3 }]);
  expect(sent['order']).toMatchObject({ status: 'SHIPPED', fulfillmentStatus: 'FULFILLED' });
  await sale.move(sent, 'DELIVERED');
  expect(await sale.read()).toMatchObject({
    ...{ status: 'DELIVERED', fulfillmentStatus: 'DELIVERED', availableActions: ['REFUND'] },
    lines: [{ quantity: 5, fulfilledQuantity: 3, refundedQuantity: 2 }],
  });
  expect(codes(await sale.ship())).toEqual(['INVALID_TRANSITION']);
  expect(await sale.onHand()).toBe(STOCK - 3);
});

test('an order whose unsent units are paid back has been sent as far as its parcels have', async () => {
  const sale = await Sale.of(5);
  const parcel = await sale.ship(3);
  expect(await sale.refund(2, true)).toMatchObject({
    order: { status: 'SHIPPED', fulfillmentStatus: 'FULFILLED' },
    userErrors: [],
  });
  expect(codes(await sale.ship(1))).toEqual(['OUT_OF_RANGE']);
  expect(codes(await sale.ship())).toEqual(['INVALID_TRANSITION']);
  await sale.move(parcel, 'DELIVERED');
  expect(await sale.read()).toMatchObject({ status: 'DELIVERED', availableActions: ['REFUND'] });
  expect(await sale.onHand()).toBe(STOCK - 3);
});

test('an order whose parcels have arrived is delivered when the rest is paid back, and the buyer hears of it', async () => {
  const sale = await Sale.of(4);
  await sale.move(await sale.ship(1), 'DELIVERED');
  expect(await sale.read()).toMatchObject({
    status: 'PARTIALLY_SHIPPED',
    availableActions: ['REFUND', 'SHIP'],
  });
  expect((await sale.refund(3, false))['order']).toMatchObject({
    ...{ status: 'DELIVERED', fulfillmentStatus: 'DELIVERED' },
  });
  expect(await sale.buyersActions()).toEqual(['REQUEST_RETURN']);
  expect((await sale.events()).filter((type) => type === 'order.delivered.v1')).toHaveLength(1);
});

test('nothing is offered to be sent when all units of an order are paid back before', async () => {
  const sale = await Sale.of(2);
  await sale.refund(2, true);
  expect(await sale.read()).toMatchObject({ status: 'CONFIRMED', availableActions: ['CANCEL', 'REFUND'] });
  expect(codes(await sale.ship())).toEqual(['INVALID_TRANSITION']);
});

test('units that were sent before their price went back count again once their parcel comes back', async () => {
  const sale = await Sale.of(5);
  const parcel = await sale.ship();
  await sale.refund(2, false);
  await sale.move(parcel, 'SHIPPED');
  await sale.move(parcel, 'RETURNED');
  expect(await sale.read()).toMatchObject({ status: 'CONFIRMED', fulfillmentStatus: 'UNFULFILLED' });
  expect((await sale.ship())['shipment'].lines).toMatchObject([{ quantity: 3 }]);
});

test('the units of a refund that failed can be sent, unless they were put on the shelf', async () => {
  for (const [restock, left] of [
    [false, ['REFUND', 'SHIP']],
    [true, ['REFUND']],
  ] as const) {
    const sale = await Sale.of(3);
    await sale.move(await sale.ship(1), 'DELIVERED');
    await sale.refund(2, restock);
    expect(await sale.read()).toMatchObject({ status: 'DELIVERED' });
    await sale.settleRefund('FAILED');
    const status = restock ? 'DELIVERED' : 'PARTIALLY_SHIPPED';
    expect(await sale.read()).toMatchObject({
      ...{ status, availableActions: left },
      lines: [{ refundedQuantity: 0 }],
    });
  }
});

test('refunds and parcels made at once never send a unit that is paid back', async () => {
  const sale = await Sale.of(6);
  await Promise.all([sale.ship(2), sale.refund(2, true), sale.ship(2), sale.refund(2, true), sale.ship(2)]);
  const { lines } = await sale.read();
  const [line] = lines as { fulfilledQuantity: number; refundedQuantity: number }[];
  expect(line!.refundedQuantity).toBe(4);
  expect(codes(await sale.ship())).toEqual(['INVALID_TRANSITION']);
});
