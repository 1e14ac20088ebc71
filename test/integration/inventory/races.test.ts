import { beforeAll, describe, expect, test } from 'vitest';
import { InsufficientStock } from '../../../src/kernel/errors.js';
import { change, ADJUST, THRESHOLD, TRANSFER } from '../../support/stock-operations.js';
import { newOrder, publicLocation, publicVariant, StockRoom } from '../../support/stock.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;
let room: StockRoom;

beforeAll(async () => {
  world = await startWorld({ environment: { DATABASE_POOL_SIZE: '20' } });
  room = new StockRoom(world, await world.store());
});

describe('many at once', () => {
  test('fifty buyers of seven units: exactly seven get one', async () => {
    const variantId = await room.variant(7);
    const outcomes = await Promise.allSettled(
      times(50, () =>
        room.write((tx) => room.reservations.reserve(tx, newOrder(), [{ variantId, quantity: 1 }])),
      ),
    );
    expect(fulfilled(outcomes)).toHaveLength(7);
    for (const reason of rejected(outcomes)) {
      expect(reason).toBeInstanceOf(InsufficientStock);
      expect(reason).toMatchObject({ requested: 1, available: 0 });
    }
    expect(await room.level(variantId)).toEqual({ onHand: 7, reserved: 7 });
    expect(await room.movements(variantId)).toHaveLength(1 + 7);
  });

  test('buyers whose demands are split over two locations get what there is and no more', async () => {
    const variantId = await room.variant(5);
    const second = await room.location('Annex');
    await change(room.shop.owner, ADJUST, {
      variantId: publicVariant(variantId),
      locationId: publicLocation(second),
      delta: 5,
      reason: 'Delivery',
    });
    const outcomes = await Promise.allSettled(
      times(8, () =>
        room.write((tx) => room.reservations.reserve(tx, newOrder(), [{ variantId, quantity: 3 }])),
      ),
    );
    expect(fulfilled(outcomes)).toHaveLength(3);
    const reserved = (await room.levels())
      .filter((level) => level.variantId === variantId)
      .map((level) => level.reserved)
      .sort();
    expect(reserved).toEqual([4, 5]);
  });

  test('two variants wanted in opposite orders never wait for each other in a circle', async () => {
    const [first, second] = (await room.variants([30, 30])) as [string, string];
    let attempts = 0;
    const outcomes = await Promise.allSettled(
      times(40, (index) => {
        const pair = index % 2 === 0 ? [first, second] : [second, first];
        return room.write((tx) => {
          attempts++;
          const demands = pair.map((variantId) => ({ variantId, quantity: 1 }));
          return room.reservations.reserve(tx, newOrder(), demands);
        });
      }),
    );
    expect(fulfilled(outcomes)).toHaveLength(30);
    expect(rejected(outcomes).every((reason) => reason instanceof InsufficientStock)).toBe(true);
    // A deadlock would have run its work a second time.
    expect(attempts).toBe(40);
  });

  test('two callers who lock each other out by reserving piece by piece are told of no deadlock', async () => {
    const [first, second] = (await room.variants([5, 5])) as [string, string];
    const bothHoldOne = barrier(2);
    let attempts = 0;
    const outcomes = await Promise.allSettled(
      [
        [first, second],
        [second, first],
      ].map((pair) =>
        room.write(async (tx) => {
          attempts++;
          for (const variantId of pair) {
            await room.reservations.reserve(tx, newOrder(), [{ variantId, quantity: 1 }]);
            await bothHoldOne();
          }
        }),
      ),
    );
    expect(rejected(outcomes)).toEqual([]);
    expect(attempts).toBe(3);
    expect(await room.level(first)).toEqual({ onHand: 5, reserved: 2 });
    expect(await room.level(second)).toEqual({ onHand: 5, reserved: 2 });
  });

  test('a late payment and an expiry of one order: one of them settles it', async () => {
    const variantId = await room.variant(40);
    let sold = 0;
    for (const order of times(20, () => newOrder())) {
      await room.write((tx) => room.reservations.reserve(tx, order, [{ variantId, quantity: 2 }]));
      const [committed, released] = await Promise.all([
        room.write((tx) => room.reservations.commit(tx, order)),
        room.write((tx) => room.reservations.release(tx, order)),
      ]);
      expect(committed.length + released.length).toBe(1);
      sold += committed.length;
    }
    expect(await room.level(variantId)).toEqual({ onHand: 40 - 2 * sold, reserved: 0 });
  });

  test('transfers to and fro between two locations keep the sum', async () => {
    const variantId = await room.variant(20);
    const from = publicLocation(await room.defaultLocation());
    const to = publicLocation(await room.location('Opposite'));
    const transfers = times(30, (index) => {
      const [fromLocationId, toLocationId] = index % 2 === 0 ? [from, to] : [to, from];
      const input = { variantId: publicVariant(variantId), fromLocationId, toLocationId, quantity: 3 };
      return change(room.shop.owner, TRANSFER, input);
    });
    const codes = (await Promise.all(transfers)).flatMap(
      (payload) => payload['userErrors'] as { code: string }[],
    );
    expect(codes.every(({ code }) => code === 'INSUFFICIENT_STOCK')).toBe(true);
    const levels = (await room.levels()).filter((level) => level.variantId === variantId);
    expect(levels.reduce((sum, level) => sum + level.onHand, 0)).toBe(20);
  });
});

