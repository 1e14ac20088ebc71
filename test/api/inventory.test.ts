import { readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/kernel/ids.js';
import { ADJUST, change, send, SET, THRESHOLD, TRANSFER } from '../support/stock-operations.js';
import { newOrder, publicLocation, publicVariant, StockRoom } from '../support/stock.js';
import { startWorld, type Shop, type World } from '../support/world.js';

let world: World;
let shop: Shop;
let room: StockRoom;
let other: StockRoom;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store();
  room = new StockRoom(world, shop);
  other = new StockRoom(world, await world.store());
});

describe('inventoryAdjust', () => {
  test('answers the document of the first clients', async () => {
    const variantId = await room.variant(5);
    const file = parse(readFileSync('clients/operations/merchant.graphql', 'utf8'));
    const document = print(separateOperations(file)['InventoryAdjust']!);
    const answer = await shop.owner.run(document, {
      input: { variantId: publicVariant(variantId), delta: 3, reason: 'Delivery' },
      idempotencyKey: newId(),
    });
    expect(answer['inventoryAdjust']).toEqual({
      stock: {
        variant: { id: publicVariant(variantId), sku: expect.any(String) as string },
        onHand: 8,
        reserved: 0,
        available: 8,
      },
      userErrors: [],
    });
  });

  test('adds and takes away, and writes down who did so and why', async () => {
    const variantId = await room.variant(5);
    const clerk = await shop.staff();
    await change(clerk, ADJUST, {
      variantId: publicVariant(variantId),
      delta: 4,
      reason: ' Found in the cellar ',
    });
    const payload = await change(clerk, ADJUST, {
      variantId: publicVariant(variantId),
      delta: -9,
      reason: 'تالف',
    });
    expect(payload['level']).toEqual({
      onHand: 0,
      reserved: 0,
      available: 0,
      lowStockThreshold: null,
      isLow: false,
      location: { id: publicLocation(await room.defaultLocation()), name: 'Main location' },
    });
    expect(await room.movements(variantId)).toMatchObject([
      { kind: 'RECEIVED', onHandDelta: 5, reason: null, actorId: shop.owner.userId },
      { kind: 'ADJUSTED', onHandDelta: 4, reason: 'Found in the cellar', actorId: clerk.userId },
      { kind: 'ADJUSTED', onHandDelta: -9, reason: 'تالف', actorId: clerk.userId },
    ]);
  });

  test('tells of the change with the level as it is after it', async () => {
    const variantId = await room.variant(5);
    await change(shop.owner, ADJUST, { variantId: publicVariant(variantId), delta: -2, reason: 'Broken' });
    expect(await room.events(variantId)).toEqual([
      {
        type: 'stock.adjusted.v1',
        payload: {
          variantId,
          locationId: await room.defaultLocation(),
          onHand: 3,
          reserved: 0,
          available: 3,
          lowStockThreshold: null,
          onHandDelta: -2,
          reservedDelta: 0,
        },
      },
    ]);
  });

  test('never takes what is reserved', async () => {
    const variantId = await room.variant(5);
    await room.write((tx) => room.reservations.reserve(tx, newOrder(), [{ variantId, quantity: 3 }]));
    const input = { variantId: publicVariant(variantId), delta: -3, reason: 'Broken' };
    const payload = await change(shop.owner, ADJUST, input);
    expect(payload).toEqual({
      stock: null,
      level: null,
      userErrors: [
        {
          __typename: 'InsufficientStockError',
          code: 'INSUFFICIENT_STOCK',
          message: 'Only 2 available, 3 requested.',
          path: ['input', 'delta'],
          variantId: publicVariant(variantId),
          requested: 3,
          available: 2,
        },
      ],
    });
    expect(await room.level(variantId)).toEqual({ onHand: 5, reserved: 3 });
  });

  test('makes the level at a location that never had the variant', async () => {
    const variantId = await room.variant(5);
    const cellar = await room.location('Cellar');
    const payload = await change(shop.owner, ADJUST, {
      variantId: publicVariant(variantId),
      locationId: publicLocation(cellar),
      delta: 2,
      reason: 'Found',
    });
    expect(payload['stock']).toMatchObject({ onHand: 7, available: 7 });
    expect(payload['level']).toMatchObject({ onHand: 2, location: { name: 'Cellar' } });
    const nothing = await change(shop.owner, ADJUST, {
      variantId: publicVariant(variantId),
      locationId: publicLocation(await room.location('Attic')),
      delta: -1,
      reason: 'Lost',
    });
    expect(nothing['userErrors']).toMatchObject([{ code: 'INSUFFICIENT_STOCK', requested: 1, available: 0 }]);
  });

  test('counts only active locations in what it answers of the variant', async () => {
    const variantId = publicVariant(await room.variant(5));
    const locationId = publicLocation(await room.location('Mothballed'));
    await shop.owner.run(
      `mutation ($id: ID!) { locationUpdate(id: $id, input: { isActive: false }) { userErrors { code } } }`,
      { id: locationId },
    );
    const payload = await change(shop.owner, ADJUST, { variantId, locationId, delta: 4, reason: 'Stored' });
    expect(payload).toMatchObject({ stock: { onHand: 5, available: 5 }, level: { onHand: 4, available: 4 } });
  });

  test('holds at most ten million of a variant at a location', async () => {
    const variantId = publicVariant(await room.variant(1));
    const payload = await change(shop.owner, ADJUST, { variantId, delta: 10_000_000, reason: 'Sand' });
    expect(payload['userErrors']).toMatchObject([{ code: 'OUT_OF_RANGE', path: ['input', 'delta'] }]);
  });

  test('takes eight statements', async () => {
    const variantId = publicVariant(await room.variant(5));
    const answer = await send(shop.owner, ADJUST, { variantId, delta: 1, reason: 'Delivery' });
    expect(answer.data!['inventoryAdjust'].userErrors).toEqual([]);
    expect(answer.statements).toBe(8);
  });

  test('answers again what it changed when one document changes twice', async () => {
    const variantId = publicVariant(await room.variant(5));
    const answer = await shop.owner.run(
      `mutation ($input: InventoryAdjustInput!, $a: String!, $b: String!) {
        first: inventoryAdjust(input: $input, idempotencyKey: $a) { stock { onHand levels { onHand } } }
        second: inventoryAdjust(input: $input, idempotencyKey: $b) { stock { onHand levels { onHand } } }
      }`,
      { input: { variantId, delta: 1, reason: 'Delivery' }, a: newId(), b: newId() },
    );
    expect(answer).toEqual({
      first: { stock: { onHand: 6, levels: [{ onHand: 6 }] } },
      second: { stock: { onHand: 7, levels: [{ onHand: 7 }] } },
    });
  });
});

