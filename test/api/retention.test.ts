import { beforeAll, expect, test } from 'vitest';
import { newCapabilityId, newId } from '../../src/kernel/ids.js';
import { digestOfRows } from '../support/stored-rows.js';
import { Till } from '../support/till.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const FIELDS = 'abandonedCartDays letterDays importFileDays webhookDays exportDays version';
const READ = `{ retentionSettings { ${FIELDS} } }`;
const UPDATE = `mutation ($input: RetentionSettingsUpdateInput!, $expectedVersion: Int) {
  retentionSettingsUpdate(input: $input, expectedVersion: $expectedVersion) {
    settings { ${FIELDS} } userErrors { code path }
  }
}`;
const USUAL = {
  abandonedCartDays: 60,
  letterDays: 90,
  importFileDays: 30,
  webhookDays: 30,
  exportDays: 1,
  version: 0,
};

let world: World;
let shop: Shop;
let other: Shop;

beforeAll(async () => {
  world = await startWorld();
  [shop, other] = [await world.store(), await world.store()];
});

async function update(input: Loose, expectedVersion?: number, who: Person = shop.owner): Promise<Loose> {
  return (await who.run<Loose>(UPDATE, { input, expectedVersion }))['retentionSettingsUpdate'] as Loose;
}

/** Things of these ages in days, in both stores. */
async function age(store: Shop, days: readonly number[]): Promise<void> {
  const { database } = world.app;
  for (const day of days) {
    const at = new Date(world.app.core.clock.now().getTime() - day * 86_400_000 - 60_000);
    for (const status of ['OPEN', 'EXPIRED']) {
      await database.query(
        `INSERT INTO cart (tenant_id, id, status, currency, email, expires_at, created_at, updated_at)
         VALUES ($1, $2, $3, 'USD', 'old@carts.test', now() + interval '9 days', $4, $4)`,
        [store.tenantId, newCapabilityId(), status, at],
      );
    }
    await database.query(
      `INSERT INTO buyer_letter (tenant_id, event_id, letter, about, created_at) VALUES ($1, $2, 'order', $3, $4)`,
      [store.tenantId, newId(), newId(), at],
    );
    await database.query(
      `INSERT INTO media_upload (tenant_id, id, purpose, filename, content_type, token_hash, status, created_by, created_at,
         expires_at) SELECT $1, $2, 'IMPORT', 'a.csv', 'text/csv', $3, 'STORED', owner_id, $4, now() + interval '9 days'
       FROM tenant WHERE id = $1`,
      [store.tenantId, newId(), newId(), at],
    );
    await database.query(
      `INSERT INTO payment_webhook (tenant_id, provider, account, event_id, type, payload, received_at, processed_at)
       VALUES ($1, 'stripe', '', $2, 'x', '{"news": 1}', $3, $4)`,
      [store.tenantId, newId(), at, day === 3 ? null : at],
    );
  }
}

/** How many there are of everything, and how many are due or emptied. */
async function left(store: Shop): Promise<Loose> {
  const [row] = await world.app.database.query<Loose>(
    `SELECT (SELECT count(*)::int FROM cart WHERE tenant_id = $1 AND status = 'OPEN' AND expires_at > now()) AS open,
       (SELECT count(*)::int FROM cart WHERE tenant_id = $1 AND status = 'EXPIRED') AS over,
       (SELECT count(*)::int FROM buyer_letter WHERE tenant_id = $1) AS letters,
       (SELECT count(*)::int FROM media_upload WHERE tenant_id = $1 AND expires_at > now()) AS files,
       (SELECT count(*)::int FROM payment_webhook WHERE tenant_id = $1) AS webhooks,
       (SELECT count(*)::int FROM payment_webhook WHERE tenant_id = $1 AND payload <> '{}') AS told`,
    [store.tenantId],
  );
  return row!;
}

test('settings are the usual ones until an owner changes them, within bounds', async () => {
  expect((await shop.owner.run<Loose>(READ))['retentionSettings']).toEqual(USUAL);
  const changed = { ...USUAL, abandonedCartDays: 2, webhookDays: 2, version: 1 };
  expect(await update({ abandonedCartDays: 2, webhookDays: 2 }, 0)).toEqual({
    settings: changed,
    userErrors: [],
  });
  const answers = await Promise.all([1, 2].map(() => update({ letterDays: 40, importFileDays: 2 }, 1)));
  expect(answers.filter(({ userErrors }) => (userErrors as unknown[]).length === 0)).toHaveLength(1);
  const before = await digestOfRows(world.app.database, shop.tenantId);
  for (const [field, days] of Object.entries({
    abandonedCartDays: 61,
    letterDays: 30,
    importFileDays: 0,
    exportDays: 8,
  })) {
    expect((await update({ [field]: days })).userErrors).toEqual([
      { code: 'OUT_OF_RANGE', path: ['input', field] },
    ]);
  }
  expect((await update({ letterDays: 50 }, 1)).userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
  expect(await digestOfRows(world.app.database, shop.tenantId)).toEqual(before);
  expect((await other.owner.run<Loose>(READ))['retentionSettings']).toEqual(USUAL);
});

test('only owners change them', async () => {
  const staff = await shop.staff();
  const variables = { input: { letterDays: 60 } };
  for (const who of [staff, await shop.customer()]) {
    expect((await who.send(UPDATE, variables)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  }
  expect((await staff.run<Loose>(READ))['retentionSettings']).toMatchObject({ letterDays: 40, version: 2 });
  expect((await shop.visitor.send(READ)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('every night what is older is gone, in that store only; what was open is told by its own job', async () => {
  for (const store of [shop, other]) await age(store, [1, 3, 45, 46]);
  const all = { open: 4, over: 4, letters: 4, files: 4, webhooks: 4, told: 4 };
  expect(await left(shop)).toEqual(all);
  for (let night = 0; night < 2; night++) {
    await new Till(world, shop).run('privacy', 'privacy:retention');
    // What is not processed yet keeps what was told.
    expect(await left(shop)).toEqual({ open: 1, over: 1, letters: 2, files: 1, webhooks: 4, told: 2 });
    expect(await left(other)).toEqual(all);
  }
  await new Till(world, shop).run('carts', 'carts:expire');
  const events = await world.app.database.query(
    `SELECT 1 FROM outbox_event WHERE tenant_id = $1 AND type LIKE 'cart.expired%'`,
    [shop.tenantId],
  );
  expect(events).toHaveLength(3);
});
