import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { MoneyType } from '../../../platform/graphql/money.type.js';
import { SafeInt } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'A variant whose stock will not last long.' })
@Cost(0)
export class ShortCover {
  @Field(() => ID, { description: 'Id of the variant.' })
  variantId!: string;

  @Field(() => String, { description: 'Its stock keeping unit.' })
  sku!: string;

  @Field(() => Int, { description: 'Units that are there, at all locations.' })
  onHand!: number;

  @Field(() => Int, {
    description: 'Units that were sold in the days that are looked at, neither called off nor given back.',
  })
  sold!: number;

  @Field(() => Int, { description: 'Whole days for which the stock lasts when it sells on like that.' })
  daysOfCover!: number;

  productId!: string;
}

@ObjectType({ description: 'What lies on the shelves, and how fast it goes.' })
@Cost(0)
export class StockAnalytics {
  @Field(() => SafeInt, { description: 'Units that are there, at all locations.' })
  unitsOnHand!: number;

  @Field(() => SafeInt, { description: 'Those of them that are reserved for orders.' })
  unitsReserved!: number;

  @Field(() => MoneyType, { description: 'What they would sell for at the prices of today.' })
  value!: MoneyType;

  @Field(() => SafeInt, {
    description: 'Units that were sold in these days, neither called off nor given back.',
  })
  unitsSold!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Sold units as a part of those sold and those there, in basis points; null for neither.',
  })
  sellThrough!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Whole days for which the stock lasts when it sells on like that; null when nothing was sold.',
  })
  daysOfCover!: number | null;

  days!: number;
}