describe('an idempotency key', () => {
  test('sent fifty times at once: one movement and fifty equal answers', async () => {
    const variantId = await room.variant(5);
    const key = newId();
    const input = { variantId: publicVariant(variantId), delta: 2, reason: 'Delivery' };
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(shop.owner, ADJUST, input, key)));
    expect(new Set(answers.map(({ data, errors }) => JSON.stringify([data, errors]))).size).toBe(1);
    expect(answers[0]!.data!['inventoryAdjust'].stock).toMatchObject({ onHand: 7 });
    expect((await room.movements(variantId)).filter(({ kind }) => kind === 'ADJUSTED')).toHaveLength(1);
  });

  test('answers what was true when the change was made, not what is true now', async () => {
    const variantId = publicVariant(await room.variant(5));
    const key = newId();
    const input = { variantId, delta: 2, reason: 'Delivery' };
    const first = await change(shop.owner, ADJUST, input, key);
    await change(shop.owner, ADJUST, { ...input, delta: -7 });
    expect(await change(shop.owner, ADJUST, input, key)).toEqual(first);
  });

  test('with another input is refused', async () => {
    const variantId = publicVariant(await room.variant(5));
    const key = newId();
    await change(shop.owner, ADJUST, { variantId, delta: 2, reason: 'Delivery' }, key);
    const payload = await change(shop.owner, ADJUST, { variantId, delta: 3, reason: 'Delivery' }, key);
    expect(payload['userErrors']).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT', path: ['idempotencyKey'] }]);
  });

  test('stays free when the change was refused', async () => {
    const variantId = publicVariant(await room.variant(5));
    const key = newId();
    const refused = await change(shop.owner, ADJUST, { variantId, delta: -6, reason: 'Broken' }, key);
    expect(refused['userErrors']).toMatchObject([{ code: 'INSUFFICIENT_STOCK' }]);
    const payload = await change(shop.owner, ADJUST, { variantId, delta: -5, reason: 'Broken' }, key);
    expect(payload['stock']).toMatchObject({ onHand: 0 });
  });

  test('belongs to one person, one mutation and one store', async () => {
    const variantId = publicVariant(await room.variant(5));
    const key = newId();
    const input = { variantId, delta: 1, reason: 'Delivery' };
    const foreign = publicVariant(await other.variant(5));
    const outcomes = [
      await change(shop.owner, ADJUST, input, key),
      await change(await shop.staff(), ADJUST, input, key),
      await change(shop.owner, SET, { variantId, onHand: 9, expectedOnHand: 7, reason: 'Count' }, key),
      await change(other.shop.owner, ADJUST, { ...input, variantId: foreign }, key),
    ];
    expect(outcomes.map((payload) => payload['stock'].onHand as number)).toEqual([6, 7, 9, 6]);
  });

  test('is 1 to 255 characters that can be stored', async () => {
    const variantId = publicVariant(await room.variant(5));
    for (const key of ['', 'x'.repeat(256), 'a\u0000b', '\ud800']) {
      const payload = await change(shop.owner, ADJUST, { variantId, delta: 1, reason: 'Delivery' }, key);
      expect(payload['userErrors']).toMatchObject([{ code: 'INVALID', path: ['idempotencyKey'] }]);
    }
  });
});

