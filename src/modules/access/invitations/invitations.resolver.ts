import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { RequestContext, TenantContext } from '../../../platform/context.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import { settle } from '../../../platform/graphql/payload.js';
import { User, userLoader, type UserAccountEntity } from '../../identity/index.js';
import type { Membership } from '../memberships/membership.type.js';
import {
  StaffInvitation,
  StaffInvitationAcceptPayload,
  StaffInvitationConnection,
  StaffInvitationRevokePayload,
  StaffInviteInput,
  StaffInvitePayload,
} from './invitation.type.js';
import type { InvitationsService } from './invitations.service.js';
import type { StaffInvitationEntity } from './staff-invitation.entity.js';

@Resolver(() => StaffInvitation)
export class InvitationsResolver {
  constructor(private readonly invitations: InvitationsService) {}

  @Query(() => StaffInvitationConnection, {
    description: 'Invitations that are neither accepted nor revoked, the newest first.',
  })
  async staffInvitations(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<StaffInvitationConnection> {
    return await this.invitations.listOpen(ctx, args);
  }

  @Mutation(() => StaffInvitePayload, {
    description:
      'Invites someone to work in the store, or sends an open invitation again. Codes: INVALID, TAKEN, PLAN_LIMIT_REACHED, OUT_OF_RANGE.',
  })
  staffInvite(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => StaffInviteInput, { description: 'Whom, and as what.' }) input: StaffInviteInput,
  ): Promise<StaffInvitePayload> {
    return settle(async () => ({
      invitation: (await this.invitations.invite(ctx, input)) as unknown as StaffInvitation,
    }));
  }

  @Mutation(() => StaffInvitationRevokePayload, {
    description: 'Takes an open invitation back. Codes: NOT_FOUND.',
  })
  staffInvitationRevoke(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'The invitation.' }) id: string,
  ): Promise<StaffInvitationRevokePayload> {
    return settle(async () => ({
      invitation: (await this.invitations.revoke(ctx, id)) as unknown as StaffInvitation,
    }));
  }

  @Mutation(() => StaffInvitationAcceptPayload, {
    description:
      'Accepts the invitation of a letter; your account must have the address it went to. Codes: INVALID_TOKEN, TAKEN, PLAN_LIMIT_REACHED.',
  })
  staffInvitationAccept(
    @Ctx() ctx: RequestContext,
    @Arg('token', () => String, { description: 'The token in the letter.' }) token: string,
  ): Promise<StaffInvitationAcceptPayload> {
    return settle(async () => ({
      membership: (await this.invitations.accept(ctx, token)) as unknown as Membership,
    }));
  }

  @FieldResolver(() => ID, { description: 'Identifies the invitation.' })
  id(@Root() invitation: StaffInvitationEntity): string {
    return encodeId('invitation', invitation.id);
  }

  @FieldResolver(() => User, { description: 'Who invited.' })
  async invitedBy(
    @Root() invitation: StaffInvitationEntity,
    @Ctx() ctx: TenantContext,
  ): Promise<UserAccountEntity> {
    return (await ctx.loader(userLoader).load(invitation.invitedBy))!;
  }
}
