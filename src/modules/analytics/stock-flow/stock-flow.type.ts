import { Field, ObjectType } from 'type-graphql';
import { CalendarDateScalar, SafeInt } from '../../../platform/graphql/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Units that came into stock and went out of it in a part of time.',
})
export class StockFlow {
  @Field(() => CalendarDateScalar, { description: "Its first day, by the store's time zone." })
  start!: string;

  @Field(() => SafeInt, { description: 'Units that came in from suppliers.' })
  received!: number;

  @Field(() => SafeInt, { description: 'Units that went out to buyers: those of parcels that were sent.' })
  sold!: number;

  @Field(() => SafeInt, { description: 'Units that came back and were put on the shelf again.' })
  returned!: number;

  @Field(() => SafeInt, { description: 'Units that were found when stock was counted or corrected.' })
  adjustedIn!: number;

  @Field(() => SafeInt, { description: 'Units that were missing when stock was counted or corrected.' })
  adjustedOut!: number;

  @Field(() => SafeInt, { description: 'Units that arrived from another location.' })
  transferredIn!: number;

  @Field(() => SafeInt, { description: 'Units that left for another location.' })
  transferredOut!: number;

  @Field(() => SafeInt, { description: 'How many units more there were at its end than at its beginning.' })
  change!: number;
}
