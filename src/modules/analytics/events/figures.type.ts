import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyType } from '../../../platform/graphql/money.type.js';
import { SafeInt } from '../../../platform/graphql/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'How far visitors come on their way to an order. Sessions are what storefronts tell of (`eventsTrack`); checkouts and orders are counted by the store itself. A rate is null without sessions, and above 10,000 when orders come from storefronts that tell of nothing.',
})
export class Funnel {
  @Field(() => SafeInt, { description: 'Visitors. Whoever comes on two days counts twice.' })
  visitors!: number;

  @Field(() => SafeInt, {
    description: 'Visits. One ends when nothing happens for 30 minutes, and at midnight.',
  })
  sessions!: number;

  @Field(() => SafeInt, { description: 'How often a product was looked at.' })
  productViews!: number;

  @Field(() => SafeInt, { description: 'How often something was searched for.' })
  searches!: number;

  @Field(() => SafeInt, { description: 'How often a product was put into a cart.' })
  addedToCart!: number;

  @Field(() => SafeInt, { description: 'Sessions in which a product was looked at.' })
  viewingSessions!: number;

  @Field(() => SafeInt, { description: 'Sessions in which something was searched for.' })
  searchingSessions!: number;

  @Field(() => SafeInt, { description: 'Sessions in which something was put into a cart.' })
  addingSessions!: number;

  @Field(() => SafeInt, { description: 'Carts that went to the checkout for the first time.' })
  checkoutsStarted!: number;

  @Field(() => SafeInt, { description: 'Carts that became an order which was paid or authorised.' })
  orders!: number;

  @Field(() => Int, { nullable: true, description: 'Sessions with a product view to all, in basis points.' })
  viewRateBps!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Sessions with something put into a cart to all, in basis points.',
  })
  addRateBps!: number | null;

  @Field(() => Int, { nullable: true, description: 'Checkouts started to sessions, in basis points.' })
  checkoutRateBps!: number | null;

  @Field(() => Int, { nullable: true, description: 'Orders to sessions, in basis points.' })
  conversionRateBps!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Visitors who came from one place.' })
export class AcquisitionSource {
  @Field(() => String, {
    description:
      'The `utm_source` or the host they came from; empty for those who came directly, "other" for all beyond the 50 most frequent of a day.',
  })
  source!: string;

  @Field(() => SafeInt, { description: 'Visitors. Whoever comes on two days counts twice.' })
  visitors!: number;

  @Field(() => SafeInt, { description: 'Their visits.' })
  sessions!: number;

  @Field(() => SafeInt, { description: 'Sessions in which something was put into a cart.' })
  addingSessions!: number;

  @Field(() => SafeInt, { description: 'Sessions in which the visitor saw an order placed.' })
  orderingSessions!: number;

  @Field(() => Int, { nullable: true, description: 'Sessions with an order to all, in basis points.' })
  conversionRateBps!: number | null;

  @Field(() => SafeInt, {
    description: 'Orders of carts that were filled in such visits, as the store counts them.',
  })
  orders!: number;

  @Field(() => MoneyType, { description: 'What these orders brought, less what went back, without tax.' })
  revenue!: MoneyType;

  @Field(() => Boolean, {
    description: "Whether amounts of other currencies were converted, by the store's rates of their days.",
  })
  isConverted!: boolean;

  @Field(() => SafeInt, { description: 'Customers whose first order is among them.' })
  newCustomers!: number;

  @Field(() => SafeInt, { description: 'Orders among them of customers who had bought before.' })
  returningOrders!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Something that at least three visitors of a day searched for.',
})
export class SearchedText {
  @Field(() => String, { description: 'The text, in lower case.' })
  query!: string;

  @Field(() => SafeInt, { description: 'How often.' })
  searches!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How a product does, from being seen to being sent back.' })
export class ProductPerformance {
  @Field(() => SafeInt, { description: 'How often it was looked at.' })
  views!: number;

  @Field(() => SafeInt, { description: 'How often it was put into a cart.' })
  addedToCart!: number;

  @Field(() => SafeInt, { description: 'Orders with it, in the currency.' })
  orders!: number;

  @Field(() => SafeInt, { description: 'Units sold.' })
  units!: number;

  @Field(() => MoneyType, { description: 'Goods without tax, less discounts and refunds.' })
  revenue!: MoneyType;

  @Field(() => Int, {
    nullable: true,
    description: 'Puttings into a cart to views, in basis points; null without views.',
  })
  addRateBps!: number | null;

  @Field(() => Int, { nullable: true, description: 'Orders to views, in basis points; null without views.' })
  conversionRateBps!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Refunded goods to goods sold, both without tax, in basis points; null when nothing was sold.',
  })
  refundRateBps!: number | null;
}
