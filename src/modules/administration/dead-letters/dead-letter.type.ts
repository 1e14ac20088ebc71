import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'An event that a consumer could not take after all its tries.' })
export class DeadLetter {
  @Field(() => String, { description: 'Who could not take it.' })
  consumer!: string;

  @Field(() => Int, { description: 'The place of the event in the stream of its store.' })
  sequence!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'What kind of event it is, such as "order.paid.v1". Null when the event is not kept any more.',
  })
  eventType!: string | null;

  @Field(() => String, { description: 'What the last try failed of; up to 2,000 characters.' })
  error!: string;

  @Field(() => DateTime, { description: 'When it was last tried.' })
  failedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of dead letters.' })
export class DeadLetterConnection extends connectionOf(() => DeadLetter, 'DeadLetter', 'dead letters') {}

@InputType({ description: 'Which dead letters to list. Everything given must be true of one.' })
export class DeadLetterFilter {
  @Field(() => String, { nullable: true, description: 'Only those of this consumer.' })
  consumer?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only events of this store.' })
  storeId?: string | null;
}

@ArgsType()
export class DeadLettersArgs extends ConnectionArgs {
  @Field(() => DeadLetterFilter, { nullable: true, description: 'Which ones; all when absent.' })
  filter?: DeadLetterFilter | null;
}

@ObjectType({ description: 'Outcome of giving an event to its consumer once more.' })
export class DeadLetterRetryPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The dead letter that is gone; null when it was refused.' })
  retriedId!: string | null;
}
