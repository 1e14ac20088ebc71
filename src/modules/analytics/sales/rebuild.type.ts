import { Field, ObjectType } from 'type-graphql';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime, SafeInt } from '../../../platform/graphql/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description:
    "The making of the store's numbers anew, beside those that are read. At its end they take their place all at once.",
})
@Cost(0)
export class AnalyticsRebuilding {
  @Field(() => DateTime, { description: 'When it was begun.' })
  startedAt!: Date;

  @Field(() => SafeInt, { description: 'Orders that are in the new numbers so far.' })
  counted!: number;

  @Field(() => SafeInt, {
    description: 'Orders that there were at the beginning. Those that come meanwhile are counted too.',
  })
  total!: number;
}

@ObjectType({ description: 'Outcome of having the numbers made anew.' })
export class AnalyticsRebuildPayload extends Payload {
  @Field(() => AnalyticsRebuilding, {
    nullable: true,
    description: 'How far it is: at the beginning, or on its way when it had been begun before.',
  })
  rebuilding!: AnalyticsRebuilding | null;
}
