import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ManualClock, systemClock } from '../../../src/kernel/clock.js';
import { decodeId, encodeId } from '../../../src/kernel/ids.js';
import { OrderDesk, type OrderWish } from '../../support/orders.js';
import { sell } from '../../support/selling.js';
import { StockRoom } from '../../support/stock.js';
import { startWorld, type World } from '../../support/world.js';

const MINUTE_MS = 60_000;

let world: World;
let clock: ManualClock;
let desk: OrderDesk;
let goods: { productId: string; variantId: string };

beforeAll(async () => {
  clock = new ManualClock(systemClock.now());
  world = await startWorld({ clock });
});

beforeEach(async () => {
  const shop = await world.store();
  desk = new OrderDesk(world, shop);
  goods = await sell(shop, { name: 'Lamp', stock: 10 });
});

const wish = (more: Partial<OrderWish> = {}): OrderWish => ({ lines: [{ ...goods, quantity: 2 }], ...more });
const stock = () => new StockRoom(world, desk.shop).level(decodeId('variant', goods.variantId)!);

async function expire(): Promise<void> {
  const orders = world.app.composed.modules.find(({ name }) => name === 'orders')!;
  await orders.tasks!['orders:expire']!({});
}

describe('an order that is not paid in time', () => {
  test('fails, gives back what it took, ends the payment and says so to the buyer', async () => {
    const order = await desk.place(wish({ token: 'pending' }));
    await desk.pay(order);
    clock.advance(29 * MINUTE_MS);
    await expire();
    expect(await desk.standing(order)).toBe('PAYMENT_PENDING PENDING UNFULFILLED');
    clock.advance(2 * MINUTE_MS);
    await expire();
    await expire();
    expect(await desk.standing(order)).toBe('FAILED FAILED UNFULFILLED');
    expect((await desk.charge(order))!.status).toBe('CANCELLED');
    expect(await stock()).toEqual({ onHand: 10, reserved: 0 });
    expect(await desk.cartStatus(order)).toBe('OPEN');
    expect(await desk.planUse()).toBe(0);
    expect((await desk.events(order)).filter((type) => type === 'order.expired.v1')).toHaveLength(1);
    const seen = await desk.shop.visitor
      .with({ 'x-order-token': order.token })
      .run('query ($id: ID!) { order(id: $id) { history { type message } } }', {
        id: encodeId('order', order.orderId),
      });
    expect((seen['order'].history as unknown[]).at(-1)).toEqual({
      type: 'ORDER_EXPIRED',
      message: 'The payment was not completed in time.',
    });
  });

  test('but was paid at the provider in the last moment is confirmed', async () => {
    const order = await desk.place(wish({ token: 'pending' }));
    await desk.pay(order);
    await desk.atGateway(order, 'CAPTURED', order.totalMinor);
    clock.advance(31 * MINUTE_MS);
    await expire();
    expect(await desk.standing(order)).toBe('CONFIRMED PAID UNFULFILLED');
    expect(await stock()).toEqual({ onHand: 8, reserved: 0 });
  });

  test('although its provider was never asked, because its process died, is asked for and then paid', async () => {
    const order = await desk.place(wish());
    clock.advance(31 * MINUTE_MS);
    await expire();
    expect(await desk.standing(order)).toBe('CONFIRMED PAID UNFULFILLED');
  });

  test('is returned its money when it is paid after that', async () => {
    const order = await desk.place(wish({ token: 'pending' }));
    await desk.pay(order);
    clock.advance(31 * MINUTE_MS);
    await expire();
    await desk.atGateway(order, 'CAPTURED', order.totalMinor);
    const { reference } = (
      await desk.rows<{ reference: string }>(
        `SELECT reference FROM test_gateway_charge WHERE tenant_id = $1 AND merchant_reference = $2`,
        order.paymentId,
      )
    )[0]!;
    await desk.settle(order, { kind: 'captured', reference, capturedMinor: order.totalMinor });
    expect(await desk.standing(order)).toBe('FAILED REFUNDED UNFULFILLED');
    expect((await desk.charge(order))!.refunded).toBe(2500);
  });

  test('is ended once when several processes look at the same moment', async () => {
    const lines = [{ ...goods, quantity: 1, unitMinor: 100 }];
    const orders = [];
    for (let index = 0; index < 10; index++) orders.push(await desk.place(wish({ lines, token: 'pending' })));
    clock.advance(31 * MINUTE_MS);
    await Promise.all([expire(), expire(), expire()]);
    for (const order of orders) expect(await desk.standing(order)).toBe('FAILED FAILED UNFULFILLED');
    expect(await stock()).toEqual({ onHand: 10, reserved: 0 });
    expect(await desk.planUse()).toBe(0);
  });

  test('is not ended when its payment is authorised', async () => {
    const order = await desk.buy(wish({ captureMode: 'MANUAL' }));
    clock.advance(600 * MINUTE_MS);
    await expire();
    expect(await desk.standing(order)).toBe('CONFIRMED AUTHORIZED UNFULFILLED');
    expect(await stock()).toEqual({ onHand: 10, reserved: 2 });
  });
});
