import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId, type TenantId } from '../../src/kernel/ids.js';
import { Database } from '../../src/platform/db/database.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const TENANT = newId() as TenantId;
const ME = `SELECT current_setting('app.tenant_id') AS tenant, current_setting('app.scope') AS scope`;

let server: TestDatabase;
let pool: pg.Pool;
let database: Database;

beforeAll(async () => {
  server = await createTestDatabase();
  await server.query('CREATE TABLE note (id integer PRIMARY KEY, text text, written_at timestamptz)');
  // One connection, so that what a statement leaves behind is found by the next one.
  pool = new pg.Pool({ connectionString: server.url, max: 1 });
  database = new Database(pool);
});

beforeEach(() => server.query('TRUNCATE note'));

afterAll(async () => {
  await pool.end();
  await server.drop();
});

const insert = (id: number) => ({ sql: 'INSERT INTO note (id) VALUES ($1)', parameters: [id] });

function written(): Promise<{ id: number }[]> {
  return database.read(null, 'SELECT id FROM note ORDER BY id');
}

describe('reads', () => {
  it('work for whom they are made, whoever the connection worked for before', async () => {
    const scopes = [TENANT, null, TENANT, TENANT].map((tenantId) => database.read(tenantId, ME));
    const tenant = { tenant: TENANT, scope: 'tenant' };
    expect((await Promise.all(scopes)).flat()).toEqual([
      tenant,
      { tenant: '', scope: 'platform' },
      tenant,
      tenant,
    ]);
  });

  it('work for whom they are made after one that failed, and after a transaction', async () => {
    await database.read(null, ME);
    await expect(database.read(TENANT, 'SELECT 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' });
    expect(await database.read(null, ME)).toEqual([{ tenant: '', scope: 'platform' }]);
    await database.transaction(TENANT, (client) => database.run(client, ME));
    expect(await database.read(null, ME)).toEqual([{ tenant: '', scope: 'platform' }]);
  });

  it('answer values of each type, the first time and when the statement is prepared', async () => {
    const sql = `SELECT $1::bigint AS n, $2::text[] AS list, $3::jsonb AS doc, NULL::text AS nothing, $4::timestamptz AS at`;
    const at = new Date('2026-11-21T12:00:00.000Z');
    const expected = { n: 9_007_199_254_740_991, list: ['a', 'b "c"'], doc: { x: [1] }, nothing: null, at };
    for (let time = 1; time <= 2; time++) {
      const rows = await database.read(null, sql, [expected.n, expected.list, expected.doc, at]);
      expect(rows).toEqual([expected]);
    }
  });

  it('are as good as new when their statement failed while it was prepared', async () => {
    const sql = 'SELECT 10 / $1::int AS n';
    await expect(database.read(null, sql, [0])).rejects.toMatchObject({ code: '22012' });
    expect(await database.read(null, sql, [5])).toEqual([{ n: 2 }]);
    expect(await database.read(null, sql, [2])).toEqual([{ n: 5 }]);
  });
});

