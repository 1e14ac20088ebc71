import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext, TenantContext } from '../../../platform/context.js';
import { settle } from '../../../platform/graphql/payload.js';
import { viewerId } from '../../../platform/viewer.js';
import { StoreCreateInput, StoreUpdateInput } from './store.inputs.js';
import { StoreCreatePayload, StoreUpdatePayload } from './store.payloads.js';
import { Store } from './store.type.js';
import type { StoresService } from './stores.service.js';
import type { TenantEntity } from './tenant.entity.js';

@Resolver()
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
      'Opens a store owned by the signed-in user. Codes: TAKEN, INVALID, REQUIRED, TOO_LONG, NOT_FOUND, PLAN_LIMIT_REACHED.',
  })
  storeCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StoreCreateInput, { description: 'The new store.' }) input: StoreCreateInput,
  ): Promise<StoreCreatePayload> {
    return settle(async () => ({ store: await this.stores.create(ctx, viewerId(ctx), input) }));
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
    return settle(async () => ({ store: await this.stores.update(ctx, input, expectedVersion) }));
  }
}
