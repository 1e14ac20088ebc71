import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/platform/db/embedded-postgres.js';
import { migrate } from '../../src/platform/migrate.js';

/** Where tests find PostgreSQL. Every test file gets a copy of the template database for itself. */
export interface TestDatabases {
  /** A login that may create databases. */
  readonly adminUrl: string;
  readonly template: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    databases: TestDatabases;
  }
}

const TEMPLATE = 'wasla_test_template';

/**
 * Migrates one template database per run: on the server of DATABASE_URL (a login that may create databases), or on an
 * embedded one that ends with the run.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['DATABASE_URL'];
  const dataDir = join(tmpdir(), `wasla-test-${process.pid}`);
  const embedded = given ? null : await startEmbeddedPostgres({ dataDir, durable: false });
  const adminUrl = given ?? embedded!.adminUrl();
  const template = given ? `${TEMPLATE}_${process.pid}` : TEMPLATE;
  await execute(adminUrl, `CREATE DATABASE ${template}`);
  await migrate(databaseUrl(adminUrl, template), pino({ level: 'silent' }));
  project.provide('databases', { adminUrl, template });
  return async () => {
    if (given) await execute(adminUrl, `DROP DATABASE ${template}`);
    await embedded?.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

export function databaseUrl(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

export async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
