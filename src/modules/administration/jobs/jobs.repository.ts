import type { PlatformTx, Scope } from '../../../platform/db/scope.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import type { JobCriteria, JobQueueRow, JobRow } from './job-rows.js';

/** The workers take what is due by the clock of the database, so that is what this goes by. */
const STATE = `CASE WHEN j.locked_at IS NOT NULL THEN 'RUNNING' WHEN j.attempts >= j.max_attempts THEN 'FAILED'
  WHEN j.run_at > now() THEN 'SCHEDULED' ELSE 'WAITING' END`;

const JOB = `j.id, t.identifier AS task, q.queue_name AS queue, ${STATE} AS state, j.attempts,
  j.max_attempts AS "maxAttempts", j.run_at AS "runAt", j.created_at AS "createdAt", j.locked_at AS "startedAt",
  left(j.last_error, 2000) AS "lastError", j.payload`;

const PARTS = `JOIN graphile_worker._private_tasks t ON t.id = j.task_id
  LEFT JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id`;

/**
 * All SQL about jobs as operators see them. The server role may read and change the tables of jobs because it works on
 * them (platform/jobs/job-tables.ts), so nothing more is granted; changes go through the library's own functions, which
 * leave alone what a worker is at.
 */
export class JobsRepository {
  listPage(scope: Scope, { task, state }: JobCriteria, page: PageStatement): Promise<JobRow[]> {
    return scope.query<JobRow>(
      `SELECT ${JOB} FROM graphile_worker._private_jobs j ${PARTS}
       WHERE ($1::text IS NULL OR t.identifier = $1) AND ($2::text IS NULL OR ${STATE} = $2) ${page.condition}
       ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [task ?? null, state ?? null, ...page.parameters],
    );
  }

  /** Every kind of work that there has been, by its name. */
  queues(scope: Scope): Promise<JobQueueRow[]> {
    return scope.query<JobQueueRow>(
      `SELECT t.identifier AS task, coalesce(n.waiting, 0) AS waiting, coalesce(n.scheduled, 0) AS scheduled,
         coalesce(n.running, 0) AS running, coalesce(n.failed, 0) AS failed, n.oldest AS "oldestWaitingAt",
         floor(extract(epoch FROM now() - n.oldest))::int AS "oldestWaitingSeconds",
         left(e.last_error, 2000) AS "lastError", e.updated_at AS "lastErrorAt"
       FROM graphile_worker._private_tasks t
       LEFT JOIN (
         SELECT s.task_id,
           count(*) FILTER (WHERE s.state = 'WAITING')::int AS waiting,
           count(*) FILTER (WHERE s.state = 'SCHEDULED')::int AS scheduled,
           count(*) FILTER (WHERE s.state = 'RUNNING')::int AS running,
           count(*) FILTER (WHERE s.state = 'FAILED')::int AS failed,
           min(s.run_at) FILTER (WHERE s.state = 'WAITING') AS oldest
         FROM (SELECT j.task_id, j.run_at, ${STATE} AS state FROM graphile_worker._private_jobs j) s
         GROUP BY s.task_id
       ) n ON n.task_id = t.id
       LEFT JOIN (
         SELECT DISTINCT ON (j.task_id) j.task_id, j.last_error, j.updated_at
         FROM graphile_worker._private_jobs j WHERE j.last_error IS NOT NULL
         ORDER BY j.task_id, j.updated_at DESC
       ) e ON e.task_id = t.id
       ORDER BY t.identifier LIMIT 200`,
    );
  }

  async find(scope: Scope, id: string): Promise<JobRow | null> {
    const [job] = await scope.query<JobRow>(
      `SELECT ${JOB} FROM graphile_worker._private_jobs j ${PARTS} WHERE j.id = $1::bigint`,
      [id],
    );
    return job ?? null;
  }

  /** The job begins anew as soon as a worker is free. Answers whether it could: one that is being worked on cannot. */
  async restart(tx: PlatformTx, id: string): Promise<boolean> {
    const jobs = await tx.query(
      `SELECT id FROM graphile_worker.reschedule_jobs(ARRAY[$1::bigint], run_at => now(), attempts => 0)`,
      [id],
    );
    return jobs.length > 0;
  }

  /** The job has no tries left. Answers whether it had any and no worker was at it. */
  async stop(tx: PlatformTx, id: string, reason: string): Promise<boolean> {
    const jobs = await tx.query(
      `SELECT id FROM graphile_worker.permanently_fail_jobs(ARRAY(
         SELECT j.id FROM graphile_worker._private_jobs j
         WHERE j.id = $1::bigint AND j.attempts < j.max_attempts FOR UPDATE), $2)`,
      [id, reason],
    );
    return jobs.length > 0;
  }
}
