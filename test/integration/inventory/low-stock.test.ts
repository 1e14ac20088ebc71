import { beforeAll, describe, expect, test } from 'vitest';
import { ADJUST, change, THRESHOLD, TRANSFER } from '../../support/stock-operations.js';
import { newOrder, publicLocation, publicVariant, StockRoom } from '../../support/stock.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
let room: StockRoom;

beforeAll(async () => {
  world = await startWorld();
  room = new StockRoom(world, await world.store());
});

async function crossings(variantId: string): Promise<string[]> {
  const types = await room.eventTypes(variantId);
  return types.filter((type) => type === 'stock.low.v1' || type === 'stock.replenished.v1');
}

async function adjust(variantId: string, delta: number): Promise<void> {
  const input = { variantId: publicVariant(variantId), delta, reason: 'Test' };
  const { userErrors } = await change(room.shop.owner, ADJUST, input);
  expect(userErrors).toEqual([]);
}

async function threshold(variantId: string, value: number | null) {
  return change(room.shop.owner, THRESHOLD, { variantId: publicVariant(variantId), threshold: value });
}

describe('a level with a threshold of 5', () => {
  test('is low below it, not at it, and says so once until it is replenished', async () => {
    const variantId = await room.variant(7);
    await threshold(variantId, 5);
    await adjust(variantId, -2);
    expect(await crossings(variantId)).toEqual([]);
    await adjust(variantId, -1);
    await adjust(variantId, -2);
    expect(await crossings(variantId)).toEqual(['stock.low.v1']);
    await adjust(variantId, 2);
    expect(await crossings(variantId)).toEqual(['stock.low.v1']);
    await adjust(variantId, 1);
    await adjust(variantId, 10);
    await adjust(variantId, -15);
    expect(await crossings(variantId)).toEqual(['stock.low.v1', 'stock.replenished.v1', 'stock.low.v1']);
  });

  test('tells the level as it was at the crossing', async () => {
    const variantId = await room.variant(7);
    await threshold(variantId, 5);
    await room.write((tx) => room.reservations.reserve(tx, newOrder(), [{ variantId, quantity: 3 }]));
    const [low] = (await room.events(variantId)).filter((event) => event.type === 'stock.low.v1');
    expect(low!.payload).toEqual({
      variantId,
      locationId: await room.defaultLocation(),
      onHand: 7,
      reserved: 3,
      available: 4,
      lowStockThreshold: 5,
    });
  });

  test('becomes low by a reservation, is replenished by its release, and a sale changes neither', async () => {
    const variantId = await room.variant(6);
    await threshold(variantId, 5);
    const [kept, dropped] = [newOrder(), newOrder()];
    await room.write((tx) => room.reservations.reserve(tx, dropped, [{ variantId, quantity: 2 }]));
    await room.write((tx) => room.reservations.release(tx, dropped));
    await room.write((tx) => room.reservations.reserve(tx, kept, [{ variantId, quantity: 2 }]));
    await room.write((tx) => room.reservations.commit(tx, kept));
    expect(await crossings(variantId)).toEqual(['stock.low.v1', 'stock.replenished.v1', 'stock.low.v1']);
  });

  test('crosses at each location by itself when stock is transferred', async () => {
    const variantId = await room.variant(9);
    await threshold(variantId, 5);
    const branch = await room.location('Branch');
    const place = { variantId: publicVariant(variantId), locationId: publicLocation(branch) };
    await change(room.shop.owner, THRESHOLD, { ...place, threshold: 3 });
    expect(await crossings(variantId)).toEqual(['stock.low.v1']);
    await change(room.shop.owner, TRANSFER, {
      variantId: publicVariant(variantId),
      fromLocationId: publicLocation(await room.defaultLocation()),
      toLocationId: publicLocation(branch),
      quantity: 5,
    });
    const events = (await room.events(variantId)).slice(-4);
    expect(events.map(({ type, payload }) => [type, payload['locationId'], payload['available']])).toEqual([
      ['stock.transferred.v1', await room.defaultLocation(), 4],
      ['stock.low.v1', await room.defaultLocation(), 4],
      ['stock.transferred.v1', branch, 5],
      ['stock.replenished.v1', branch, 5],
    ]);
  });
});

describe('setting a threshold', () => {
  test('is a crossing when the level is low by it, and when it no longer is', async () => {
    const variantId = await room.variant(4);
    expect((await threshold(variantId, 5))['level']).toMatchObject({ lowStockThreshold: 5, isLow: true });
    await threshold(variantId, 5);
    await threshold(variantId, 6);
    await threshold(variantId, 4);
    await threshold(variantId, 10);
    expect((await threshold(variantId, null))['level']).toMatchObject({
      lowStockThreshold: null,
      isLow: false,
    });
    expect(await crossings(variantId)).toEqual([
      'stock.low.v1',
      'stock.replenished.v1',
      'stock.low.v1',
      'stock.replenished.v1',
    ]);
  });

  test('takes 1 to ten million', async () => {
    const variantId = await room.variant(4);
    for (const value of [0, -1, 10_000_001]) {
      expect((await threshold(variantId, value))['userErrors']).toMatchObject([
        { code: 'OUT_OF_RANGE', path: ['input', 'threshold'] },
      ]);
    }
  });
});
