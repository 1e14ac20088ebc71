import { beforeAll, describe, expect, test } from 'vitest';
import type { Consumer } from '../../src/platform/outbox/consumer.js';
import { addJob } from '../../src/platform/jobs/jobs.js';
import { shownPayload } from '../../src/modules/administration/jobs/shown-payload.js';
import { logOf } from '../support/audit-log.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

const Jobs = `query ($first: Int, $after: String, $filter: JobFilter) {
  jobs(first: $first, after: $after, filter: $filter) {
    nodes { id task queue state attempts maxAttempts lastError payload } pageInfo { hasNextPage endCursor }
  }
}`;
const Queues = `{ jobQueues { task waiting scheduled running failed oldestWaitingSeconds lastError } }`;
const Retry = `mutation ($id: ID!) { jobRetry(id: $id) { job { state attempts } userErrors { code path } } }`;
const Cancel = `mutation ($id: ID!) {
  jobCancel(id: $id) { job { state lastError } userErrors { code path } }
}`;
const Letters = `query ($filter: DeadLetterFilter) { deadLetters(first: 10, filter: $filter) {
  nodes { id consumer sequence eventType error store { slug } } } }`;
const LetterRetry = `mutation ($id: ID!) { deadLetterRetry(id: $id) { retriedId userErrors { code path } } }`;

let world: World;
let operator: Person;

beforeAll(async () => {
  world = await startWorld();
  operator = await world.superAdmin();
});

/** A job that nobody works on, as no worker runs here. Answers its id. */
async function job(task: string, payload: Record<string, unknown> = {}, runAt?: Date): Promise<string> {
  const { core } = world.app;
  await core.unitOfWork.writePlatform(core.contexts.platform('test'), (tx) =>
    addJob(tx, task, payload, { maxAttempts: 3, queue: `queue of ${task}`, ...(runAt && { runAt }) }),
  );
  const [row] = await list({ task });
  return row!.id;
}

interface JobSeen {
  readonly id: string;
  readonly state: string;
}

async function list(filter: object): Promise<JobSeen[]> {
  const { jobs } = await operator.run(Jobs, { first: 10, filter });
  return (jobs as { nodes: JobSeen[] }).nodes;
}

const change = async (document: string, id: string) =>
  Object.values(await operator.run(document, { id }))[0] as unknown;

const fail = (id: string, error: string) =>
  world.app.database.query(
    `UPDATE graphile_worker._private_jobs SET attempts = max_attempts, last_error = $2 WHERE id = $1`,
    [id, error],
  );

describe('jobs', () => {
  test('are listed with where they stand, one statement for a page', async () => {
    const waiting = await job('test:list', { tenantId: 'x', token: 'abc', nested: { password: 'p', n: 1 } });
    const later = await job('test:list', {}, new Date(world.app.core.clock.now().getTime() + 3_600_000));
    const failed = await job('test:list');
    await fail(failed, 'It went wrong');
    expect(await list({ task: 'test:list' })).toMatchObject([
      { id: failed, state: 'FAILED', attempts: 3, lastError: 'It went wrong' },
      { id: later, state: 'SCHEDULED', queue: 'queue of test:list', maxAttempts: 3 },
      {
        id: waiting,
        state: 'WAITING',
        payload: { tenantId: 'x', token: '(hidden)', nested: { password: '(hidden)', n: 1 } },
      },
    ]);
    expect((await list({ task: 'test:list', state: 'SCHEDULED' })).map(({ id }) => id)).toEqual([later]);
    const page = await operator.send(Jobs, { first: 1, filter: { task: 'test:list' } });
    const { endCursor } = (page.data!['jobs'] as { pageInfo: { endCursor: string } }).pageInfo;
    const next = await operator.send(Jobs, { first: 1, after: endCursor, filter: { task: 'test:list' } });
    expect(next.data!['jobs']).toMatchObject({ nodes: [{ id: later }], pageInfo: { hasNextPage: true } });
    expect(next.statements).toBe(1);
  });

  test('are counted by their kind, with the age of the oldest and the last error', async () => {
    await job('test:depth');
    await world.app.database.query(
      `UPDATE graphile_worker._private_jobs j SET run_at = now() - interval '90 seconds'
       FROM graphile_worker._private_tasks t WHERE t.id = j.task_id AND t.identifier = 'test:depth'`,
    );
    await job('test:depth');
    await fail(await job('test:depth'), 'Broken');
    const { data, statements } = await operator.send(Queues);
    const queue = (data!['jobQueues'] as { task: string }[]).find(({ task }) => task === 'test:depth');
    expect(queue).toMatchObject({ waiting: 2, scheduled: 0, running: 0, failed: 1, lastError: 'Broken' });
    const { oldestWaitingSeconds } = queue as unknown as { oldestWaitingSeconds: number };
    expect(oldestWaitingSeconds).toBeGreaterThanOrEqual(90);
    expect(oldestWaitingSeconds).toBeLessThan(150);
    expect(statements).toBe(1);
  });

  test('that failed begin anew, and those that wait can be stopped', async () => {
    const id = await job('test:again');
    await fail(id, 'Once');
    expect(await change(Retry, id)).toEqual({ job: { state: 'WAITING', attempts: 0 }, userErrors: [] });
    const cancelled = { job: { state: 'FAILED', lastError: 'Cancelled by an operator' }, userErrors: [] };
    expect(await change(Cancel, id)).toEqual(cancelled);
    expect(await change(Cancel, id)).toMatchObject({
      userErrors: [{ code: 'INVALID_TRANSITION', path: ['id'] }],
    });
    const events = await world.app.database.query(
      `SELECT type, payload, actor_id AS actor FROM outbox_event WHERE subject_kind = 'job' AND subject_id = $1
       ORDER BY occurred_at, id`,
      [id],
    );
    expect(events).toEqual([
      { type: 'job.retried.v1', payload: { task: 'test:again' }, actor: operator.userId },
      { type: 'job.cancelled.v1', payload: { task: 'test:again' }, actor: operator.userId },
    ]);
  });

  test('that a worker is at are left alone, and what is no job is not found', async () => {
    const id = await job('test:running');
    await world.app.database.query(
      `UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'w' WHERE id = $1`,
      [id],
    );
    for (const document of [Retry, Cancel]) {
      expect(await change(document, id)).toMatchObject({
        job: null,
        userErrors: [{ code: 'INVALID_TRANSITION' }],
      });
      for (const nothing of ['999999999999', '0', '-1', 'x', '9'.repeat(30)])
        expect(await change(document, nothing)).toMatchObject({
          userErrors: [{ code: 'NOT_FOUND', path: ['id'] }],
        });
    }
    expect(await list({ task: 'test:running' })).toMatchObject([{ state: 'RUNNING', attempts: 0 }]);
  });
});

