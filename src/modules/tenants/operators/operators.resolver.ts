import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { settle } from '../../../platform/graphql/payload.js';
import {
  StorePlanSetPayload,
  StoreReactivatePayload,
  StoreSuspendPayload,
} from '../stores/store.payloads.js';
import { StoreConnection } from '../stores/store.type.js';
import { StoresArgs } from './operators.inputs.js';
import type { OperatorsService } from './operators.service.js';

@Resolver()
export class OperatorsResolver {
  constructor(private readonly operators: OperatorsService) {}

  @Query(() => StoreConnection, { description: 'All stores of the platform, for its operators.' })
  async stores(
    @Ctx() ctx: RequestContext,
    @Args(() => StoresArgs) args: StoresArgs,
  ): Promise<StoreConnection> {
    return await this.operators.list(ctx, args);
  }

  @Mutation(() => StoreSuspendPayload, {
    description:
      'Stops all operations of a store until it is reactivated. Codes: NOT_FOUND, REQUIRED, TOO_LONG.',
  })
  storeSuspend(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The store.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, for the merchant; up to 500 characters.' })
    reason: string,
  ): Promise<StoreSuspendPayload> {
    return settle(async () => ({ store: await this.operators.suspend(ctx, id, reason) }));
  }

  @Mutation(() => StoreReactivatePayload, {
    description: 'Lets a suspended store work again. Codes: NOT_FOUND.',
  })
  storeReactivate(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The store.' }) id: string,
  ): Promise<StoreReactivatePayload> {
    return settle(async () => ({ store: await this.operators.reactivate(ctx, id) }));
  }

  @Mutation(() => StorePlanSetPayload, {
    description: 'Puts any store on another plan. Codes: NOT_FOUND, PLAN_LIMIT_REACHED.',
  })
  storePlanSet(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The store.' }) id: string,
    @Arg('planCode', () => ID, { description: 'The code of the new plan.' }) planCode: string,
  ): Promise<StorePlanSetPayload> {
    return settle(async () => ({ store: await this.operators.setPlan(ctx, id, planCode) }));
  }
}
