import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '../../src/platform/db/embedded-postgres.js';
import { findRunningPostgres } from '../../src/platform/db/embedded-running.js';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'wasla-running-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function userAt(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ user: string }>('SELECT current_user AS user');
  await client.end();
  return rows[0]!.user;
}

it('finds the embedded server of another process while it serves, and none before and after', async () => {
  expect(await findRunningPostgres(dataDir)).toBeNull();
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  const found = await findRunningPostgres(dataDir);
  expect(found!.serverUrl('wasla')).toBe(server.serverUrl('wasla'));
  expect(await userAt(found!.serverUrl('wasla'))).toBe('wasla_app');
  expect(await userAt(found!.ownerUrl('wasla'))).toBe('wasla_owner');
  await server.stop();
  expect(await findRunningPostgres(dataDir)).toBeNull();
}, 60_000);