test('a payload is shown without secrets, and not endlessly', () => {
  const shown = shownPayload({
    orderId: 'o',
    accessToken: 't',
    e: 'x'.repeat(500),
    list: Array(50).fill(1),
    customerEmail: 'a@b',
  });
  expect(shown).toEqual({
    orderId: 'o',
    accessToken: '(hidden)',
    e: `${'x'.repeat(200)}…`,
    list: Array(20).fill(1),
    customerEmail: '(hidden)',
  });
});

describe('dead letters', () => {
  /** A consumer of the running application, whose work is taken over for the test. */
  let consumer: Consumer & { handle: Consumer['handle'] };
  let shop: Shop;
  beforeAll(async () => {
    shop = await world.store();
    consumer = world.app.composed.modules.flatMap((module) => module.consumers ?? [])[0]!;
    await world.app.relay.drain();
  });

  async function bury(sequence: number): Promise<string> {
    await world.app.database.query(
      `INSERT INTO outbox_dead_letter (tenant_id, consumer, sequence, error, failed_at) VALUES ($1, $2, $3, 'Old', now())`,
      [shop.tenantId, consumer.name, sequence],
    );
    return (await letters())[0]!.id;
  }

  async function letters(): Promise<{ id: string; error: string }[]> {
    const { deadLetters } = await operator.run(Letters, { filter: { storeId: shop.id } });
    return (deadLetters as { nodes: { id: string; error: string }[] }).nodes;
  }

  test('are given to their consumer once more, once however many ask, and are gone', async () => {
    const id = await bury(1);
    expect(await letters()).toEqual([
      {
        id,
        consumer: consumer.name,
        sequence: 1,
        eventType: 'staff.joined.v1',
        error: 'Old',
        store: { slug: shop.slug },
      },
    ]);
    const taken: number[] = [];
    const handle = consumer.handle.bind(consumer);
    consumer.handle = (_tx, events) => {
      taken.push(...events.map(({ sequence }) => sequence));
      return Promise.resolve();
    };
    const answers = await Promise.all([change(LetterRetry, id), change(LetterRetry, id)]);
    consumer.handle = handle;
    expect(taken).toEqual([1]);
    expect(answers).toContainEqual({ retriedId: id, userErrors: [] });
    expect(answers).toContainEqual({ retriedId: null, userErrors: [{ code: 'NOT_FOUND', path: ['id'] }] });
    expect(await letters()).toEqual([]);
    const [entry, ...others] = await logOf(shop.owner, { operationName: 'deadLetterRetry' });
    expect([entry!['action'], entry!['subject'].id, others]).toEqual(['dead_letter.retried', id, []]);
  });

  test('stay with the new reason when it fails again, and what the consumer wrote is not kept', async () => {
    const id = await bury(1);
    const handle = consumer.handle.bind(consumer);
    consumer.handle = async (tx) => {
      await tx.query(`UPDATE tenant SET name = 'Half done' WHERE id = $1`, [tx.tenantId]);
      throw new Error('Still broken');
    };
    expect(await change(LetterRetry, id)).toEqual({
      retriedId: null,
      userErrors: [{ code: 'FAILED', path: ['id'] }],
    });
    consumer.handle = handle;
    expect(await letters()).toMatchObject([{ id, error: 'Still broken' }]);
    expect((await shop.owner.run('{ store { name } }'))['store']).not.toEqual({ name: 'Half done' });
  });

  test('whose event is no more, or that never were, are refused', async () => {
    const id = (await bury(99)).replace(/\/\d+\//, '/99/');
    expect(await change(LetterRetry, id)).toMatchObject({ userErrors: [{ code: 'INVALID_TRANSITION' }] });
    for (const nothing of ['', 'x', `${shop.id}/98/${consumer.name}`, `${shop.id}/1`])
      expect(await change(LetterRetry, nothing)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
  });
});