describe('inventorySet', () => {
  test('sets what was counted and writes down the difference', async () => {
    const variantId = await room.variant(5);
    const input = { variantId: publicVariant(variantId), onHand: 2, expectedOnHand: 5, reason: 'Count' };
    const payload = await change(shop.owner, SET, input);
    expect(payload).toMatchObject({ stock: { onHand: 2 }, level: { onHand: 2 }, userErrors: [] });
    expect((await room.movements(variantId)).at(-1)).toMatchObject({ kind: 'ADJUSTED', onHandDelta: -3 });
  });

  test('is refused when the stock is not what it was thought to be', async () => {
    const variantId = await room.variant(5);
    const input = { variantId: publicVariant(variantId), onHand: 2, expectedOnHand: 6, reason: 'Count' };
    expect((await change(shop.owner, SET, input))['userErrors']).toMatchObject([
      {
        code: 'VERSION_CONFLICT',
        message: 'The stock has changed: 5 are on hand now. Count again.',
        path: ['input', 'expectedOnHand'],
      },
    ]);
    expect(await room.level(variantId)).toEqual({ onHand: 5, reserved: 0 });
  });

  test('of ten people who counted at once, one is believed', async () => {
    const variantId = await room.variant(5);
    const input = { variantId: publicVariant(variantId), expectedOnHand: 5, reason: 'Count' };
    const payloads = await Promise.all(
      Array.from({ length: 10 }, (_, index) => change(shop.owner, SET, { ...input, onHand: 10 + index })),
    );
    expect(payloads.filter((payload) => payload['stock'])).toHaveLength(1);
  });

  test('never goes below what is reserved', async () => {
    const variantId = await room.variant(5);
    await room.write((tx) => room.reservations.reserve(tx, newOrder(), [{ variantId, quantity: 4 }]));
    const input = { variantId: publicVariant(variantId), onHand: 3, expectedOnHand: 5, reason: 'Count' };
    expect((await change(shop.owner, SET, input))['userErrors']).toMatchObject([
      { code: 'INSUFFICIENT_STOCK', path: ['input', 'onHand'], requested: 2, available: 1 },
    ]);
  });

  test('leaves no trace of a count that found what was expected', async () => {
    const variantId = await room.variant(5);
    const input = { variantId: publicVariant(variantId), onHand: 5, expectedOnHand: 5, reason: 'Count' };
    expect(await change(shop.owner, SET, input)).toMatchObject({ stock: { onHand: 5 }, userErrors: [] });
    expect(await room.movements(variantId)).toHaveLength(1);
    expect(await room.events(variantId)).toEqual([]);
  });
});

