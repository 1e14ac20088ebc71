import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { settle } from '../../../platform/graphql/payload.js';
import { UserConnection, type User } from '../accounts/user.type.js';
import { UsersArgs } from './operators.inputs.js';
import { UserLockPayload, UserSignOutPayload, UserUnlockPayload } from './operators.payloads.js';
import type { OperatorsService } from './operators.service.js';

@Resolver()
export class OperatorsResolver {
  constructor(private readonly operators: OperatorsService) {}

  @Query(() => UserConnection, {
    description: 'All users of the platform, the newest first, for its operators.',
  })
  async users(@Ctx() ctx: RequestContext, @Args(() => UsersArgs) args: UsersArgs): Promise<UserConnection> {
    return await this.operators.list(ctx, args);
  }

  @Mutation(() => UserLockPayload, {
    description:
      'Locks an account: all its sessions are over within seconds, and nobody can sign in to it until it is unlocked. Codes: NOT_FOUND, REQUIRED, TOO_LONG, INVALID_TRANSITION for your own account.',
  })
  userLock(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The user.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, for operators only; up to 500 characters.' })
    reason: string,
  ): Promise<UserLockPayload> {
    return settle(async () => ({ user: (await this.operators.lock(ctx, id, reason)) as unknown as User }));
  }

  @Mutation(() => UserUnlockPayload, {
    description:
      'Lets a locked user sign in again. Sessions that were ended stay so. Codes: NOT_FOUND, INVALID_TRANSITION for an erased account.',
  })
  userUnlock(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The user.' }) id: string,
  ): Promise<UserUnlockPayload> {
    return settle(async () => ({ user: (await this.operators.unlock(ctx, id)) as unknown as User }));
  }

  @Mutation(() => UserSignOutPayload, {
    description: 'Ends all sessions of a user within seconds; they may sign in again. Codes: NOT_FOUND.',
  })
  userSignOut(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The user.' }) id: string,
  ): Promise<UserSignOutPayload> {
    return settle(async () => ({ endedCount: await this.operators.signOut(ctx, id) }));
  }
}
