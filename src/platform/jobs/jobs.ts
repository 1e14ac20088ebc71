import { Logger as WorkerLogger, run, runMigrations, type TaskList } from 'graphile-worker';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Scope } from '../db/scope.js';

/**
 * Background work by name. It may run more than once for one job: make it idempotent. Work that takes longer than
 * seconds stops at a safe point soon after the signal, which says that the process is about to end.
 */
export type Task = (payload: Record<string, unknown>, signal?: AbortSignal) => Promise<void>;

export interface JobOptions {
  /** A job with this key that has not started yet is replaced rather than doubled. */
  readonly key?: string;
  /** Jobs of one queue run one after the other. */
  readonly queue?: string;
  readonly runAt?: Date;
  readonly maxAttempts?: number;
}

/** Adds a job inside the transaction: it exists if, and only if, the transaction commits. Called by consumers. */
export async function addJob(
  tx: Scope,
  name: string,
  payload: Record<string, unknown>,
  options: JobOptions = {},
): Promise<void> {
  await tx.query(
    `SELECT graphile_worker.add_job($1::text, $2::json, queue_name => $3::text, run_at => $4::timestamptz,
       max_attempts => $5::int, job_key => $6::text)`,
    [
      name,
      JSON.stringify(payload),
      options.queue ?? null,
      options.runAt ?? null,
      options.maxAttempts ?? 10,
      options.key ?? null,
    ],
  );
}

export interface WorkerOptions {
  readonly pool: pg.Pool;
  readonly tasks: Readonly<Record<string, Task>>;
  /** Lines of crontab: `0 3 * * * task_name`. */
  readonly schedules: readonly string[];
  readonly log: Logger;
}

/** Background work that is going on. */
export interface RunningWorker {
  /** Takes no more jobs; resolves when those in hand are done. */
  stop(): Promise<void>;
}

/** Starts taking jobs. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(options.tasks).map(([name, task]) => [
      name,
      (payload, { abortSignal }) => task(payload as Record<string, unknown>, abortSignal),
    ]),
  );
  return run({
    pgPool: options.pool,
    taskList,
    crontab: options.schedules.join('\n'),
    concurrency: 4,
    pollInterval: 1000,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: 0,
    logger: workerLogger(options.log),
  });
}

/** Creates or updates the job tables; needs the rights of the owner. */
export async function migrateJobs(pool: pg.Pool, log: Logger): Promise<void> {
  await runMigrations({ pgPool: pool, logger: workerLogger(log) });
}

const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

function workerLogger(log: Logger): WorkerLogger {
  return new WorkerLogger((scope) => (level, message) => log[LEVELS[level]]({ job: scope.jobId }, message));
}
