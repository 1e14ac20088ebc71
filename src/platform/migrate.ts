import type { Logger } from 'pino';
import { createDataSource, createPool } from './db/data-source.js';
import { hasAllMigrations } from './db/known-migrations.js';
import { grantJobTables } from './jobs/job-tables.js';
import { migrateJobs } from './jobs/jobs.js';

/** Two processes that start together must not migrate at once; the second waits, then finds nothing to do. */
const MIGRATION_LOCK = 7_260_000;

const APPLICATION = 'wasla-migrate';

/**
 * Brings the database to the newest schema, and the job tables with it. Needs the owner's login.
 * Answers the names of the migrations that ran.
 */
export async function migrate(ownerUrl: string, log: Logger): Promise<string[]> {
  const pool = createPool({ url: ownerUrl, poolSize: 3, applicationName: APPLICATION }, (error) =>
    log.warn({ err: error }, 'The connection that holds the lock of migrations was lost'),
  );
  const guard = await pool.connect();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = (await hasAllMigrations(guard)) ? [] : await runMigrations(ownerUrl);
    await migrateJobs(pool, log);
    await grantJobTables(pool);
    return applied;
  } finally {
    await guard.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    guard.release();
    await pool.end();
  }
}

async function runMigrations(ownerUrl: string): Promise<string[]> {
  const dataSource = createDataSource({ url: ownerUrl, poolSize: 1, applicationName: APPLICATION });
  await dataSource.initialize();
  try {
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    return applied.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}
