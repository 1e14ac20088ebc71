import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../kernel/ids.js';
import type { RequestContext, TenantContext } from '../../platform/context.js';
import { settle } from '../../platform/graphql/payload.js';
import { viewerId } from '../../platform/viewer.js';
import type { PlanEntity } from './plan.entity.js';
import { planLoader } from './plan.loader.js';
import { StoreCreateInput, StoreUpdateInput } from './store.inputs.js';
import { StoreCreatePayload, StoreUpdatePayload } from './store.payloads.js';
import { Plan, PlanLimits, Store } from './store.type.js';
import type { StoresService } from './stores.service.js';
import type { TenantEntity } from './tenant.entity.js';

@Resolver(() => Store)
export class StoresResolver {
  constructor(private readonly stores: StoresService) {}

  @Query(() => Store, {
    description: 'The store that the request names by its host or its `x-store` header.',
  })
  store(@Ctx() ctx: TenantContext): Promise<TenantEntity> {
    return this.stores.current(ctx);
  }

  @Mutation(() => StoreCreatePayload, {
    description:
      'Opens a store owned by the signed-in user. Codes: TAKEN, INVALID, REQUIRED, TOO_LONG, NOT_FOUND.',
  })
  storeCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StoreCreateInput, { description: 'The new store.' }) input: StoreCreateInput,
  ): Promise<StoreCreatePayload> {
    return settle(async () => ({ store: (await this.stores.create(ctx, viewerId(ctx), input)) as Store }));
  }

  @Mutation(() => StoreUpdatePayload, {
    description: "Changes the request's store. Codes: VERSION_CONFLICT, INVALID, REQUIRED, TOO_LONG.",
  })
  storeUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => StoreUpdateInput, { description: 'What changes.' }) input: StoreUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the store has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<StoreUpdatePayload> {
    return settle(async () => ({ store: (await this.stores.update(ctx, input, expectedVersion)) as Store }));
  }

  @FieldResolver(() => ID, { description: 'Identifies the store on the platform.' })
  id(@Root() store: TenantEntity): string {
    return encodeId('store', store.id);
  }

  @FieldResolver(() => Plan, { description: 'What the merchant pays for.' })
  plan(@Root() store: TenantEntity, @Ctx() ctx: RequestContext): Promise<PlanEntity> {
    return ctx.loader(planLoader).load(store.planCode);
  }
}

@Resolver(() => Plan)
export class PlanResolver {
  @FieldResolver(() => PlanLimits, { description: 'What the plan allows.' })
  limits(@Root() plan: PlanEntity): PlanLimits {
    return { products: plan.maxProducts, ordersPerMonth: plan.maxOrdersMonthly, staff: plan.maxStaff };
  }
}
