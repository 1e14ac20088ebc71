import type pg from 'pg';
import { SERVER_ROLE } from '../db/data-source.js';

const LOCKED_TABLES = ['_private_jobs', '_private_job_queues', '_private_tasks', '_private_known_crontabs'];

/**
 * Lets the server role add and take jobs. The job library closes its tables by row-level security to everyone but
 * their owner; jobs hold no tenant's data beyond ids, and the role may not change the tables themselves.
 */
export async function grantJobTables(pool: pg.Pool): Promise<void> {
  const policies = LOCKED_TABLES.map(
    (table) =>
      `DROP POLICY IF EXISTS server_role ON graphile_worker.${table};
       CREATE POLICY server_role ON graphile_worker.${table} TO ${SERVER_ROLE} USING (true) WITH CHECK (true);`,
  );
  await pool.query(`
    GRANT USAGE ON SCHEMA graphile_worker TO ${SERVER_ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${SERVER_ROLE};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${SERVER_ROLE};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${SERVER_ROLE};
    ${policies.join('\n')}
  `);
}
