import { GraphQLJSONObject } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import type { JobState } from './job-rows.js';

const JobStateEnum = {
  WAITING: 'WAITING',
  SCHEDULED: 'SCHEDULED',
  RUNNING: 'RUNNING',
  FAILED: 'FAILED',
} as const;
registerEnumType(JobStateEnum, {
  name: 'JobState',
  description: 'Where a background job stands.',
  valuesConfig: {
    WAITING: { description: 'It is due, and begins as soon as a worker is free.' },
    SCHEDULED: { description: 'It is for later, maybe for another try.' },
    RUNNING: { description: 'A worker is at it.' },
    FAILED: {
      description: 'It has used up its tries, or was cancelled; it begins again only by `jobRetry`.',
    },
  },
});

@ObjectType({ description: 'One piece of background work.' })
export class Job {
  @Field(() => ID, { description: 'Identifies the job; `jobRetry` and `jobCancel` take it.' })
  id!: string;

  @Field(() => String, { description: 'What kind of work it is, such as "payments:webhook".' })
  task!: string;

  @Field(() => String, { nullable: true, description: 'Jobs of one queue run one after the other.' })
  queue!: string | null;

  @Field(() => JobStateEnum, { description: 'Where it stands.' })
  state!: JobState;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => Int, { description: 'How often it is tried at most.' })
  maxAttempts!: number;

  @Field(() => DateTime, { description: 'When it may begin.' })
  runAt!: Date;

  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Since when a worker is at it.' })
  startedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the last try failed of; up to 2,000 characters.',
  })
  lastError!: string | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'What it works on, with secrets and what is a person’s hidden.',
  })
  payload!: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'A page of jobs.' })
export class JobConnection extends connectionOf(() => Job, 'Job', 'jobs') {}

@ObjectType({ description: 'All background work of one kind.' })
export class JobQueue {
  @Field(() => String, { description: 'What kind of work it is, such as "payments:webhook".' })
  task!: string;

  @Field(() => Int, { description: 'How many jobs are due and wait for a worker: the depth of the queue.' })
  waiting!: number;

  @Field(() => Int, { description: 'How many are for later.' })
  scheduled!: number;

  @Field(() => Int, { description: 'How many are being worked on.' })
  running!: number;

  @Field(() => Int, { description: 'How many have used up their tries or were cancelled.' })
  failed!: number;

  @Field(() => DateTime, { nullable: true, description: 'Since when the oldest of those that wait is due.' })
  oldestWaitingAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many seconds the oldest of those that wait is due.',
  })
  oldestWaitingSeconds!: number | null;

  @Field(() => String, { nullable: true, description: 'What the last failure was; up to 2,000 characters.' })
  lastError!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the last failure was.' })
  lastErrorAt!: Date | null;
}

@InputType({ description: 'Which jobs to list. Everything given must be true of a job.' })
export class JobFilter {
  @Field(() => String, { nullable: true, description: 'Only work of this kind, such as "payments:webhook".' })
  task?: string | null;

  @Field(() => JobStateEnum, { nullable: true, description: 'Only those that stand so.' })
  state?: JobState | null;
}

@ArgsType()
export class JobsArgs extends ConnectionArgs {
  @Field(() => JobFilter, { nullable: true, description: 'Which jobs; all when absent.' })
  filter?: JobFilter | null;
}

@ObjectType({ description: 'Outcome of starting a job again.' })
export class JobRetryPayload extends Payload {
  @Field(() => Job, { nullable: true, description: 'The job as it is now; null when it was refused.' })
  job!: Job | null;
}

@ObjectType({ description: 'Outcome of cancelling a job.' })
export class JobCancelPayload extends Payload {
  @Field(() => Job, { nullable: true, description: 'The job as it is now; null when it was refused.' })
  job!: Job | null;
}
