import { beforeAll, describe, expect, test } from 'vitest';
import { InsufficientStock } from '../../../src/kernel/errors.js';
import { closeStock } from '../../../src/modules/inventory/index.js';
import { newOrder, StockRoom } from '../../support/stock.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
let room: StockRoom;

beforeAll(async () => {
  world = await startWorld();
  room = new StockRoom(world, await world.store());
});

describe('reserving', () => {
  test('promises units without taking them from the shelf, and says where they are', async () => {
    const variantId = await room.variant(7);
    const order = newOrder();
    const allocations = await room.write((tx) =>
      room.reservations.reserve(tx, order, [{ variantId, quantity: 3 }]),
    );
    expect(allocations).toEqual([{ variantId, locationId: await room.defaultLocation(), quantity: 3 }]);
    expect(await room.level(variantId)).toEqual({ onHand: 7, reserved: 3 });
    expect((await room.movements(variantId)).at(-1)).toMatchObject({
      kind: 'RESERVED',
      onHandDelta: 0,
      reservedDelta: 3,
      referenceId: order.id,
      actorId: room.shop.owner.userId,
    });
  });

  test('takes two statements for one variant and for fifty', async () => {
    const variantIds = await room.variants(Array.from({ length: 50 }, () => 5));
    const demands = variantIds.map((variantId) => ({ variantId, quantity: 2 }));
    const one = (tx: Parameters<Parameters<typeof room.write>[0]>[0]) =>
      room.reservations.reserve(tx, newOrder(), demands.slice(0, 1));
    expect(await room.statements(one)).toBe(2);
    expect(await room.statements((tx) => room.reservations.reserve(tx, newOrder(), demands))).toBe(2);
  });

  test('counts demands of one variant together', async () => {
    const variantId = await room.variant(5);
    const lines = [
      { variantId, quantity: 3 },
      { variantId, quantity: 3 },
    ];
    const refusal = await refusalOf(room.write((tx) => room.reservations.reserve(tx, newOrder(), lines)));
    expect(refusal).toMatchObject({ variantId, requested: 6, available: 5 });
  });

  test('takes nothing of any variant when one is short', async () => {
    const [plenty, scarce] = (await room.variants([10, 1])) as [string, string];
    const demands = [
      { variantId: plenty, quantity: 4 },
      { variantId: scarce, quantity: 2 },
    ];
    const refusal = await refusalOf(room.write((tx) => room.reservations.reserve(tx, newOrder(), demands)));
    expect(refusal).toMatchObject({
      code: 'INSUFFICIENT_STOCK',
      variantId: scarce,
      requested: 2,
      available: 1,
    });
    expect(await room.level(plenty)).toEqual({ onHand: 10, reserved: 0 });
    expect(await room.eventTypes(plenty)).toEqual([]);
  });

  test('takes from the default location first, then from the others in the order of their making', async () => {
    const variantId = await room.variant(2);
    const second = await room.location('Second');
    const third = await room.location('Third');
    await putAt(variantId, second, 3);
    await putAt(variantId, third, 4);
    const allocations = await room.write((tx) =>
      room.reservations.reserve(tx, newOrder(), [{ variantId, quantity: 6 }]),
    );
    const byPlace = new Map(allocations.map((allocation) => [allocation.locationId, allocation.quantity]));
    expect(byPlace).toEqual(
      new Map([
        [await room.defaultLocation(), 2],
        [second, 3],
        [third, 1],
      ]),
    );
  });

  test('does not count what lies at an inactive location', async () => {
    const variantId = await room.variant(1);
    const closed = await room.location('Closed for now');
    await putAt(variantId, closed, 5);
    await world.app.database.query(`UPDATE location SET is_active = false WHERE id = $1`, [closed]);
    const demand = [{ variantId, quantity: 2 }];
    const refusal = await refusalOf(room.write((tx) => room.reservations.reserve(tx, newOrder(), demand)));
    expect(refusal).toMatchObject({ requested: 2, available: 1 });
  });

  test('finds nothing of a deleted variant, of an unknown one, or of one of another store', async () => {
    const deleted = await room.variant(5);
    await room.write((tx) => closeStock(tx, [deleted]));
    const foreign = await new StockRoom(world, await world.store()).variant(5);
    for (const variantId of [deleted, foreign, newOrder().id]) {
      const demand = [{ variantId, quantity: 1 }];
      const refusal = await refusalOf(room.write((tx) => room.reservations.reserve(tx, newOrder(), demand)));
      expect(refusal).toMatchObject({ variantId, requested: 1, available: 0 });
    }
  });

  test('refuses demands that are no positive integers, as the defect of the caller they are', async () => {
    const variantId = await room.variant(5);
    for (const quantity of [0, -1, 1.5, Number.NaN]) {
      const attempt = room.write((tx) =>
        room.reservations.reserve(tx, newOrder(), [{ variantId, quantity }]),
      );
      await expect(attempt).rejects.toThrow(RangeError);
    }
    const huge = [{ variantId, quantity: 5_000_000_000 }];
    const refusal = await refusalOf(room.write((tx) => room.reservations.reserve(tx, newOrder(), huge)));
    expect(refusal).toMatchObject({ requested: 5_000_000_000, available: 5 });
  });
});