describe('inventoryTransfer', () => {
  test('takes from one location what the other gets', async () => {
    const variantId = await room.variant(5);
    const main = await room.defaultLocation();
    const branch = await room.location('Branch');
    const payload = await change(shop.owner, TRANSFER, {
      variantId: publicVariant(variantId),
      fromLocationId: publicLocation(main),
      toLocationId: publicLocation(branch),
      quantity: 2,
    });
    expect(payload).toMatchObject({
      stock: { onHand: 5 },
      from: { onHand: 3, location: { id: publicLocation(main) } },
      to: { onHand: 2, location: { id: publicLocation(branch) } },
      userErrors: [],
    });
    const movements = (await room.movements(variantId)).slice(1);
    expect(movements).toMatchObject([
      { kind: 'TRANSFERRED', locationId: main, onHandDelta: -2 },
      { kind: 'TRANSFERRED', locationId: branch, onHandDelta: 2 },
    ]);
    expect(new Set(movements.map((movement) => movement.referenceId)).size).toBe(1);
  });

  test('moves nothing when there is not enough', async () => {
    const variantId = await room.variant(5);
    const branch = await room.location('Far branch');
    const input = {
      variantId: publicVariant(variantId),
      fromLocationId: publicLocation(await room.defaultLocation()),
      toLocationId: publicLocation(branch),
      quantity: 6,
    };
    expect((await change(shop.owner, TRANSFER, input))['userErrors']).toMatchObject([
      { code: 'INSUFFICIENT_STOCK', path: ['input', 'quantity'], requested: 6, available: 5 },
    ]);
    expect(await room.level(variantId, branch)).toBeNull();
    expect(await room.movements(variantId)).toHaveLength(1);
  });

  test('points at the location that is none', async () => {
    const variantId = publicVariant(await room.variant(5));
    const main = publicLocation(await room.defaultLocation());
    const foreign = publicLocation(await other.defaultLocation());
    const cases = [
      { input: { fromLocationId: main, toLocationId: foreign }, path: ['input', 'toLocationId'] },
      { input: { fromLocationId: foreign, toLocationId: main }, path: ['input', 'fromLocationId'] },
    ];
    for (const { input, path } of cases) {
      const payload = await change(shop.owner, TRANSFER, { variantId, quantity: 1, ...input });
      expect(payload['userErrors']).toMatchObject([{ code: 'NOT_FOUND', path }]);
    }
    const same = { variantId, quantity: 1, fromLocationId: main, toLocationId: main };
    expect((await change(shop.owner, TRANSFER, same))['userErrors']).toMatchObject([
      { code: 'INVALID', path: ['input', 'toLocationId'] },
    ]);
  });
});

