import { refuse } from '../../../kernel/errors.js';
import { newId, newSecret } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { AnyTx } from '../../../platform/db/scope.js';
import { viewerId } from '../../../platform/viewer.js';
import type { AccessTokens } from '../keys/access-tokens.js';
import { secretHash } from './secret-hash.js';
import type { SessionDirectory } from './session-directory.reader.js';
import type { SessionsRepository } from './sessions.repository.js';
import type { EndReason, UserSessionEntity } from './user-session.entity.js';

const DAY_MS = 86_400_000;
/** A session that is not used for this long is over. */
const IDLE_MS = 30 * DAY_MS;
/** A session is over after this long, however much it is used. */
const MAX_AGE_MS = 90 * DAY_MS;
/** So long an operator looks into a store, however often the session is refreshed. */
const IMPERSONATION_MS = 30 * 60_000;
const MAX_LISTED = 50;

/** What a client gets to act as a user. */
export interface SessionTokens {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: Date;
  readonly refreshToken: string;
}

/** A session with the only copy of its new refresh token. */
export interface OpenSession {
  readonly id: string;
  readonly userId: string;
  readonly refreshToken: string;
}

/** Who a token stands for. */
export interface AuthenticatedUser {
  readonly userId: string;
  readonly sessionId: string;
  readonly isSuperAdmin: boolean;
  /** The one store in which the token works, for reading only: an operator looks into it. */
  readonly impersonatedStoreId?: string;
}

/** A session in which an operator looks into a store. */
export interface OpenImpersonation extends OpenSession {
  readonly endsAt: Date;
}

/** Sessions: what begins with a sign-in and ends with a sign-out, on every process within two seconds. */
export class SessionsService {
  constructor(
    private readonly core: Core,
    private readonly repository: SessionsRepository,
    private readonly directory: SessionDirectory,
    private readonly accessTokens: AccessTokens,
  ) {}

  /** A new session of the user with its first refresh token. Its access token comes from {@link tokensOf}. */
  async begin(tx: AnyTx, ctx: RequestContext, userId: string): Promise<OpenSession> {
    const id = newId();
    const after = (milliseconds: number) => new Date(tx.now.getTime() + milliseconds);
    await this.repository.insert(tx, {
      id,
      userId,
      address: ctx.clientAddress,
      createdAt: tx.now,
      lastUsedAt: tx.now,
      expiresAt: after(IDLE_MS),
      endsAt: after(MAX_AGE_MS),
    });
    return { id, userId, refreshToken: await this.newRefreshToken(tx, id) };
  }

  /** A session in which the operator sees one store as its owner does, and changes nothing. */
  async beginImpersonation(tx: AnyTx, ctx: RequestContext, storeId: string): Promise<OpenImpersonation> {
    const [id, userId] = [newId(), viewerId(ctx)];
    const endsAt = new Date(tx.now.getTime() + IMPERSONATION_MS);
    await this.repository.insert(tx, {
      ...{ id, userId, impersonatedStoreId: storeId, address: ctx.clientAddress },
      ...{ createdAt: tx.now, lastUsedAt: tx.now, expiresAt: endsAt, endsAt },
    });
    return { id, userId, endsAt, refreshToken: await this.newRefreshToken(tx, id) };
  }

  /** Both tokens of a session whose beginning or refresh has been committed. */
  async tokensOf({ id, userId, refreshToken }: OpenSession): Promise<SessionTokens> {
    const access = await this.accessTokens.sign({ userId, sessionId: id });
    return { accessToken: access.token, accessTokenExpiresAt: access.expiresAt, refreshToken };
  }

