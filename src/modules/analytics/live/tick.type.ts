import { Field, ObjectType } from 'type-graphql';
import { MoneyType } from '../../../platform/graphql/money.type.js';
import { DateTime, SafeInt } from '../../../platform/graphql/scalars.js';

@ObjectType({ simpleResolvers: true, description: "How the store's day looks at this moment." })
export class AnalyticsTick {
  @Field(() => DateTime, { description: 'When the figures were read.' })
  at!: Date;

  @Field(() => MoneyType, {
    description:
      "Today's revenue in the store's own currency: goods and shipping without tax, less discounts and refunds.",
  })
  revenue!: MoneyType;

  @Field(() => SafeInt, { description: "Today's orders that were paid or authorised, in all currencies." })
  orders!: number;

  @Field(() => SafeInt, { description: 'Open carts that were changed within the last 30 minutes.' })
  activeCarts!: number;

  @Field(() => SafeInt, { description: 'Visitors who did something within the last 30 minutes.' })
  visitors!: number;
}
