import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { databaseUrl, execute } from './global-setup.js';

/** A database of its own, migrated and empty. */
export interface TestDatabase {
  /** For the application, which steps down to its role. */
  readonly url: string;
  /** Statements as superuser, past row-level security: for looking at what is really stored. */
  query<Row extends object = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** A copy of the template database. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, template } = inject('databases');
  const name = `wasla_test_${randomBytes(6).toString('hex')}`;
  await execute(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = databaseUrl(adminUrl, name);
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // A connection that is still saying goodbye when the database is dropped is ended by force, which is no one's failure.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return {
    url,
    query: async (sql, parameters) => (await pool.query(sql, parameters)).rows,
    async drop() {
      await pool.end();
      await execute(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}