  /**
   * New tokens for a refresh token, which is used up. A token that comes a second time was stolen or copied, so it
   * ends the whole session, whoever holds its newest token (docs/adr/0011-sessions.md).
   * @throws Refusal INVALID_TOKEN whatever is wrong with the token
   */
  async refresh(ctx: RequestContext, refreshToken: string): Promise<SessionTokens> {
    const tokenHash = secretHash(refreshToken);
    const next = await this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const expiresAt = new Date(tx.now.getTime() + IDLE_MS);
      const session = await this.repository.useToken(tx, tokenHash, expiresAt);
      if (!session) return this.endReused(tx, ctx, tokenHash);
      const { id, userId } = session;
      return { id, userId, refreshToken: await this.newRefreshToken(tx, id) };
    });
    if (!next) throw refuse('INVALID_TOKEN', 'The session is over. Sign in again.', ['refreshToken']);
    return this.tokensOf(next);
  }

  /** Who the access token stands for; null when it is wrong or expired, or its session or user may no longer act. */
  async authenticate(token: string): Promise<AuthenticatedUser | null> {
    const claims = await this.accessTokens.verify(token);
    if (!claims) return null;
    const { userId, sessionId } = claims;
    const live = await this.directory.find(sessionId);
    if (live?.userId !== userId) return null;
    const { isSuperAdmin, impersonatedStoreId } = live;
    if (impersonatedStoreId === null) return { userId, sessionId, isSuperAdmin };
    return { userId, sessionId, isSuperAdmin: false, impersonatedStoreId };
  }

  /** One session of the user is over. @throws Refusal NOT_FOUND when the user has none with this id */
  async end(ctx: RequestContext, session: { id: string; userId: string }): Promise<void> {
    const hasEnded = await this.core.unitOfWork.writePlatform(ctx, (tx) => {
      tx.afterCommit(() => this.directory.changed(session.userId));
      return this.repository.end(tx, session, 'SIGNED_OUT');
    });
    if (!hasEnded) throw refuse('NOT_FOUND', 'You have no open session with this id.', ['id']);
  }

  /** All sessions of the user are over. Answers how many there were. */
  endEverywhere(ctx: RequestContext, userId: string): Promise<number> {
    return this.core.unitOfWork.writePlatform(ctx, (tx) =>
      this.endAll(tx, { id: userId, keptSessionId: null }, 'SIGNED_OUT_EVERYWHERE'),
    );
  }

  /** All sessions of the user are over but the one that is kept, as part of a larger change. */
  endAll(tx: AnyTx, user: { id: string; keptSessionId: string | null }, reason: EndReason): Promise<number> {
    tx.afterCommit(() => this.directory.changed(user.id));
    return this.repository.endAll(tx, user, reason);
  }

  /** All sessions of the user are gone, as part of the end of the account. */
  removeAll(tx: AnyTx, userId: string): Promise<void> {
    tx.afterCommit(() => this.directory.changed(userId));
    return this.repository.removeAll(tx, userId);
  }

  /** Sessions of the user that can be used, the one used last first; the newest 50. */
  listOf(ctx: RequestContext, userId: string): Promise<UserSessionEntity[]> {
    return this.repository.listLive(ctx, userId, { now: ctx.clock.now(), limit: MAX_LISTED });
  }

  /** Makes every process read the user's sessions afresh, after a change of the account outside this module. */
  accountChanged(userId: string): void {
    this.directory.changed(userId);
  }

  /** Sessions and tokens that nobody can use any more are gone. Run by the daily job. */
  prune(tx: AnyTx): Promise<void> {
    return this.repository.prune(tx, new Date(tx.now.getTime() - IDLE_MS));
  }

  private async newRefreshToken(tx: AnyTx, sessionId: string): Promise<string> {
    const secret = newSecret();
    await this.repository.insertToken(tx, sessionId, secretHash(secret));
    return secret;
  }

  private async endReused(tx: AnyTx, ctx: RequestContext, tokenHash: string): Promise<null> {
    const token = await this.repository.findToken(tx, tokenHash);
    if (!token?.usedAt) return null;
    const hasEnded = await this.repository.end(
      tx,
      { id: token.sessionId, userId: token.userId },
      'TOKEN_REUSED',
    );
    tx.afterCommit(() => {
      this.directory.changed(token.userId);
      if (hasEnded)
        ctx.log.warn({ sessionId: token.sessionId }, 'A refresh token was used twice; its session is over');
    });
    return null;
  }
}
