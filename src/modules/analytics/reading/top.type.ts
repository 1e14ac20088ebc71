import { Field, Int, ObjectType } from 'type-graphql';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { MoneyType } from '../../../platform/graphql/money.type.js';
import { CountryCodeScalar } from '../../../platform/graphql/scalars.js';

@ObjectType()
@Cost(0)
abstract class TopEntry {
  @Field(() => Int, { description: 'Orders it is in.' })
  orders!: number;

  @Field(() => MoneyType, { description: 'What it brought, less what went back, without tax.' })
  revenue!: MoneyType;

  @Field(() => Boolean, {
    description: "Whether amounts of other currencies were converted, by the store's rates of their days.",
  })
  isConverted!: boolean;

  /** The id or code of what it is about; empty for none. */
  key!: string;
}

@ObjectType({
  description: 'A product by what it sold. Its revenue is that of goods; shipping belongs to whole orders.',
})
export class TopProduct extends TopEntry {
  @Field(() => Int, { description: 'Units that were ordered and not called off.' })
  quantity!: number;

  @Field(() => Int, { description: 'Units that refunds named.' })
  refundedQuantity!: number;
}

@ObjectType({ description: 'A customer by what they bought.' })
export class TopCustomer extends TopEntry {
  @Field(() => Int, { description: 'Units that were ordered and not called off.' })
  quantity!: number;
}

@ObjectType({
  description:
    'A category by what its products sold, those of categories within it included. A product in several counts in each.',
})
export class TopCategory extends TopEntry {
  @Field(() => Int, { description: 'Units that were ordered.' })
  quantity!: number;
}

@ObjectType({ description: 'A country by what was sold there.' })
export class TopCountry extends TopEntry {
  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'Where it was sent or, without that, billed to; null where no address is known.',
  })
  country!: string | null;

  @Field(() => Int, { description: 'Units that were ordered.' })
  quantity!: number;
}

@ObjectType({
  description: 'Where buyers came from, by what they bought. Together they are what the store sold.',
})
export class TopSource extends TopEntry {
  @Field(() => String, {
    description:
      'The `utm_source` or the host they came from; empty for those who came directly or told of none.',
  })
  source!: string;

  @Field(() => Int, { description: 'Units that were ordered.' })
  quantity!: number;

  @Field(() => Int, { description: 'Customers whose first order it was.' })
  newCustomers!: number;

  @Field(() => Int, { description: 'Orders of customers who had bought before.' })
  returningOrders!: number;
}

@ObjectType({
  description: 'A coupon or a promotion by the orders it was used in. An order with several counts for each.',
})
export class TopCoupon extends TopEntry {
  @Field(() => String, {
    nullable: true,
    description: 'The code; null for a promotion that applies by itself.',
  })
  code!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Id of the promotion that applies by itself; null for codes.',
  })
  promotionId!: string | null;
}
