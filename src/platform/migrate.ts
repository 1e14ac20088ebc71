import type { Logger } from 'pino';
import { createDataSource, poolOf } from './db/data-source.js';
import { grantJobTables } from './jobs/job-tables.js';
import { migrateJobs } from './jobs/jobs.js';

/** Two processes that start together must not migrate at once; the second waits, then finds nothing to do. */
const MIGRATION_LOCK = 7_260_000;

/**
 * Brings the database to the newest schema, and the job tables with it. Needs the owner's login.
 * Answers the names of the migrations that ran.
 */
export async function migrate(ownerUrl: string, log: Logger): Promise<string[]> {
  const dataSource = createDataSource({ url: ownerUrl, poolSize: 3, applicationName: 'wasla-migrate' });
  await dataSource.initialize();
  const pool = poolOf(dataSource);
  const guard = await pool.connect();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    await migrateJobs(pool, log);
    await grantJobTables(pool);
    return applied.map((migration) => migration.name);
  } finally {
    await guard.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    guard.release();
    await dataSource.destroy();
  }
}
