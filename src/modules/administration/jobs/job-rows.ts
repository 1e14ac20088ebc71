/** Where a job stands. */
export type JobState = 'WAITING' | 'SCHEDULED' | 'RUNNING' | 'FAILED';

/** A job as operators see it. */
export interface JobRow {
  readonly id: number;
  readonly task: string;
  readonly queue: string | null;
  readonly state: JobState;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly runAt: Date;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly lastError: string | null;
  readonly payload: unknown;
}

/** Which jobs to list. */
export interface JobCriteria {
  readonly task?: string | null | undefined;
  readonly state?: JobState | null | undefined;
}

/** All work of one kind. */
export interface JobQueueRow {
  readonly task: string;
  readonly waiting: number;
  readonly scheduled: number;
  readonly running: number;
  readonly failed: number;
  readonly oldestWaitingAt: Date | null;
  readonly oldestWaitingSeconds: number | null;
  readonly lastError: string | null;
  readonly lastErrorAt: Date | null;
}
