import { Field, Int, ObjectType } from 'type-graphql';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { MoneyType } from '../../../platform/graphql/money.type.js';
import { CalendarDateScalar, CurrencyCodeScalar } from '../../../platform/graphql/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'How much more or less than in the time of the comparison, in basis points: 1250 is 12.5 % more. Null where there was nothing to compare with.',
})
@Cost(0)
export class AnalyticsChange {
  @Field(() => Int, { nullable: true, description: 'Of the revenue.' })
  revenue!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of the number of orders.' })
  orders!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of the average value of an order.' })
  averageOrderValue!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of the number of new customers.' })
  newCustomers!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of the number of returning customers.' })
  returningCustomers!: number | null;
}

@ObjectType({ description: 'What the store sold in some days, told in one currency.' })
@Cost(0)
export class AnalyticsSummary {
  @Field(() => CalendarDateScalar, { description: 'The first day.' })
  from!: string;

  @Field(() => CalendarDateScalar, { description: 'The last day, which is included.' })
  to!: string;

  @Field(() => CurrencyCodeScalar, {
    description:
      'The currency of all amounts. What was sold in others is not in here, unless amounts were converted.',
  })
  currency!: string;

  @Field(() => Boolean, {
    description:
      "Whether amounts of other currencies were converted, by the store's rates of the days they belong to.",
  })
  isConverted!: boolean;

  @Field(() => MoneyType, {
    description:
      'What was taken for goods and shipping less what went back, without tax. Equal to the books.',
  })
  revenue!: MoneyType;

  @Field(() => MoneyType, { description: 'Goods before discounts, without tax.' })
  grossSales!: MoneyType;

  @Field(() => MoneyType, { description: 'What discounts took off, without tax.' })
  discounts!: MoneyType;

  @Field(() => MoneyType, { description: 'Shipping that was paid for, without tax.' })
  shipping!: MoneyType;

  @Field(() => MoneyType, { description: 'Tax that was collected, less tax that went back.' })
  tax!: MoneyType;

  @Field(() => MoneyType, { description: 'Revenue and tax: what buyers paid and did not get back.' })
  totalSales!: MoneyType;

  @Field(() => MoneyType, { description: 'What went back for goods and shipping, without tax.' })
  refunds!: MoneyType;

  @Field(() => MoneyType, { description: "What buyers' banks took back. It is not taken off the revenue." })
  chargebacks!: MoneyType;

  @Field(() => Int, { description: 'Orders whose payment came or was promised in these days.' })
  orders!: number;

  @Field(() => Int, { description: 'Orders that were called off after they had been counted.' })
  cancelledOrders!: number;

  @Field(() => Int, { description: 'Refunds that succeeded.' })
  refundCount!: number;

  @Field(() => Int, { description: 'Payments that were declined.' })
  failedPayments!: number;

  @Field(() => MoneyType, {
    description:
      'Revenue before refunds for each order of which money was taken. One that was only promised is none.',
  })
  averageOrderValue!: MoneyType;

  @Field(() => Int, { description: 'Units of goods that were ordered.' })
  units!: number;

  @Field(() => Int, {
    description:
      'Customers whose first order it was. Known of the whole store and of a `source`; 0 where another filter is given.',
  })
  newCustomers!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Customers who bought and had bought before these days. Known of the whole store; null where a filter is given.',
  })
  returningCustomers!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What went back of the revenue before refunds, in basis points; null without revenue.',
  })
  refundRate!: number | null;

  @Field(() => AnalyticsSummary, {
    nullable: true,
    description: 'The same of the time it is compared with; null when it is compared with nothing.',
  })
  previous!: AnalyticsSummary | null;

  @Field(() => AnalyticsChange, {
    nullable: true,
    description: 'The difference to `previous`; null when it is compared with nothing.',
  })
  change!: AnalyticsChange | null;
}
