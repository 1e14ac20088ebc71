import { beforeAll, describe, expect, test } from 'vitest';
import { pruningModule } from '../../../src/app/pruning.js';
import { ManualClock } from '../../../src/kernel/clock.js';
import type { TenantId } from '../../../src/kernel/ids.js';
import { idempotent } from '../../../src/platform/idempotency/idempotent.js';
import {
  createRecords,
  newTenant,
  noteAll,
  recorder,
  recordsOf,
  relayOf,
  streamOf,
  writeAs,
} from '../../support/event-streams.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const DAY_MS = 86_400_000;

let app: TestApp;
let clock: ManualClock;

beforeAll(async () => {
  clock = new ManualClock(new Date('2026-11-21T08:00:00Z'));
  app = await startTestApp({ clock });
  await createRecords(app);
});

/** Runs the daily task as if these were the consumers of the installation. */
async function prune(...names: string[]): Promise<void> {
  const consumers = names.map((name) => recorder(name));
  const { tasks } = pruningModule(app.core, [{ name: 'test', consumers }]);
  await tasks!['platform:prune']!({});
}

async function countOf(table: string, tenantId: TenantId): Promise<number> {
  const [row] = await app.database.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${table} WHERE tenant_id = $1`,
    [tenantId],
  );
  return row!.count;
}

describe('the daily clean-up of the platform', () => {
  test('is a task of the application with a schedule', () => {
    const platform = app.composed.modules.find(({ name }) => name === 'platform');
    expect(Object.keys(platform!.tasks!)).toEqual(['platform:prune']);
    expect(platform!.schedules).toEqual(['10 4 * * * platform:prune']);
  });

  test('keeps the outcome of a request for seven days', async () => {
    const tenantId = newTenant();
    const call = { operation: 'test', key: 'once', input: {} };
    const answer = (outcome: string) =>
      writeAs(app, tenantId, (tx) => idempotent(tx, call, () => Promise.resolve(outcome)));
    await answer('first');
    clock.advance(7 * DAY_MS);
    await prune('a');
    expect(await answer('second')).toBe('first');
    clock.advance(1);
    await prune('a');
    expect(await answer('third')).toBe('third');
  });

  test('removes events after thirty days, only those that every consumer has passed', async () => {
    const [passed, held] = [newTenant(), newTenant()];
    await noteAll(app, passed, [1, 2]);
    await noteAll(app, held, [1]);
    await relayOf(app, recorder('a')).drain();
    await app.database.query(
      `INSERT INTO outbox_position (tenant_id, consumer, position) VALUES ($1, 'b', 1)`,
      [passed],
    );
    clock.advance(30 * DAY_MS);
    await prune('a');
    expect(await countOf('outbox_event', passed)).toBe(2);
    clock.advance(1);
    await noteAll(app, passed, [3]);
    await prune('a', 'b');
    expect((await streamOf(app, passed)).values).toEqual([2]);
    expect(await countOf('outbox_event', held)).toBe(1);
    await relayOf(app, recorder('b')).drain();
    expect(await recordsOf(app, 'b', passed)).toEqual([2, 3]);
    await prune('a', 'b');
    expect((await streamOf(app, passed)).sequences).toEqual([3]);
    expect(await countOf('outbox_event', held)).toBe(0);
  });

  test('never removes an event that waits for its number', async () => {
    const tenantId = newTenant();
    await noteAll(app, tenantId, [1]);
    clock.advance(31 * DAY_MS);
    await prune('a');
    expect(await countOf('outbox_event', tenantId)).toBe(1);
  });

  test('keeps dead letters for ninety days, and removes more than one batch of them', async () => {
    const tenantId = newTenant();
    await app.database.query(
      `INSERT INTO outbox_dead_letter (tenant_id, consumer, sequence, error, failed_at)
       SELECT $1, 'a', n, 'failed', $2 FROM generate_series(1, 2001) AS n`,
      [tenantId, clock.now()],
    );
    clock.advance(90 * DAY_MS);
    await prune('a');
    expect(await countOf('outbox_dead_letter', tenantId)).toBe(2001);
    clock.advance(1);
    await prune('a');
    expect(await countOf('outbox_dead_letter', tenantId)).toBe(0);
  });
});
