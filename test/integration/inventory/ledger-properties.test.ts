import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { Refusal } from '../../../src/kernel/errors.js';
import { ADJUST, change, SET, THRESHOLD, TRANSFER } from '../../support/stock-operations.js';
import { newOrder, publicLocation, publicVariant, StockRoom } from '../../support/stock.js';
import { startWorld, type World } from '../../support/world.js';

type Operation =
  | { kind: 'adjust'; variant: number; place: number; delta: number }
  | { kind: 'set'; variant: number; place: number; onHand: number; expected: number }
  | { kind: 'transfer'; variant: number; from: number; to: number; quantity: number }
  | { kind: 'threshold'; variant: number; place: number; threshold: number | null }
  | { kind: 'reserve'; order: number; demands: { variant: number; quantity: number }[] }
  | { kind: 'release' | 'commit'; order: number }
  | { kind: 'restock'; order: number; variant: number; quantity: number };

const variant = fc.integer({ min: 0, max: 1 });
const place = fc.integer({ min: 0, max: 2 });
const order = fc.integer({ min: 0, max: 3 });
const quantity = fc.integer({ min: 1, max: 9 });

const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ kind: fc.constant('adjust' as const), variant, place, delta: fc.integer({ min: -9, max: 9 }) }),
  fc.record({
    kind: fc.constant('set' as const),
    variant,
    place,
    onHand: fc.integer({ min: 0, max: 12 }),
    expected: fc.integer({ min: 0, max: 12 }),
  }),
  fc.record({ kind: fc.constant('transfer' as const), variant, from: place, to: place, quantity }),
  fc.record({
    kind: fc.constant('threshold' as const),
    variant,
    place,
    threshold: fc.option(fc.integer({ min: 1, max: 8 })),
  }),
  fc.record({
    kind: fc.constant('reserve' as const),
    order,
    demands: fc.array(fc.record({ variant, quantity }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constantFrom('release' as const, 'commit' as const), order }),
  fc.record({ kind: fc.constant('restock' as const), order, variant, quantity }),
);

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

test('whatever is done with stock, in whatever order, the books agree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 5, maxLength: 25 }), async (operations) => {
      const stage = await setUp();
      for (const each of operations) await perform(stage, each);
      await booksAgree(stage);
    }),
    { numRuns: 15 },
  );
}, 120_000);

interface Stage {
  readonly room: StockRoom;
  readonly variants: readonly string[];
  readonly places: readonly string[];
  readonly orders: readonly { kind: string; id: string }[];
}

async function setUp(): Promise<Stage> {
  const room = new StockRoom(world, await world.store());
  return {
    room,
    variants: await room.variants([10, 3]),
    places: [await room.defaultLocation(), await room.location('Second'), await room.location('Third')],
    orders: [newOrder(), newOrder(), newOrder(), newOrder()],
  };
}

/** Business refusals are part of the game; anything else fails the test. */
async function perform(stage: Stage, operation: Operation): Promise<void> {
  const { room } = stage;
  const owner = room.shop.owner;
  const at = (index: { variant: number; place: number }) => ({
    variantId: publicVariant(stage.variants[index.variant]!),
    locationId: publicLocation(stage.places[index.place]!),
  });
  switch (operation.kind) {
    case 'adjust':
      await change(owner, ADJUST, { ...at(operation), delta: operation.delta, reason: 'Play' });
      return;
    case 'set': {
      const { onHand, expected: expectedOnHand } = operation;
      await change(owner, SET, { ...at(operation), onHand, expectedOnHand, reason: 'Play' });
      return;
    }
    case 'transfer':
      await change(owner, TRANSFER, {
        variantId: publicVariant(stage.variants[operation.variant]!),
        fromLocationId: publicLocation(stage.places[operation.from]!),
        toLocationId: publicLocation(stage.places[operation.to]!),
        quantity: operation.quantity,
      });
      return;
    case 'threshold':
      await change(owner, THRESHOLD, { ...at(operation), threshold: operation.threshold });
      return;
    default:
      await sell(stage, operation);
  }
}

async function sell(
  { room, variants, orders }: Stage,
  operation: Extract<Operation, { order: number }>,
): Promise<void> {
  const reference = orders[operation.order]!;
  await room
    .write(async (tx) => {
      switch (operation.kind) {
        case 'reserve': {
          const demands = operation.demands.map(({ variant: index, quantity: wanted }) => ({
            variantId: variants[index]!,
            quantity: wanted,
          }));
          return room.reservations.reserve(tx, reference, demands);
        }
        case 'restock':
          return room.reservations.restock(tx, reference, [
            { variantId: variants[operation.variant]!, quantity: operation.quantity },
          ]);
        case 'release':
        case 'commit':
          return room.reservations[operation.kind](tx, reference);
      }
    })
    .catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
}

async function booksAgree({ room, variants }: Stage): Promise<void> {
  const { tenantId } = room.shop;
  const wrong = await world.app.database.query(
    `SELECT s.*, m.on_hand AS moved, m.reserved AS moved_reserved, r.held
     FROM stock_level s
     LEFT JOIN LATERAL (
       SELECT coalesce(sum(on_hand_delta), 0) AS on_hand, coalesce(sum(reserved_delta), 0) AS reserved
       FROM stock_movement m
       WHERE m.tenant_id = s.tenant_id AND m.variant_id = s.variant_id AND m.location_id = s.location_id
     ) m ON true
     LEFT JOIN LATERAL (
       SELECT coalesce(sum(quantity), 0) AS held FROM stock_reservation r
       WHERE r.tenant_id = s.tenant_id AND r.variant_id = s.variant_id AND r.location_id = s.location_id
     ) r ON true
     WHERE s.tenant_id = $1 AND (s.on_hand <> m.on_hand OR s.reserved <> m.reserved OR s.reserved <> r.held)`,
    [tenantId],
  );
  expect(wrong).toEqual([]);
  for (const variantId of variants) await eventsAgree(room, variantId);
}

/** The stream alone tells every level and whether it is low. */
async function eventsAgree(room: StockRoom, variantId: string): Promise<void> {
  const told = new Map<string, { onHand: unknown; reserved: unknown; isLow: boolean }>();
  for (const { type, payload } of await room.events(variantId)) {
    const locationId = payload['locationId'] as string;
    const known = told.get(locationId) ?? { onHand: 0, reserved: 0, isLow: false };
    const isCrossing = type === 'stock.low.v1' || type === 'stock.replenished.v1';
    const isLow = isCrossing ? type === 'stock.low.v1' : known.isLow;
    if (isCrossing) expect(isLow).toBe(!known.isLow);
    told.set(locationId, { onHand: payload['onHand'], reserved: payload['reserved'], isLow });
  }
  const levels = await world.app.database.query<{
    place: string;
    onHand: number;
    reserved: number;
    isLow: boolean;
  }>(
    `SELECT location_id AS place, on_hand AS "onHand", reserved,
       coalesce(on_hand - reserved < low_stock_threshold, false) AS "isLow"
     FROM stock_level WHERE tenant_id = $1 AND variant_id = $2`,
    [room.shop.tenantId, variantId],
  );
  for (const { place: locationId, ...level } of levels) {
    const last = told.get(locationId);
    if (last) expect(last).toEqual(level);
  }
}