describe('settling a reservation', () => {
  test('a sale takes the units from the shelf, once', async () => {
    const variantId = await room.variant(7);
    const order = newOrder();
    await room.write((tx) => room.reservations.reserve(tx, order, [{ variantId, quantity: 3 }]));
    const sold = await room.write((tx) => room.reservations.commit(tx, order));
    expect(sold).toEqual([{ variantId, locationId: await room.defaultLocation(), quantity: 3 }]);
    expect(await room.level(variantId)).toEqual({ onHand: 4, reserved: 0 });
    expect(await room.write((tx) => room.reservations.commit(tx, order))).toEqual([]);
    expect(await room.write((tx) => room.reservations.release(tx, order))).toEqual([]);
    expect(await room.level(variantId)).toEqual({ onHand: 4, reserved: 0 });
  });

  test('a release makes the units available again, once', async () => {
    const variantId = await room.variant(7);
    const order = newOrder();
    await room.write((tx) => room.reservations.reserve(tx, order, [{ variantId, quantity: 7 }]));
    expect(await room.statements((tx) => room.reservations.release(tx, order))).toBe(2);
    expect(await room.level(variantId)).toEqual({ onHand: 7, reserved: 0 });
    expect(await room.write((tx) => room.reservations.release(tx, order))).toEqual([]);
    expect((await room.movements(variantId)).map((movement) => movement.kind)).toEqual([
      'RECEIVED',
      'RESERVED',
      'RELEASED',
    ]);
  });

  test('concerns the reference alone', async () => {
    const variantId = await room.variant(7);
    const [first, second] = [newOrder(), newOrder()];
    for (const order of [first, second]) {
      await room.write((tx) => room.reservations.reserve(tx, order, [{ variantId, quantity: 3 }]));
    }
    await room.write((tx) => room.reservations.release(tx, first));
    expect(await room.level(variantId)).toEqual({ onHand: 7, reserved: 3 });
    const sameId = { kind: 'checkout', id: second.id };
    expect(await room.write((tx) => room.reservations.release(tx, sameId))).toEqual([]);
  });

  test('takes what two reservations of one reference hold together', async () => {
    const variantId = await room.variant(7);
    const order = newOrder();
    await room.write((tx) => room.reservations.reserve(tx, order, [{ variantId, quantity: 1 }]));
    await room.write((tx) => room.reservations.reserve(tx, order, [{ variantId, quantity: 2 }]));
    await room.write((tx) => room.reservations.commit(tx, order));
    expect(await room.level(variantId)).toEqual({ onHand: 4, reserved: 0 });
  });

  test('is undone with the transaction it runs in', async () => {
    const variantId = await room.variant(7);
    const order = newOrder();
    await room.write((tx) => room.reservations.reserve(tx, order, [{ variantId, quantity: 3 }]));
    const attempt = room.write(async (tx) => {
      await room.reservations.commit(tx, order);
      throw new Error('The rest of the order failed');
    });
    await expect(attempt).rejects.toThrow('The rest of the order failed');
    expect(await room.level(variantId)).toEqual({ onHand: 7, reserved: 3 });
  });

  test('works for a variant that was deleted while its order was being paid', async () => {
    const variantId = await room.variant(7);
    const order = newOrder();
    await room.write((tx) => room.reservations.reserve(tx, order, [{ variantId, quantity: 3 }]));
    await room.write((tx) => closeStock(tx, [variantId]));
    await room.write((tx) => room.reservations.commit(tx, order));
    expect(await room.level(variantId)).toEqual({ onHand: 4, reserved: 0 });
    await room.write((tx) => room.reservations.restock(tx, order, [{ variantId, quantity: 3 }]));
    expect(await room.level(variantId)).toEqual({ onHand: 7, reserved: 0 });
  });
});

describe('taking units back', () => {
  test('puts them to the default location as returned', async () => {
    const variantId = await room.variant(2);
    const order = newOrder();
    const lines = [
      { variantId, quantity: 1 },
      { variantId, quantity: 2 },
    ];
    await room.write((tx) => room.reservations.restock(tx, order, lines));
    expect(await room.level(variantId)).toEqual({ onHand: 5, reserved: 0 });
    expect((await room.movements(variantId)).at(-1)).toMatchObject({
      kind: 'RETURNED',
      onHandDelta: 3,
      referenceId: order.id,
    });
  });

  test('makes the level when the default location is a new one', async () => {
    const shop = await world.store();
    const place = new StockRoom(world, shop);
    const variantId = await place.variant(2);
    const moved = await place.location('New main');
    await world.app.database.query(`UPDATE location SET is_default = false WHERE tenant_id = $1`, [
      shop.tenantId,
    ]);
    await world.app.database.query(`UPDATE location SET is_default = true WHERE id = $1`, [moved]);
    await place.write((tx) => place.reservations.restock(tx, newOrder(), [{ variantId, quantity: 4 }]));
    expect(await place.level(variantId, moved)).toEqual({ onHand: 4, reserved: 0 });
  });

  test('fails for a variant that the store never had', async () => {
    const attempt = room.write((tx) =>
      room.reservations.restock(tx, newOrder(), [{ variantId: newOrder().id, quantity: 1 }]),
    );
    await expect(attempt).rejects.toThrow('No stock level takes');
  });
});

async function putAt(variantId: string, locationId: string, quantity: number): Promise<void> {
  await world.app.database.query(
    `INSERT INTO stock_level (tenant_id, variant_id, location_id, on_hand, updated_at) VALUES ($1, $2, $3, $4, now())`,
    [room.shop.tenantId, variantId, locationId, quantity],
  );
}

async function refusalOf(attempt: Promise<unknown>): Promise<InsufficientStock> {
  const error = await attempt.then(
    () => null,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(InsufficientStock);
  return error as InsufficientStock;
}
