import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';

@ObjectType({ simpleResolvers: true, description: 'What a plan allows. No number means no limit.' })
@Cost(0)
export class PlanLimits {
  @Field(() => Int, { nullable: true, description: 'How many products the store may have.' })
  products!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many orders the store may take in a month.' })
  ordersPerMonth!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people may work in the store, the owner included.',
  })
  staff!: number | null;
}

@ObjectType({ description: 'What a merchant pays for.' })
export class Plan {
  @Field(() => ID, { description: 'BASIC, PRO or ENTERPRISE.' })
  code!: string;

  @Field(() => String, { description: 'Name of the plan for people.' })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'How much of one limit of the plan is used.' })
@Cost(0)
export class PlanQuota {
  @Field(() => Int, { description: 'How many there are.' })
  used!: number;

  @Field(() => Int, { nullable: true, description: 'How many the plan allows; null is no limit.' })
  limit!: number | null;
}

@ObjectType({ simpleResolvers: true, description: "How much of the store's plan is used." })
@Cost(0)
export class PlanUsage {
  @Field(() => PlanQuota, { description: 'Products that are not deleted.' })
  products!: PlanQuota;

  @Field(() => PlanQuota, { description: 'People who work in the store, the owner included.' })
  staff!: PlanQuota;

  @Field(() => PlanQuota, { description: 'Orders of this calendar month, which is counted in UTC.' })
  ordersThisMonth!: PlanQuota;
}
