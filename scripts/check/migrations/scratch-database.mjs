import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../../dist/src/platform/db/embedded-postgres.js';

const NAME = `wasla_check_${process.pid}`;

async function execute(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** A server of our own that is gone afterwards, unless the environment names one. */
async function withServer(use) {
  const configured = process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL;
  if (configured) return use({ adminUrl: configured, ownerUrl: withDatabase(configured), owner: 'DEFAULT' });
  const dataDir = await mkdtemp(join(tmpdir(), 'wasla-check-'));
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  try {
    return await use({ adminUrl: server.adminUrl(), ownerUrl: server.ownerUrl(NAME), owner: 'wasla_owner' });
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function withDatabase(url) {
  const address = new URL(url);
  address.pathname = `/${NAME}`;
  return address.href;
}

/** Calls `use` with the owner's address of an empty database, which is dropped afterwards. */
export function withScratchDatabase(use) {
  return withServer(async ({ adminUrl, ownerUrl, owner }) => {
    await execute(adminUrl, `CREATE DATABASE ${NAME} OWNER ${owner}`);
    try {
      return await use(ownerUrl);
    } finally {
      await execute(adminUrl, `DROP DATABASE ${NAME} WITH (FORCE)`);
    }
  });
}
