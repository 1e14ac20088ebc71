import { beforeAll, describe, expect, test } from 'vitest';
import { ManualClock } from '../../../src/kernel/clock.js';
import type { TenantId } from '../../../src/kernel/ids.js';
import { awaitUntil } from '../../support/await-until.js';
import {
  createRecords,
  newTenant,
  noteAll,
  numbersTo,
  recorder,
  recordsOf,
  relayOf,
  streamOf,
  writeAs,
} from '../../support/event-streams.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

let app: TestApp;
let beside: TestApp;
let clock: ManualClock;

beforeAll(async () => {
  clock = new ManualClock(new Date('2026-11-21T08:00:00Z'));
  app = await startTestApp({ clock });
  beside = await startTestApp({ clock, beside: app });
  await createRecords(app);
});

async function positionOf(consumer: string, tenantId: TenantId) {
  const [row] = await app.database.query<{ position: string; attempts: number; retryAt: Date | null }>(
    `SELECT position, attempts, retry_at AS "retryAt" FROM outbox_position WHERE consumer = $1 AND tenant_id = $2`,
    [consumer, tenantId],
  );
  return row && { ...row, position: Number(row.position) };
}

describe('two relays over one database', () => {
  test('give each event to a consumer exactly once and in its order', async () => {
    const tenants = [newTenant(), newTenant(), newTenant()];
    const relays = [app, beside].map((process) => relayOf(process, recorder('shared')));
    for (const relay of relays) relay.start();
    const writers = tenants.flatMap((tenantId) => [
      noteAll(app, tenantId, numbersTo(40)),
      noteAll(beside, tenantId, numbersTo(40)),
    ]);
    await Promise.all(writers);
    for (const tenantId of tenants) {
      await awaitUntil(async () => (await recordsOf(app, 'shared', tenantId)).length >= 80);
    }
    await Promise.all(relays.map((relay) => relay.stop()));
    for (const tenantId of tenants) {
      const { values } = await streamOf(app, tenantId);
      expect(values).toHaveLength(80);
      expect(await recordsOf(app, 'shared', tenantId)).toEqual(values);
    }
  });

  test('find what the other one numbered and did not deliver', async () => {
    const tenantId = newTenant();
    const relay = relayOf(app, recorder('finder'));
    relay.start();
    await noteAll(beside, tenantId, [1, 2]);
    await relayOf(beside).drain();
    await awaitUntil(async () => (await recordsOf(app, 'finder', tenantId)).length === 2);
    await relay.stop();
  });
});

describe('a relay that starts', () => {
  test('delivers what another one had numbered when it died', async () => {
    const tenantId = newTenant();
    await noteAll(app, tenantId, [1, 2, 3]);
    await relayOf(app).drain();
    expect((await streamOf(app, tenantId)).sequences).toEqual([1, 2, 3]);
    const next = relayOf(beside, recorder('heir'));
    next.start();
    await awaitUntil(async () => (await recordsOf(app, 'heir', tenantId)).length === 3);
    await next.stop();
    expect(await recordsOf(app, 'heir', tenantId)).toEqual([1, 2, 3]);
  });

  test('delivers a backlog of several batches', async () => {
    const tenantId = newTenant();
    await app.database.query(
      `INSERT INTO outbox_event (tenant_id, id, type, subject_kind, subject_id, payload, request_id, occurred_at)
       SELECT $1, gen_random_uuid(), 'thing.noted.v1', 'thing', 'one', jsonb_build_object('value', n), 'r', now()
       FROM generate_series(1, 450) AS n`,
      [tenantId],
    );
    await relayOf(app, recorder('backlog')).drain();
    expect(await recordsOf(app, 'backlog', tenantId)).toEqual(numbersTo(450));
  });
});

