import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { PlanLimitReached } from '../../src/kernel/errors.js';
import type { TenantContext } from '../../src/platform/context.js';
import { monthOf, releasePlan, usePlan } from '../../src/modules/tenants/index.js';
import { startWorld, type Shop, type World } from '../support/world.js';

let world: World;

beforeAll(async () => {
  world = await startWorld({ environment: { DATABASE_POOL_SIZE: '30' } });
});

type Metric = Parameters<typeof usePlan>[1];

function count(ctx: TenantContext, metric: Metric, amount = 1, period = ''): Promise<void> {
  return world.app.core.unitOfWork.write(ctx, (tx) => usePlan(tx, metric, amount, period));
}

async function usedOf(shop: Shop, metric: Metric, period = ''): Promise<number | undefined> {
  const [row] = await world.app.database.query<{ used: number }>(
    'SELECT used FROM plan_usage WHERE tenant_id = $1 AND metric = $2 AND period = $3',
    [shop.tenantId, metric, period],
  );
  return row?.used;
}

/** How many of the calls passed; each of the others must have been refused by the plan. */
async function passed(calls: readonly Promise<unknown>[]): Promise<number> {
  const results = await Promise.allSettled(calls);
  for (const result of results) {
    if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(PlanLimitReached);
  }
  return results.filter(({ status }) => status === 'fulfilled').length;
}

describe('a limit of the plan', () => {
  test('lets exactly as many of 50 concurrent uses pass as there are places', async () => {
    const shop = await world.store();
    const ctx = await shop.context();
    await count(ctx, 'PRODUCTS', 993);
    expect(await passed(Array.from({ length: 50 }, () => count(ctx, 'PRODUCTS')))).toBe(7);
    expect(await usedOf(shop, 'PRODUCTS')).toBe(1000);
  });

  test('holds from the first use on, also when 50 uses make the counter together', async () => {
    const shop = await world.store();
    const ctx = await shop.context();
    expect(await passed(Array.from({ length: 50 }, () => count(ctx, 'ORDERS', 30, '2026-11')))).toBe(33);
    expect(await usedOf(shop, 'ORDERS', '2026-11')).toBe(990);
  });

  test('takes an amount as a whole or not at all', async () => {
    const shop = await world.store();
    const ctx = await shop.context();
    await count(ctx, 'PRODUCTS', 999);
    await expect(count(ctx, 'PRODUCTS', 2)).rejects.toMatchObject({ limitName: 'products', max: 1000 });
    expect(await usedOf(shop, 'PRODUCTS')).toBe(999);
  });

  test('is given back, and never below nothing', async () => {
    const shop = await world.store();
    const ctx = await shop.context();
    const release = (amount: number) =>
      world.app.core.unitOfWork.write(ctx, (tx) => releasePlan(tx, 'PRODUCTS', amount));
    await count(ctx, 'PRODUCTS', 1000);
    await release(1);
    await count(ctx, 'PRODUCTS');
    await release(5000);
    expect(await usedOf(shop, 'PRODUCTS')).toBe(0);
  });

  test('counts nothing when the transaction is rolled back', async () => {
    const shop = await world.store();
    const ctx = await shop.context();
    const failing = world.app.core.unitOfWork.write(ctx, async (tx) => {
      await usePlan(tx, 'PRODUCTS', 10);
      throw new Error('after counting');
    });
    await expect(failing).rejects.toThrow('after counting');
    expect(await usedOf(shop, 'PRODUCTS')).toBeUndefined();
  });

  test('of a month is another one the next month', async () => {
    const shop = await world.store();
    const ctx = await shop.context();
    expect(monthOf(new Date('2026-11-30T23:59:59.999Z'))).toBe('2026-11');
    await count(ctx, 'ORDERS', 1000, '2026-11');
    await expect(count(ctx, 'ORDERS', 1, '2026-11')).rejects.toBeInstanceOf(PlanLimitReached);
    await count(ctx, 'ORDERS', 1, '2026-12');
    expect(await usedOf(shop, 'ORDERS', '2026-12')).toBe(1);
  });

  test('does not exist on the largest plan', async () => {
    const shop = await world.store({ planCode: 'ENTERPRISE' });
    const ctx = await shop.context();
    expect(await passed(Array.from({ length: 20 }, () => count(ctx, 'PRODUCTS', 100_000)))).toBe(20);
  });

  test('stands in the table itself', async () => {
    const shop = await world.store();
    const above = world.app.database.query('UPDATE plan_usage SET used = max + 1 WHERE tenant_id = $1', [
      shop.tenantId,
    ]);
    await expect(above).rejects.toMatchObject({ code: '23514' });
  });

  test('belongs to one store', async () => {
    const [shop, other] = [await world.store(), await world.store()];
    await count(await shop.context(), 'PRODUCTS', 1000);
    await count(await other.context(), 'PRODUCTS', 1000);
    expect(await usedOf(other, 'PRODUCTS')).toBe(1000);
  });
});

describe('a change of plan', () => {
  const StorePlanChange = `mutation ($planCode: ID!) {
    storePlanChange(planCode: $planCode) { store { id } userErrors { code } }
  }`;

  test('never leaves more in use than the new plan allows, whatever is counted meanwhile', async () => {
    for (let round = 0; round < 10; round++) {
      const shop = await world.store({ planCode: 'PRO' });
      const ctx = await shop.context();
      await count(ctx, 'PRODUCTS', 995);
      const uses = Array.from({ length: 10 }, () => count(ctx, 'PRODUCTS'));
      const changing = shop.owner.run(StorePlanChange, { planCode: 'BASIC' });
      await passed(uses);
      const isBasic = ((await changing)['storePlanChange'] as { store: object | null }).store !== null;
      const [row] = await world.app.database.query<{ used: number; max: number; plan: string }>(
        `SELECT u.used, u.max, t.plan_code AS plan FROM plan_usage u JOIN tenant t ON t.id = u.tenant_id
         WHERE u.tenant_id = $1 AND u.metric = 'PRODUCTS'`,
        [shop.tenantId],
      );
      expect(row).toMatchObject(isBasic ? { max: 1000, plan: 'BASIC' } : { max: 50_000, plan: 'PRO' });
      expect(row!.used).toBeLessThanOrEqual(row!.max);
    }
  });

  test('reaches a counter that is being made when it commits', async () => {
    const shop = await world.store({ planCode: 'PRO' });
    const ctx = await shop.context();
    const changing = new pg.Client({ connectionString: world.app.database.url });
    await changing.connect();
    await changing.query('BEGIN');
    await changing.query(`UPDATE tenant SET plan_code = 'BASIC' WHERE id = $1`, [shop.tenantId]);
    const counting = count(ctx, 'PRODUCTS');
    await someoneWaitsForALock();
    await changing.query('COMMIT');
    await counting;
    await changing.end();
    const [row] = await world.app.database.query(
      `SELECT used, max FROM plan_usage WHERE tenant_id = $1 AND metric = 'PRODUCTS'`,
      [shop.tenantId],
    );
    expect(row).toEqual({ used: 1, max: 1000 });
  });
});

async function someoneWaitsForALock(): Promise<void> {
  for (;;) {
    const waiting = await world.app.database.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return;
    await sleep(5);
  }
}
