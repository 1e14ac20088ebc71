import { beforeAll, describe, expect, test } from 'vitest';
import { encodeId } from '../../src/kernel/ids.js';
import { ManualClock, systemClock } from '../../src/kernel/clock.js';
import { contractDocument } from '../support/contract-documents.js';
import { streamOf } from '../support/event-streams.js';
import { OrderDesk, type PlacedOrder } from '../support/orders.js';
import { sell } from '../support/selling.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';
import { WsClient } from '../support/ws-client.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const ORDER =
  'subscription ($id: ID!, $after: BigInt) { orderUpdated(id: $id, after: $after) { type order { id } } }';
const PARCELS = `subscription ($id: ID!, $after: BigInt) {
  shipmentUpdated(orderId: $id, after: $after) { sequence type shipment { id status carrier trackingNumber } }
}`;
const FEED = 'subscription ($after: BigInt) { ordersFeed(after: $after) { type order { id } } }';
const HOUR_MS = 3_600_000;

let world: World;
let shop: Shop;
let staff: Person;
let desk: OrderDesk;
let clock: ManualClock;
let goods: { productId: string; variantId: string };

beforeAll(async () => {
  clock = new ManualClock(systemClock.now());
  world = await startWorld({ background: true, clock });
  shop = await world.store();
  staff = await shop.staff();
  desk = new OrderDesk(world, shop);
  goods = await sell(shop, { name: 'Lamp' });
});

const idOf = ({ orderId }: PlacedOrder) => encodeId('order', orderId);
const order = (buyer: Person | null = null) => desk.buy({ lines: [{ ...goods, quantity: 2 }], buyer });

function connect(
  parameters: { accessToken?: string; orderToken?: string } = {},
  store = shop.slug,
): Promise<WsClient> {
  const { accessToken, orderToken } = parameters;
  return WsClient.connect(world.app.url, {
    ...{ store, ...(orderToken && { orderToken }) },
    ...(accessToken && { authorization: `Bearer ${accessToken}` }),
  });
}

async function now(): Promise<string> {
  await world.app.relay.drain();
  return String((await streamOf(world.app, shop.tenantId)).sequences.at(-1) ?? 0);
}

async function ship(placed: PlacedOrder): Promise<string> {
  const input = { carrier: 'DHL', trackingNumber: 'JD0146' };
  const sent = await staff.run<Loose>(contractDocument('ShipmentCreate'), { orderId: idOf(placed), input });
  return sent['shipmentCreate'].shipment.id as string;
}

async function move(id: string, status: string): Promise<void> {
  await staff.run(contractDocument('ShipmentStatusUpdate'), { id, status });
}

describe('the parcels of an order', () => {
  test('are told to its buyer, to a guest who shows its token and to staff, each step once and in order', async () => {
    const customer = await shop.customer();
    const placed = await order(customer);
    const [other, after] = [await order(), await now()];
    const clients = [
      await connect({ accessToken: customer.session.accessToken }),
      await connect({ orderToken: placed.token }),
      await connect({ accessToken: staff.session.accessToken }),
    ];
    const followings = clients.map((client) => client.subscribe(PARCELS, { id: idOf(placed), after }));
    await ship(other);
    const id = await ship(placed);
    await move(id, 'SHIPPED');
    const first = await Promise.all(followings.map((following) => following.take(2)));
    for (const events of first) {
      expect(events.map(({ type }) => type as string)).toEqual([
        'shipment.created.v1',
        'shipment.status_changed.v1',
      ]);
      expect(events.map(({ shipment }) => (shipment as Loose)['id'] as string)).toEqual([id, id]);
    }
    await move(id, 'DELIVERED');
    for (const following of followings) {
      expect(await following.next()).toMatchObject({
        type: 'shipment.status_changed.v1',
        shipment: { id, status: 'DELIVERED', carrier: 'DHL', trackingNumber: 'JD0146' },
      });
      expect(following.untaken).toBe(0);
    }
    const resumed = clients[1]!.subscribe(PARCELS, { id: idOf(placed), after: first[1]![0]!['sequence'] });
    expect((await resumed.take(2)).map(({ shipment }) => (shipment as Loose)['status'] as string)).toEqual([
      'DELIVERED',
      'DELIVERED',
    ]);
    await Promise.all(clients.map((client) => client.leave()));
  });
});

describe('an order', () => {
  test('is followed by its buyer with an account', async () => {
    const customer = await shop.customer();
    const [placed, client] = [
      await order(customer),
      await connect({ accessToken: customer.session.accessToken }),
    ];
    const following = client.subscribe(ORDER, { id: idOf(placed), after: await now() });
    await ship(placed);
    expect(await following.next()).toEqual({ type: 'order.shipped.v1', order: { id: idOf(placed) } });
    await client.leave();
  });

  test('is followed by nobody else: not with a wrong token, another account, nor from another store', async () => {
    const placed = await order(await shop.customer());
    const other = await world.store();
    const stranger = await shop.customer();
    const clients = [
      await connect({ orderToken: 'A'.repeat(43) }),
      await connect({ orderToken: (await order()).token }),
      await connect({ accessToken: stranger.session.accessToken }),
      await connect({ accessToken: other.owner.session.accessToken }, other.slug),
      await connect({ orderToken: placed.token }, other.slug),
    ];
    for (const client of clients) {
      for (const document of [ORDER, PARCELS]) {
        const { errors } = await client.subscribe(document, { id: idOf(placed), after: '0' }).ended();
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
      }
      await client.leave();
    }
  });
});

describe('a socket', () => {
  test('of staff is closed when the role goes, also while an event is on its way', async () => {
    const leaver = await shop.staff();
    const client = await connect({ accessToken: leaver.session.accessToken });
    const following = client.subscribe(FEED, { after: await now() });
    await order();
    await following.next();
    await shop.owner.run('mutation ($id: ID!) { staffRemove(userId: $id) { userErrors { code } } }', {
      id: leaver.id,
    });
    await order();
    expect((await client.closed).code).toBe(4403);
    expect((await following.ended()).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('is closed when its access token expires, whether something happens or not, and resumes with a new one', async () => {
    const [one, two] = [await shop.staff(), await shop.staff()];
    const after = await now();
    const [busy, quiet] = [
      await connect({ accessToken: one.session.accessToken }),
      await connect({ accessToken: two.session.accessToken }),
    ];
    const told = busy.subscribe(FEED, { after });
    const parcels = quiet.subscribe(PARCELS, { id: idOf(await order()), after: await now() });
    await told.next();
    // Everybody's token has ended then: nothing else is tested after this.
    clock.advance(HOUR_MS);
    await desk.buy({ lines: [{ ...goods, quantity: 1 }] });
    expect((await told.ended()).errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect((await busy.closed).code).toBe(4401);
    expect((await parcels.ended()).errors.map(({ extensions }) => extensions.code)).toEqual([
      'UNAUTHENTICATED',
    ]);
    expect((await quiet.closed).code).toBe(4401);
    expect(parcels.untaken).toBe(0);
    await expect(connect({ accessToken: one.session.accessToken })).rejects.toThrow('Closed with 4401');
    const renewed = await world.visitor.run<Loose>(contractDocument('SessionRefresh'), {
      refreshToken: one.session.refreshToken,
    });
    const again = await connect({ accessToken: renewed['sessionRefresh'].session.accessToken as string });
    expect(await again.subscribe(FEED, { after }).next()).toMatchObject({ type: 'order.placed.v1' });
    await again.leave();
  });
});
