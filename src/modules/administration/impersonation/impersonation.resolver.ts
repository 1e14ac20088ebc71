import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { settle } from '../../../platform/graphql/payload.js';
import type { ImpersonationService } from './impersonation.service.js';
import { StoreImpersonatePayload } from './impersonation.type.js';

@Resolver()
export class ImpersonationResolver {
  constructor(private readonly impersonation: ImpersonationService) {}

  @Mutation(() => StoreImpersonatePayload, {
    description:
      'Lets an operator look into a store as its owner does, for half an hour and without changing anything; the store’s events tell of it. Codes: NOT_FOUND, REQUIRED, TOO_LONG, INVALID_TRANSITION.',
  })
  @Cost(500)
  storeImpersonate(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The store.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; up to 500 characters.' }) reason: string,
  ): Promise<StoreImpersonatePayload> {
    return settle(() => this.impersonation.begin(ctx, id, reason));
  }
}
