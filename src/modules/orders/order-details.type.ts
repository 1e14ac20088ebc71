import { Field, Int, ObjectType } from 'type-graphql';
import { Cost } from '../../platform/graphql/cost/cost.decorators.js';
import { MoneyType } from '../../platform/graphql/money.type.js';
import { CalendarDateScalar } from '../../platform/graphql/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'The sum of one tax over an order or a line.' })
@Cost(0)
export class OrderTax {
  @Field(() => String, { description: 'Name of the tax.' })
  name!: string;

  @Field(() => Int, { description: 'Its rate in basis points: 1500 is 15 %.' })
  rateBps!: number;

  @Field(() => MoneyType, { description: 'How much it is.' })
  amount!: MoneyType;
}

@ObjectType({ simpleResolvers: true, description: 'A promotion that lowered the price of an order.' })
export class OrderPromotion {
  @Field(() => String, { description: 'What it was called then.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The code it needed; null when it applied by itself.' })
  code!: string | null;

  @Field(() => MoneyType, { description: 'How much it took off, over all lines and shipping.' })
  discount!: MoneyType;
}

@ObjectType({ simpleResolvers: true, description: 'The way of shipping that the buyer chose.' })
@Cost(0)
export class OrderShipping {
  @Field(() => String, { description: 'What it was called then.' })
  name!: string;

  @Field(() => String, { description: 'Who brings the parcel.' })
  carrier!: string;

  @Field(() => MoneyType, { description: 'What it cost before discounts.' })
  price!: MoneyType;

  @Field(() => CalendarDateScalar, { description: 'The first day on which it was to arrive.' })
  earliest!: string;

  @Field(() => CalendarDateScalar, { description: 'The last day on which it was to arrive.' })
  latest!: string;
}
