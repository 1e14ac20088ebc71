import { GraphQLJSONObject } from 'graphql-scalars';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import type { LoaderDefinition } from '../../../platform/graphql/loader.js';
import { StoreDomain } from '../domains/domain.type.js';
import type { TenantDomainEntity } from '../domains/tenant-domain.entity.js';
import type { PlanEntity } from '../plans/plan.entity.js';
import { planLoader } from '../plans/plan.loader.js';
import { usageOf } from '../plans/plan-limits.js';
import type { PlanUsageEntity } from '../plans/plan-usage.entity.js';
import { Plan, PlanUsage } from '../plans/plan.type.js';
import type { SetupProgressValue } from './setup-step.js';
import { SetupProgress, Store } from './store.type.js';
import { seesInside } from './store-view.js';
import type { StoresService } from './stores.service.js';
import type { TenantEntity } from './tenant.entity.js';

/** What belongs to stores, by the store's id. */
export interface StoreLoaders {
  readonly planUsage: LoaderDefinition<string, PlanUsageEntity[]>;
  readonly domains: LoaderDefinition<string, TenantDomainEntity[]>;
}

@Resolver(() => Store)
export class StoreFieldsResolver {
  constructor(
    private readonly stores: StoresService,
    private readonly loaders: StoreLoaders,
  ) {}

  @FieldResolver(() => ID, { description: 'Identifies the store on the platform.' })
  id(@Root() store: TenantEntity): string {
    return encodeId('store', store.id);
  }

  @FieldResolver(() => Plan, { description: 'What the merchant pays for.' })
  plan(@Root() store: TenantEntity, @Ctx() ctx: RequestContext): Promise<PlanEntity> {
    return ctx.loader(planLoader).load(store.planCode);
  }

  @FieldResolver(() => PlanUsage, {
    nullable: true,
    description: 'How much of the plan is used. Null for everyone but staff and operators.',
  })
  async planUsage(@Root() store: TenantEntity, @Ctx() ctx: RequestContext): Promise<PlanUsage | null> {
    if (!seesInside(ctx, store)) return null;
    const [plan, counters] = await Promise.all([
      ctx.loader(planLoader).load(store.planCode),
      ctx.loader(this.loaders.planUsage).load(store.id),
    ]);
    return usageOf(plan, counters);
  }

  @FieldResolver(() => [StoreDomain], {
    nullable: true,
    description:
      'The hosts under which the store answers, the oldest first; at most 21. Null for everyone but staff and operators.',
  })
  @ListSize(2)
  async domains(
    @Root() store: TenantEntity,
    @Ctx() ctx: RequestContext,
  ): Promise<TenantDomainEntity[] | null> {
    return seesInside(ctx, store) ? ctx.loader(this.loaders.domains).load(store.id) : null;
  }

  @FieldResolver(() => GraphQLJSONObject, {
    nullable: true,
    description: "The merchant's own settings. Null for everyone but staff and operators.",
  })
  settings(@Root() store: TenantEntity, @Ctx() ctx: RequestContext): Record<string, unknown> | null {
    return seesInside(ctx, store) ? store.settings : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why an operator suspended the store. Null for everyone but staff and operators.',
  })
  suspensionReason(@Root() store: TenantEntity, @Ctx() ctx: RequestContext): string | null {
    return seesInside(ctx, store) ? store.suspensionReason : null;
  }

  @FieldResolver(() => SetupProgress, {
    nullable: true,
    description: "How far the store is set up. Null for everyone but its staff, in the store's own requests.",
  })
  setupProgress(@Root() store: TenantEntity, @Ctx() ctx: RequestContext): Promise<SetupProgressValue | null> {
    return this.stores.setupProgress(ctx, store);
  }
}
