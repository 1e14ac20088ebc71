import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { settle } from '../../../platform/graphql/payload.js';
import {
  JobCancelPayload,
  JobConnection,
  JobQueue,
  JobRetryPayload,
  JobsArgs,
  type Job,
} from './job.type.js';
import type { JobQueueRow, JobRow } from './job-rows.js';
import type { JobsService } from './jobs.service.js';

@Resolver()
export class JobsResolver {
  constructor(private readonly service: JobsService) {}

  @Query(() => JobConnection, { description: 'Background work that is not done, what was added last first.' })
  @Cost(100)
  async jobs(@Ctx() ctx: RequestContext, @Args(() => JobsArgs) args: JobsArgs): Promise<JobConnection> {
    return (await this.service.list(ctx, args)) as unknown as JobConnection;
  }

  @Query(() => [JobQueue], {
    description: 'All kinds of background work by name, with what waits, runs and has failed; at most 200.',
  })
  @Cost(200)
  @ListSize(30)
  jobQueues(@Ctx() ctx: RequestContext): Promise<JobQueueRow[]> {
    return this.service.queues(ctx);
  }

  @Mutation(() => JobRetryPayload, {
    description:
      'Lets a job begin anew now, with all its tries. Codes: NOT_FOUND, INVALID_TRANSITION while it runs.',
  })
  jobRetry(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The job.' }) id: string,
  ): Promise<JobRetryPayload> {
    return settle(async () => ({ job: jobView(await this.service.retry(ctx, id)) }));
  }

  @Mutation(() => JobCancelPayload, {
    description:
      'Stops a job from being tried again; it stays in the list as failed. Codes: NOT_FOUND, INVALID_TRANSITION while it runs or when it has failed.',
  })
  jobCancel(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The job.' }) id: string,
  ): Promise<JobCancelPayload> {
    return settle(async () => ({ job: jobView(await this.service.cancel(ctx, id)) }));
  }
}

/** The row has what the type shows; only its id is a number in the one and text in the other. */
function jobView(row: JobRow): Job {
  return row as unknown as Job;
}
