import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext, TenantContext } from '../../../platform/context.js';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { settle } from '../../../platform/graphql/payload.js';
import { StorePlanChangePayload } from '../stores/store.payloads.js';
import type { PlanEntity } from './plan.entity.js';
import { Plan, PlanLimits } from './plan.type.js';
import type { PlansService } from './plans.service.js';

@Resolver(() => Plan)
export class PlansResolver {
  constructor(private readonly service: PlansService) {}

  @Query(() => [Plan], { description: 'The plans a merchant can choose, the smallest first.' })
  @Cost(0)
  @ListSize(4)
  plans(@Ctx() ctx: RequestContext): Promise<PlanEntity[]> {
    return this.service.list(ctx);
  }

  @Mutation(() => StorePlanChangePayload, {
    description: "Puts the request's store on another plan. Codes: NOT_FOUND, PLAN_LIMIT_REACHED.",
  })
  storePlanChange(
    @Ctx() ctx: TenantContext,
    @Arg('planCode', () => ID, { description: 'The code of the new plan.' }) planCode: string,
  ): Promise<StorePlanChangePayload> {
    return settle(async () => ({ store: await this.service.change(ctx, ctx.tenantId, planCode) }));
  }

  @FieldResolver(() => PlanLimits, { description: 'What the plan allows.' })
  limits(@Root() plan: PlanEntity): PlanLimits {
    return { products: plan.maxProducts, ordersPerMonth: plan.maxOrdersMonthly, staff: plan.maxStaff };
  }
}
