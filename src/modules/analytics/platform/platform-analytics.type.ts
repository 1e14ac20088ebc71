import { Field, Int, ObjectType } from 'type-graphql';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { MoneyType } from '../../../platform/graphql/money.type.js';
import { CalendarDateScalar, CurrencyCodeScalar } from '../../../platform/graphql/scalars.js';

@ObjectType()
@Cost(0)
abstract class SoldAmount {
  @Field(() => Int, { description: 'Orders whose payment came or was promised.' })
  orders!: number;

  @Field(() => MoneyType, { description: 'Goods and shipping less refunds, without tax.' })
  revenue!: MoneyType;

  @Field(() => Boolean, {
    description: "Whether amounts of other currencies were converted, by each store's rates of their days.",
  })
  isConverted!: boolean;

  @Field(() => Int, { description: 'Payments that were declined.' })
  failedPayments!: number;

  @Field(() => Int, { description: 'Orders in as many days before.' })
  previousOrders!: number;

  @Field(() => MoneyType, { description: 'Revenue in as many days before.' })
  previousRevenue!: MoneyType;

  @Field(() => Int, {
    nullable: true,
    description: 'How much more revenue than before, in basis points; null where there was none.',
  })
  growth!: number | null;
}

@ObjectType({ description: 'What one store sold in one currency, by the days of its own time zone.' })
export class StoreRevenue extends SoldAmount {
  storeId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What all stores sold in one currency.' })
export class CurrencyRevenue extends SoldAmount {
  @Field(() => CurrencyCodeScalar, { description: 'The currency.' })
  currency!: string;

  @Field(() => Int, { description: 'Stores that had an order in it.' })
  stores!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The stores of one owner side by side.' })
@Cost(0)
export class StoresComparison {
  @Field(() => CalendarDateScalar, { description: 'The first day.' })
  from!: string;

  @Field(() => CalendarDateScalar, { description: 'The last day, which is included.' })
  to!: string;

  @Field(() => [StoreRevenue], {
    description: 'Each store that sold something, for each currency, at most 100; most orders first.',
  })
  @ListSize(3)
  stores!: StoreRevenue[];

  @Field(() => [CurrencyRevenue], { description: 'All of them together, for each currency.' })
  @ListSize(2)
  totals!: CurrencyRevenue[];
}

@ObjectType({ simpleResolvers: true, description: 'How many stores have a plan.' })
@Cost(0)
export class PlanUse {
  @Field(() => String, { description: 'The code of the plan.' })
  code!: string;

  @Field(() => Int, { description: 'Stores that have it.' })
  stores!: number;

  @Field(() => Int, { description: 'Those of them that are not suspended.' })
  activeStores!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Who came to the platform.' })
@Cost(0)
export class Signups {
  @Field(() => Int, { description: 'Accounts that were made.' })
  users!: number;

  @Field(() => Int, { description: 'Stores that were opened.' })
  stores!: number;
}

@ObjectType({ description: "The platform's numbers, for its operators." })
@Cost(0)
export class PlatformAnalytics {
  @Field(() => [PlanUse], {
    description: 'Every plan with how many stores have it now; the most used first.',
  })
  @ListSize(4)
  planUse!: PlanUse[];
}
