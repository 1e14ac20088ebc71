import { Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { encodeId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import { isOperator } from '../../../platform/viewer.js';
import { SignedInSession } from '../sessions/session.type.js';
import type { SessionsService } from '../sessions/sessions.service.js';
import type { UserSessionEntity } from '../sessions/user-session.entity.js';
import { isOwnAccount, mayReadContact, type OwnAccount } from './own-account.js';
import type { UserAccountEntity } from './user-account.entity.js';
import { userLoader } from './user.loader.js';
import { User, UserLock } from './user.type.js';

@Resolver(() => User)
export class UserResolver {
  constructor(private readonly sessionsService: SessionsService) {}

  @Query(() => User, { nullable: true, description: 'The signed-in user; null when nobody is signed in.' })
  me(@Ctx() ctx: RequestContext): Promise<UserAccountEntity | null> | null {
    return ctx.viewer.kind === 'user' ? ctx.loader(userLoader).load(ctx.viewer.userId) : null;
  }

  @FieldResolver(() => ID, { description: 'Identifies the user on the platform.' })
  id(@Root() user: UserAccountEntity): string {
    return encodeId('user', user.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'E-mail address. Null when the account has none, or when you may not see it.',
  })
  email(@Root() user: OwnAccount, @Ctx() ctx: RequestContext): string | null {
    return mayReadContact(ctx, user) ? user.email : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Phone with its country code. Null when the account has none, or when you may not see it.',
  })
  phone(@Root() user: OwnAccount, @Ctx() ctx: RequestContext): string | null {
    return mayReadContact(ctx, user) ? user.phone : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the person has proven that the e-mail address is theirs.',
  })
  isEmailVerified(@Root() user: UserAccountEntity): boolean {
    return user.emailVerifiedAt !== null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the person has proven that the phone is theirs.' })
  isPhoneVerified(@Root() user: UserAccountEntity): boolean {
    return user.phoneVerifiedAt !== null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether the user operates the whole platform. Null when you may not see it.',
  })
  isSuperAdmin(@Root() user: OwnAccount, @Ctx() ctx: RequestContext): boolean | null {
    return isOwnAccount(ctx, user) ? user.isSuperAdmin : null;
  }

  @FieldResolver(() => UserLock, {
    nullable: true,
    description: 'That the account is locked. Null when it is not, and for everyone but operators.',
  })
  lock(@Root() user: UserAccountEntity, @Ctx() ctx: RequestContext): UserLock | null {
    const { lockedAt, lockReason } = user;
    return lockedAt && isOperator(ctx) ? { at: lockedAt, reason: lockReason } : null;
  }

  @FieldResolver(() => [SignedInSession], {
    nullable: true,
    description: 'Where the user is signed in, the place used last first; at most 50. Null for other people.',
  })
  @ListSize(3)
  sessions(@Root() user: OwnAccount, @Ctx() ctx: RequestContext): Promise<UserSessionEntity[]> | null {
    return isOwnAccount(ctx, user) ? this.sessionsService.listOf(ctx, user.id) : null;
  }
}

@Resolver(() => SignedInSession)
export class SignedInSessionResolver {
  @FieldResolver(() => ID, { description: 'Identifies the session; `sessionRevoke` takes it.' })
  id(@Root() session: UserSessionEntity): string {
    return encodeId('session', session.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether this request was sent in the session.' })
  isCurrent(@Root() session: UserSessionEntity, @Ctx() ctx: RequestContext): boolean {
    return ctx.viewer.kind === 'user' && ctx.viewer.sessionId === session.id;
  }
}
