import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import { settle } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { User, userLoader, type UserAccountEntity } from '../../identity/index.js';
import type { Store } from '../../tenants/index.js';
import type { MembershipEntity } from './membership.entity.js';
import {
  StaffMember,
  StaffMemberConnection,
  StaffRemovePayload,
  StaffRoleChangePayload,
  StaffRoleEnum,
  StoreLeavePayload,
  StoreOwnershipTransferPayload,
} from './membership.type.js';
import type { MembershipsService } from './memberships.service.js';
import type { StaffRole } from './staff-role.js';

@Resolver(() => StaffMember)
export class MembershipsResolver {
  constructor(private readonly memberships: MembershipsService) {}

  @Query(() => StaffMemberConnection, {
    description: 'The people who work in the store, in the order of their joining.',
  })
  async staff(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<StaffMemberConnection> {
    return (await this.memberships.listStaff(ctx, args)) as unknown as StaffMemberConnection;
  }

  @Mutation(() => StaffRoleChangePayload, {
    description: 'Changes what someone of the staff may do. Codes: NOT_FOUND, INVALID_TRANSITION.',
  })
  staffRoleChange(
    @Ctx() ctx: TenantContext,
    @Arg('userId', () => ID, { description: 'Who.' }) userId: string,
    @Arg('role', () => StaffRoleEnum, { description: 'The new role.' }) role: StaffRole,
  ): Promise<StaffRoleChangePayload> {
    return settle(async () => ({
      member: (await this.memberships.changeRole(ctx, userId, role)) as StaffMember,
    }));
  }

  @Mutation(() => StaffRemovePayload, {
    description: 'Takes someone off the staff; they stay a customer. Codes: NOT_FOUND, INVALID_TRANSITION.',
  })
  staffRemove(
    @Ctx() ctx: TenantContext,
    @Arg('userId', () => ID, { description: 'Who.' }) userId: string,
  ): Promise<StaffRemovePayload> {
    return settle(async () => {
      await this.memberships.removeStaff(ctx, userId);
      return { removedUserId: userId };
    });
  }

  @Mutation(() => StoreLeavePayload, {
    description: "Ends your own membership in the request's store. Codes: NOT_FOUND, INVALID_TRANSITION.",
  })
  storeLeave(@Ctx() ctx: TenantContext): Promise<StoreLeavePayload> {
    return settle(async () => ({ store: (await this.memberships.leave(ctx)) as unknown as Store }));
  }

  @Mutation(() => StoreOwnershipTransferPayload, {
    description:
      'Gives the store that belongs to you to someone of its staff; you stay as staff. Codes: NOT_FOUND, INVALID_TRANSITION.',
  })
  storeOwnershipTransfer(
    @Ctx() ctx: TenantContext,
    @Arg('userId', () => ID, { description: 'The new owner.' }) userId: string,
  ): Promise<StoreOwnershipTransferPayload> {
    return settle(async () => ({
      store: (await this.memberships.transfer(ctx, userId)) as unknown as Store,
    }));
  }

  @FieldResolver(() => User, { description: 'The person.' })
  async user(@Root() member: MembershipEntity, @Ctx() ctx: TenantContext): Promise<UserAccountEntity> {
    return (await ctx.loader(userLoader).load(member.userId))!;
  }

  @FieldResolver(() => DateTime, {
    description: 'When the person became a member of the store, be it as a customer.',
  })
  joinedAt(@Root() member: MembershipEntity): Date {
    return member.createdAt;
  }
}