describe('a consumer that fails', () => {
  test('is tried again after growing pauses, and what it wrote is undone with its position', async () => {
    const tenantId = newTenant();
    let isBroken = true;
    const failing = recorder('recovers', (value) => {
      if (isBroken && value === 2) throw new Error('not now');
    });
    const relay = relayOf(app, failing);
    await noteAll(app, tenantId, [1, 2, 3]);
    await relay.drain();
    expect(await recordsOf(app, 'recovers', tenantId)).toEqual([1]);
    const firstRetryAt = new Date(clock.now().getTime() + 1000);
    expect(await positionOf('recovers', tenantId)).toEqual({
      position: 1,
      attempts: 1,
      retryAt: firstRetryAt,
    });

    clock.advance(1000);
    await relay.drain();
    const secondRetryAt = new Date(clock.now().getTime() + 2000);
    expect(await positionOf('recovers', tenantId)).toEqual({
      position: 1,
      attempts: 2,
      retryAt: secondRetryAt,
    });

    isBroken = false;
    clock.advance(1999);
    await relay.drain();
    expect(await recordsOf(app, 'recovers', tenantId)).toEqual([1]);
    clock.advance(1);
    await relay.drain();
    expect(await recordsOf(app, 'recovers', tenantId)).toEqual([1, 2, 3]);
    expect(await positionOf('recovers', tenantId)).toEqual({ position: 3, attempts: 0, retryAt: null });
  });

  test('loses an event to the dead letters after eight attempts, and the stream goes on', async () => {
    const tenantId = newTenant();
    const other = newTenant();
    const failing = recorder('gives-up', (value) => {
      if (value === 'poison') throw new Error('cannot be taken');
    });
    const relay = relayOf(app, failing, recorder('unharmed'));
    await noteAll(app, tenantId, ['before', 'poison', 'after']);
    await noteAll(app, other, ['elsewhere']);
    for (let attempt = 1; attempt < 8; attempt++) {
      await relay.drain();
      expect(await positionOf('gives-up', tenantId)).toMatchObject({ position: 1, attempts: attempt });
      clock.advance(60_000);
    }
    expect(await recordsOf(app, 'gives-up', other)).toEqual(['elsewhere']);
    expect(await recordsOf(app, 'unharmed', tenantId)).toEqual(['before', 'poison', 'after']);
    await relay.drain();
    const letters = await app.database.query(
      'SELECT consumer, sequence::int AS sequence, error, failed_at AS "failedAt" FROM outbox_dead_letter WHERE tenant_id = $1',
      [tenantId],
    );
    expect(letters).toEqual([
      { consumer: 'gives-up', sequence: 2, error: 'cannot be taken', failedAt: clock.now() },
    ]);
    await relay.drain();
    expect(await recordsOf(app, 'gives-up', tenantId)).toEqual(['before', 'after']);
    expect(await positionOf('gives-up', tenantId)).toEqual({ position: 3, attempts: 0, retryAt: null });
  });

  test('is tried again by a relay that is running, without a new event', async () => {
    const tenantId = newTenant();
    let isBroken = true;
    const failing = recorder('waits', (value) => {
      if (isBroken && value === 'later') throw new Error('not now');
    });
    const relay = relayOf(app, failing);
    await noteAll(app, tenantId, ['later']);
    relay.start();
    await awaitUntil(async () => (await positionOf('waits', tenantId))?.attempts === 1);
    isBroken = false;
    clock.advance(1000);
    await awaitUntil(async () => (await recordsOf(app, 'waits', tenantId)).length === 1);
    await relay.stop();
  });
});

function gate() {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

describe('a consumer', () => {
  test('that takes less than all has its next turn behind other streams, and gets the rest', async () => {
    const [tenantId, other] = [newTenant(), newTenant()].sort() as [TenantId, TenantId];
    const turns: string[] = [];
    const all = recorder('by-turns');
    const relay = relayOf(app, {
      ...all,
      async handle(tx, events) {
        turns.push(tx.tenantId);
        await all.handle(tx, events.slice(0, 2));
        return events.length > 2 ? events[1] : undefined;
      },
    });
    await noteAll(app, tenantId, [1, 2, 3, 4, 5]);
    await noteAll(app, other, ['elsewhere']);
    await relay.drain();
    expect(await recordsOf(app, 'by-turns', tenantId)).toEqual([1, 2, 3, 4, 5]);
    expect(turns.filter((turn) => [tenantId, other].includes(turn as TenantId))).toEqual([
      ...[tenantId, other, tenantId, tenantId],
    ]);
  });

  test('that waits for a lock too long lets others go on, and has not failed', async () => {
    const tenantId = newTenant();
    const patient = recorder('patient');
    const relay = relayOf(app, {
      ...patient,
      async handle(tx, events) {
        await tx.query(`SET LOCAL lock_timeout = '20ms'`);
        await tx.query('SELECT pg_advisory_xact_lock(8080)');
        await patient.handle(tx, events);
      },
    });
    await noteAll(app, tenantId, [1]);
    const [held, released] = [gate(), gate()];
    const holding = writeAs(beside, tenantId, async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock(8080)');
      held.open();
      await released.opened;
    });
    await held.opened;
    await relay.drain();
    expect(await recordsOf(app, 'patient', tenantId)).toEqual([]);
    expect(await positionOf('patient', tenantId)).toBeUndefined();
    released.open();
    await holding;
    await relay.drain();
    expect(await recordsOf(app, 'patient', tenantId)).toEqual([1]);
  });
});