describe('what a connection keeps prepared', () => {
  const own = `SELECT statement, prepare_time::text AS at FROM pg_prepared_statements WHERE statement LIKE $1`;
  const prepared = (like: string) => database.read<{ statement: string; at: string }>(null, own, [like]);

  it('are statements that come again, however many others came once before', async () => {
    for (let index = 0; index < 600; index++) await database.read(null, `SELECT ${index} AS once`);
    const again = `SELECT 'often' AS often`;
    await database.read(null, again);
    await database.read(null, again);
    const before = await prepared(again);
    expect(before).toHaveLength(1);
    await database.read(null, again);
    expect(await prepared(again)).toEqual(before);
    expect(await prepared('% AS once')).toEqual([]);
  });

  it('is bounded, and a statement that was closed for others answers as before', async () => {
    const texts = Array.from({ length: 600 }, (_, index) => `SELECT ${index} AS twice`);
    for (const sql of [...texts, ...texts].sort()) await database.read(null, sql);
    const kept = (await prepared('%')).length;
    expect(kept).toBeGreaterThan(400);
    expect(kept).toBeLessThanOrEqual(500);
    expect(await database.read(null, texts[0]!)).toEqual([{ twice: 0 }]);
    for (const time of [1, 2, 3])
      expect([time, await database.read(null, texts[1]!)]).toEqual([time, [{ twice: 1 }]]);
  });

  it('is bounded also where statements fail after they were prepared', async () => {
    for (let index = 0; index < 600; index++) {
      const failing = () => database.read(null, `SELECT ${index} / $1::int`, [0]);
      await expect(failing()).rejects.toMatchObject({ code: '22012' });
      await expect(failing()).rejects.toMatchObject({ code: '22012' });
    }
    expect((await prepared('%')).length).toBeLessThanOrEqual(500);
    expect(await database.read(null, 'SELECT 7 / $1::int AS n', [7])).toEqual([{ n: 1 }]);
  });

  it('is closed also within a transaction, whose statements all work', async () => {
    await database.transaction(TENANT, async (client) => {
      for (let index = 0; index < 1200; index++) {
        const sql = `SELECT ${Math.floor(index / 2)} AS inside`;
        expect(await database.run(client, sql)).toEqual([{ inside: Math.floor(index / 2) }]);
      }
      await database.run(client, insert(1).sql, [1]);
    });
    expect(await written()).toEqual([{ id: 1 }]);
    expect((await prepared('%')).length).toBeLessThanOrEqual(500);
  });
});

describe('a transaction', () => {
  it('ends with its closing statement, also when that is its only one', async () => {
    await database.transaction(
      TENANT,
      () => Promise.resolve(),
      () => [insert(1)],
    );
    await database.transaction(
      TENANT,
      (client) => database.run(client, insert(2).sql, [2]),
      () => [insert(3)],
    );
    expect(await written()).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  it('leaves nothing behind when its closing statement fails', async () => {
    const work = database.transaction(
      TENANT,
      (client) => database.run(client, insert(1).sql, [1]),
      () => [insert(1)],
    );
    await expect(work).rejects.toMatchObject({ code: '23505' });
    expect(await written()).toEqual([]);
  });

  it('leaves nothing behind when its first statement fails', async () => {
    const work = database.transaction(TENANT, (client) => database.run(client, 'SELECT 1 / $1::int', [0]));
    await expect(work).rejects.toMatchObject({ code: '22012' });
    await database.transaction(
      TENANT,
      () => Promise.resolve(),
      () => [insert(1)],
    );
    expect(await written()).toEqual([{ id: 1 }]);
  });

  it('does not count as committed when a failure in it was passed over', async () => {
    const work = database.transaction(TENANT, async (client) => {
      await database.run(client, insert(1).sql, [1]);
      await database.run(client, insert(1).sql, [1]).catch(() => undefined);
    });
    await expect(work).rejects.toThrow('The transaction had failed before it was committed');
    expect(await written()).toEqual([]);
  });

  it('fails, and nothing else does, when its connection breaks between two statements', async () => {
    const work = database.transaction(TENANT, async (client) => {
      const [mine] = await database.run<{ pid: number }>(client, 'SELECT pg_backend_pid() AS pid');
      const ended = new Promise((resolve) => client.once('end', resolve));
      await server.query('SELECT pg_terminate_backend($1)', [mine!.pid]);
      await ended;
      return database.run(client, ME);
    });
    await expect(work).rejects.toThrow();
    expect(await database.read(null, ME)).toEqual([{ tenant: '', scope: 'platform' }]);
  });

  it('that runs no statement asks the database nothing', async () => {
    await database.transaction(TENANT, () => Promise.resolve());
    const failed = database.transaction(TENANT, () => Promise.reject(new Error('changed my mind')));
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await database.read(null, ME)).toEqual([{ tenant: '', scope: 'platform' }]);
  });
});