describe('the low-stock event', () => {
  test('comes once, whoever of many buyers crosses the threshold', async () => {
    const variantId = await room.variant(20);
    await change(room.shop.owner, THRESHOLD, { variantId: publicVariant(variantId), threshold: 10 });
    await Promise.all(
      times(20, () =>
        room.write((tx) => room.reservations.reserve(tx, newOrder(), [{ variantId, quantity: 1 }])),
      ),
    );
    const crossings = (await room.events(variantId)).filter((event) => event.type === 'stock.low.v1');
    expect(crossings.map((event) => event.payload['available'])).toEqual([9]);
  });

  test('comes once, however many people set the threshold that makes the level low', async () => {
    const variantId = await room.variant(3);
    const input = { variantId: publicVariant(variantId), threshold: 5 };
    await Promise.all(times(12, () => change(room.shop.owner, THRESHOLD, input)));
    expect(await room.eventTypes(variantId)).toEqual(['stock.low.v1']);
  });
});

describe('deleting a location while stock comes to it', () => {
  test('ends with a deleted empty location or with one that holds the stock', async () => {
    const variantId = publicVariant(await room.variant(100));
    for (let round = 0; round < 10; round++) {
      const location = await room.location(`Fleeting ${round}`);
      const [arrival, deletion] = await Promise.all([
        change(room.shop.owner, ADJUST, {
          variantId,
          locationId: publicLocation(location),
          delta: 1,
          reason: 'Arrival',
        }),
        room.shop.owner.run(
          `mutation ($id: ID!) { locationDelete(id: $id) { deletedId userErrors { code } } }`,
          {
            id: publicLocation(location),
          },
        ),
      ]);
      const isDeleted = deletion['locationDelete'].deletedId !== null;
      const hasArrived = arrival['userErrors'].length === 0;
      expect(isDeleted).toBe(!hasArrived);
      expect((await room.levels()).filter((level) => level.locationId === location)).toHaveLength(
        hasArrived ? 1 : 0,
      );
    }
  });
});

describe('the default location', () => {
  test('is one, however many locations are made it at once', async () => {
    const shop = await world.store();
    const place = new StockRoom(world, shop);
    const locations = [];
    for (let index = 0; index < 6; index++) locations.push(await place.location(`Place ${index}`));
    const answers = await Promise.all(
      locations.map((id) =>
        shop.owner.run(
          `mutation ($id: ID!) { locationUpdate(id: $id, input: { isDefault: true }) { userErrors { code } } }`,
          { id: publicLocation(id) },
        ),
      ),
    );
    expect(answers.flatMap((answer) => answer['locationUpdate'].userErrors as unknown[])).toEqual([]);
    const defaults = await world.app.database.query(
      `SELECT id FROM location WHERE tenant_id = $1 AND is_default`,
      [shop.tenantId],
    );
    expect(defaults).toHaveLength(1);
  });
});

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function fulfilled<T>(outcomes: readonly PromiseSettledResult<T>[]): T[] {
  return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
}

function rejected(outcomes: readonly PromiseSettledResult<unknown>[]): unknown[] {
  return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
}

/** A gate that opens for good when this many have come to it. */
function barrier(count: number): () => Promise<void> {
  let open: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  let waiting = 0;
  return () => {
    if (++waiting >= count) open();
    return opened;
  };
}
