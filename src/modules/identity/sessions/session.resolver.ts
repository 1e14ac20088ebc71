import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import type { RequestContext } from '../../../platform/context.js';
import { settle } from '../../../platform/graphql/payload.js';
import { viewerId } from '../../../platform/viewer.js';
import { SessionCreateInput } from '../accounts/account.inputs.js';
import {
  SessionCreatePayload,
  SessionRefreshPayload,
  SessionRevokePayload,
  SessionsRevokeAllPayload,
} from '../accounts/account.payloads.js';
import { ownAccount } from '../accounts/own-account.js';
import type { User } from '../accounts/user.type.js';
import { chosenSession } from './chosen-session.js';
import type { SessionsService } from './sessions.service.js';
import type { SignInService } from './sign-in.service.js';

@Resolver()
export class SessionResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
  ) {}

  @Mutation(() => SessionCreatePayload, {
    description:
      'Signs in by e-mail address and password; inside a store the user becomes a customer there. Codes: INVALID_CREDENTIALS.',
  })
  @Cost(500)
  sessionCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SessionCreateInput, { description: 'Address and password.' })
    input: SessionCreateInput,
  ): Promise<SessionCreatePayload> {
    return settle(async () => {
      const { user, session } = await this.signIns.signIn(ctx, input);
      return { session, user: ownAccount(user) as unknown as User };
    });
  }

  @Mutation(() => SessionRefreshPayload, {
    description:
      'Gives new tokens for a refresh token, which is used up. A token that is sent a second time ends the session. Codes: INVALID_TOKEN.',
  })
  sessionRefresh(
    @Ctx() ctx: RequestContext,
    @Arg('refreshToken', () => String, { description: 'The newest refresh token of the session.' })
    refreshToken: string,
  ): Promise<SessionRefreshPayload> {
    return settle(async () => ({ session: await this.sessions.refresh(ctx, refreshToken) }));
  }

  @Mutation(() => SessionRevokePayload, {
    description: 'Signs out: the session is over within seconds, everywhere. Codes: NOT_FOUND.',
  })
  sessionRevoke(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { nullable: true, description: 'One of your sessions; this one when absent.' })
    id?: string | null,
  ): Promise<SessionRevokePayload> {
    return settle(async () => {
      await this.sessions.end(ctx, chosenSession(ctx, id));
      return {};
    });
  }

  @Mutation(() => SessionsRevokeAllPayload, {
    description: 'Signs out everywhere: all sessions of the user are over within seconds, this one included.',
  })
  sessionsRevokeAll(@Ctx() ctx: RequestContext): Promise<SessionsRevokeAllPayload> {
    return settle(async () => ({ endedCount: await this.sessions.endEverywhere(ctx, viewerId(ctx)) }));
  }
}