describe('hostile input', () => {
  test('is refused where it stands, and nothing is written', async () => {
    const variantId = publicVariant(await room.variant(5));
    const good = { variantId, delta: 1, reason: 'Delivery' };
    const before = await room.levels();
    const cases: [object, string, string[]][] = [
      [{ ...good, delta: 0 }, 'OUT_OF_RANGE', ['input', 'delta']],
      [{ ...good, delta: 10_000_001 }, 'OUT_OF_RANGE', ['input', 'delta']],
      [{ ...good, delta: -2_147_483_648 }, 'OUT_OF_RANGE', ['input', 'delta']],
      [{ ...good, reason: ' \n ' }, 'REQUIRED', ['input', 'reason']],
      [{ ...good, reason: '🧺'.repeat(5000) }, 'TOO_LONG', ['input', 'reason']],
      [{ ...good, reason: 'a\u0000b' }, 'INVALID', ['input', 'reason']],
      [{ ...good, reason: 'broken \ud800 pair' }, 'INVALID', ['input', 'reason']],
      [{ ...good, variantId: '' }, 'NOT_FOUND', ['input', 'variantId']],
      [{ ...good, variantId: "' OR 1=1 --" }, 'NOT_FOUND', ['input', 'variantId']],
      [{ ...good, variantId: 'x'.repeat(10_000) }, 'NOT_FOUND', ['input', 'variantId']],
      [{ ...good, variantId: publicLocation(newId()) }, 'NOT_FOUND', ['input', 'variantId']],
      [{ ...good, variantId: publicVariant(newId()) }, 'NOT_FOUND', ['input', 'variantId']],
      [{ ...good, locationId: publicLocation(newId()) }, 'NOT_FOUND', ['input', 'locationId']],
    ];
    for (const [input, code, path] of cases) {
      const payload = await change(shop.owner, ADJUST, input);
      expect(payload).toMatchObject({ stock: null, userErrors: [{ code, path }] });
    }
    expect(await room.levels()).toEqual(before);
  });

  test('of a wrong type does not reach the service', async () => {
    const variantId = publicVariant(await room.variant(5));
    for (const delta of [1.5, '1', null, 2_147_483_648]) {
      const answer = await send(shop.owner, ADJUST, { variantId, delta, reason: 'Delivery' });
      expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  test('reports every wrong value at once', async () => {
    const payload = await change(shop.owner, ADJUST, { variantId: 'nothing', delta: 0, reason: '' });
    expect((payload['userErrors'] as { path: string[] }[]).map(({ path }) => path.at(-1)).sort()).toEqual([
      'delta',
      'reason',
      'variantId',
    ]);
  });
});

describe('another store', () => {
  test('is met as if it were not there, and stays as it is', async () => {
    const foreign = publicVariant(await other.variant(5));
    const before = await other.levels();
    const inputs: [string, object][] = [
      [ADJUST, { variantId: foreign, delta: -1, reason: 'Theft' }],
      [SET, { variantId: foreign, onHand: 0, expectedOnHand: 5, reason: 'Theft' }],
      [THRESHOLD, { variantId: foreign, threshold: 3 }],
    ];
    const nothing = publicVariant(newId());
    for (const [document, input] of inputs) {
      const payload = await change(shop.owner, document, input);
      expect(payload['userErrors']).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'variantId'] }]);
      expect(await change(shop.owner, document, { ...input, variantId: nothing })).toEqual(payload);
    }
    expect(await other.levels()).toEqual(before);
  });

  test('shows none of its levels, movements and locations', async () => {
    const foreign = { variantId: publicVariant(await other.variant(5)) };
    const place = { locationId: publicLocation(await other.defaultLocation()) };
    const document = `query ($levels: StockLevelFilter, $movements: StockMovementFilter) {
      stockLevels(first: 5, filter: $levels) { nodes { onHand } }
      stockMovements(first: 5, filter: $movements) { nodes { id } }
    }`;
    for (const filter of [foreign, place]) {
      const found = await shop.owner.run(document, { levels: filter, movements: filter });
      expect(found).toEqual({ stockLevels: { nodes: [] }, stockMovements: { nodes: [] } });
    }
  });
});

describe('who may', () => {
  test('is staff only', async () => {
    const variantId = publicVariant(await room.variant(5));
    const input = { variantId, delta: 1, reason: 'Gift' };
    const callers = [
      { client: shop.visitor, code: 'UNAUTHENTICATED' },
      { client: await shop.customer(), code: 'FORBIDDEN' },
      { client: other.shop.owner.inStore(shop.slug), code: 'FORBIDDEN' },
    ];
    for (const { client, code } of callers) {
      const answer = await send(client, ADJUST, input);
      expect(answer.errors[0]?.extensions.code).toBe(code);
      const list = await client.send('{ stockLevels(first: 1) { nodes { onHand } } }');
      expect(list.errors[0]?.extensions.code).toBe(code);
    }
  });
});
