import { z } from 'zod';
import { refuse } from '../../../kernel/errors.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import type { PlatformTx } from '../../../platform/db/scope.js';
import { mapPage, readPage, type KeysetOrder, type Page } from '../../../platform/graphql/page.js';
import { parseInput, storableText } from '../../../platform/validation.js';
import type { JobQueueRow, JobRow } from './job-rows.js';
import type { JobsRepository } from './jobs.repository.js';
import type { JobsArgs } from './job.type.js';
import { shownPayload } from './shown-payload.js';

const filterRules = z.object({
  task: storableText.max(128).nullish(),
  state: z.enum(['WAITING', 'SCHEDULED', 'RUNNING', 'FAILED']).nullish(),
});

/** Ids are given out in the order of adding, so that one of fewer than 19 digits is in the range of the column. */
const JOB_ID = /^[1-9]\d{0,17}$/;

const LAST_FIRST: KeysetOrder<JobRow> = {
  name: 'jobs:ID:DESC',
  direction: 'DESC',
  columns: [{ sql: 'j.id', type: 'bigint', valueOf: (job) => job.id }],
};

const CANCELLED = 'Cancelled by an operator';

/** Background work as operators see it, start it again and stop it. */
export class JobsService {
  constructor(
    private readonly core: Core,
    private readonly repository: JobsRepository,
  ) {}

  /** A page of jobs that are not done, the one added last first. */
  async list(ctx: RequestContext, args: JobsArgs): Promise<Page<JobRow>> {
    const criteria = parseInput(filterRules, args.filter ?? {}, ['filter']);
    const page = await readPage(ctx, {
      arguments: args,
      order: LAST_FIRST,
      filter: JSON.stringify(criteria),
      parameterOffset: 2,
      fetch: (part) => this.repository.listPage(platformReader(this.core.database, ctx), criteria, part),
    });
    return mapPage(page, shownJob);
  }

  /** All kinds of work with what waits, runs and has failed. */
  queues(ctx: RequestContext): Promise<JobQueueRow[]> {
    return this.repository.queues(platformReader(this.core.database, ctx));
  }

  /** The job begins anew, with all its tries. @throws Refusal NOT_FOUND, INVALID_TRANSITION while a worker is at it */
  retry(ctx: RequestContext, id: string): Promise<JobRow> {
    return this.change(ctx, id, {
      event: 'job.retried.v1',
      apply: (tx) => this.repository.restart(tx, id),
      refusal: 'A worker is at this job. Wait until it has ended.',
    });
  }

  /** The job is not tried again. @throws Refusal NOT_FOUND, INVALID_TRANSITION while a worker is at it, or when it has failed */
  cancel(ctx: RequestContext, id: string): Promise<JobRow> {
    return this.change(ctx, id, {
      event: 'job.cancelled.v1',
      apply: (tx) => this.repository.stop(tx, id, CANCELLED),
      refusal: 'This job has failed already, or a worker is at it.',
    });
  }

  private async change(
    ctx: RequestContext,
    id: string,
    change: { event: string; apply: (tx: PlatformTx) => Promise<boolean>; refusal: string },
  ): Promise<JobRow> {
    if (!JOB_ID.test(id)) throw noSuchJob();
    return this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const hasChanged = await change.apply(tx);
      const job = await this.repository.find(tx, id);
      if (!job) throw noSuchJob();
      if (!hasChanged) throw refuse('INVALID_TRANSITION', change.refusal, ['id']);
      await this.core.outbox.add(tx, {
        type: change.event,
        subject: { kind: 'job', id },
        payload: { task: job.task },
      });
      return shownJob(job);
    });
  }
}

function shownJob(job: JobRow): JobRow {
  return { ...job, payload: shownPayload(job.payload) };
}

function noSuchJob() {
  return refuse('NOT_FOUND', 'There is no job with this id; those that are done are not kept.', ['id']);
}
