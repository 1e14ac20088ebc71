import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../src/kernel/ids.js';
import {
  availabilityLoader,
  closeStock,
  openStock,
  stockLoader,
} from '../../../src/modules/inventory/index.js';
import { publicVariant, StockRoom } from '../../support/stock.js';
import { startWorld, type World } from '../../support/world.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

async function newRoom(): Promise<StockRoom> {
  return new StockRoom(world, await world.store({ planCode: 'PRO' }));
}

/** Variants of one product that have no stock level yet. */
async function bareVariants(room: StockRoom, count: number): Promise<string[]> {
  const productId = newId();
  const ids = Array.from({ length: count }, () => newId());
  const { tenantId } = room.shop;
  await world.app.database.query(
    `INSERT INTO product (tenant_id, id, slug, name, created_at, updated_at) VALUES ($1, $2, $3, 'Bare', now(), now())`,
    [tenantId, productId, productId],
  );
  await world.app.database.query(
    `INSERT INTO variant (tenant_id, id, product_id, sku, name, option_values, position, created_at, updated_at)
     SELECT $1, id, $2, id::text, 'Bare', ARRAY[id::text], 0, now(), now() FROM unnest($3::uuid[]) AS id`,
    [tenantId, productId, ids],
  );
  return ids;
}

describe('a new store', () => {
  test('has one active default location', async () => {
    const room = await newRoom();
    const rows = await world.app.database.query(
      `SELECT name, is_default, is_active FROM location WHERE tenant_id = $1`,
      [room.shop.tenantId],
    );
    expect(rows).toEqual([{ name: 'Main location', is_default: true, is_active: true }]);
  });
});

describe('opening stock', () => {
  test('of a thousand variants takes two statements and writes one movement for each that has units', async () => {
    const room = await newRoom();
    const ids = await bareVariants(room, 1000);
    const lines = ids.map((variantId, index) => ({ variantId, quantity: index % 10 }));
    expect(await room.statements((tx) => openStock(tx, lines))).toBe(2);
    const levels = await room.levels();
    expect(levels).toHaveLength(1000);
    expect(levels.reduce((sum, level) => sum + level.onHand, 0)).toBe(4500);
    const [count] = await world.app.database.query(
      `SELECT count(*)::int AS movements, sum(on_hand_delta)::int AS units FROM stock_movement
       WHERE tenant_id = $1 AND kind = 'RECEIVED'`,
      [room.shop.tenantId],
    );
    expect(count).toEqual({ movements: 900, units: 4500 });
  });

  test('leaves levels as they are when it is repeated', async () => {
    const room = await newRoom();
    const [variantId] = (await bareVariants(room, 1)) as [string];
    await room.write((tx) => openStock(tx, [{ variantId, quantity: 4 }]));
    await room.write((tx) => openStock(tx, [{ variantId, quantity: 9 }]));
    expect(await room.level(variantId)).toEqual({ onHand: 4, reserved: 0 });
    expect(await room.movements(variantId)).toHaveLength(1);
  });

  test('of nothing asks the database nothing', async () => {
    const room = await newRoom();
    expect(await room.statements((tx) => openStock(tx, []))).toBe(0);
  });

  test('cannot be stored for a variant of another store', async () => {
    const [own, other] = [await newRoom(), await newRoom()];
    const [foreign] = (await bareVariants(other, 1)) as [string];
    const attempt = own.write((tx) => openStock(tx, [{ variantId: foreign, quantity: 1 }]));
    await expect(attempt).rejects.toMatchObject({ code: '23503' });
  });
});

describe('the stock of many variants', () => {
  test('is read with one statement, without those that have none', async () => {
    const room = await newRoom();
    const ids = await bareVariants(room, 50);
    const lines = ids.slice(1).map((variantId, index) => ({ variantId, quantity: index }));
    await room.write((tx) => openStock(tx, lines));
    const ctx = await room.shop.context();
    const before = ctx.statements;
    expect(await ctx.loader(availabilityLoader).loadMany(ids)).toEqual([
      0,
      ...lines.map((line) => line.quantity),
    ]);
    expect(ctx.statements - before).toBe(1);
    expect(await ctx.loader(stockLoader).load(ids[0]!)).toEqual({
      variantId: ids[0],
      onHand: 0,
      reserved: 0,
      available: 0,
    });
  });

  test('of another store is nothing', async () => {
    const [own, other] = [await newRoom(), await newRoom()];
    const foreign = await other.variant(5);
    const ctx = await own.shop.context();
    expect(await ctx.loader(availabilityLoader).load(foreign)).toBe(0);
  });
});

describe('closing stock', () => {
  test('takes deleted variants out of every list and sum, in one statement', async () => {
    const room = await newRoom();
    const ids = await room.variants([3, 4]);
    expect(await room.statements((tx) => closeStock(tx, ids))).toBe(1);
    const ctx = await room.shop.context();
    expect(await ctx.loader(availabilityLoader).loadMany(ids)).toEqual([0, 0]);
    const listed = await room.shop.owner.run('{ stockLevels(first: 10) { nodes { onHand } } }');
    expect(listed['stockLevels'].nodes).toEqual([]);
    const refused = await room.shop.owner.run(
      `mutation ($id: ID!) {
        inventoryAdjust(input: { variantId: $id, delta: 1, reason: "Late" }, idempotencyKey: "k") { userErrors { code path } }
      }`,
      { id: publicVariant(ids[0]!) },
    );
    expect(refused['inventoryAdjust'].userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'variantId'] },
    ]);
  });
});

describe('the tables themselves', () => {
  test('refuse numbers that cannot be, whoever writes them', async () => {
    const room = await newRoom();
    const variantId = await room.variant(5);
    const wrong = [
      'on_hand = -1',
      'reserved = 6',
      'reserved = -1',
      'on_hand = 10000001',
      'low_stock_threshold = 0',
    ];
    for (const assignment of wrong) {
      const attempt = room.write((tx) =>
        tx.query(`UPDATE stock_level SET ${assignment} WHERE tenant_id = $1 AND variant_id = $2`, [
          tx.tenantId,
          variantId,
        ]),
      );
      await expect(attempt).rejects.toMatchObject({ code: '23514' });
    }
  });

  test('do not let the server change or remove a movement', async () => {
    const room = await newRoom();
    await room.variant(5);
    for (const sql of ['UPDATE stock_movement SET on_hand_delta = 1', 'DELETE FROM stock_movement']) {
      const attempt = room.write((tx) => tx.query(sql));
      await expect(attempt).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('show nothing to a scope without a tenant', async () => {
    const room = await newRoom();
    await room.variant(5);
    const platform = world.app.core.contexts.platform(newId());
    for (const table of ['location', 'stock_level', 'stock_reservation', 'stock_movement']) {
      expect(await platform.query(`SELECT 1 FROM ${table}`)).toEqual([]);
    }
  });
});
