import { Field, Int, ObjectType } from 'type-graphql';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { MoneyType } from '../../../platform/graphql/money.type.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'What was sold in one hour, day, week or month.' })
@Cost(0)
export class RevenuePoint {
  @Field(() => DateTime, {
    description:
      'When it began. A first week or month may begin before the time that was asked for; what lies there is not counted.',
  })
  start!: Date;

  @Field(() => MoneyType, { description: 'Revenue: goods and shipping less refunds, without tax.' })
  revenue!: MoneyType;

  @Field(() => Boolean, {
    description: "Whether amounts of other currencies were converted, by the store's rates of their days.",
  })
  isConverted!: boolean;

  @Field(() => Int, { description: 'Orders whose payment came or was promised.' })
  orders!: number;

  @Field(() => Int, { description: 'Units of goods that were ordered.' })
  units!: number;
}
