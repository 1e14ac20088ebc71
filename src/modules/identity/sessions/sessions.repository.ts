import type { Database } from '../../../platform/db/database.js';
import { columnsOf, insertRows } from '../../../platform/db/rows.js';
import type { AnyTx, Scope } from '../../../platform/db/scope.js';
import { inOrderOf } from '../../../platform/graphql/loader.js';
import { RefreshTokenEntity } from './refresh-token.entity.js';
import { UserSessionEntity, type EndReason } from './user-session.entity.js';

const COLUMNS = columnsOf(UserSessionEntity, 's');

/** A session that can be used, with what the entrance needs of its user. */
export interface LiveSession {
  readonly userId: string;
  readonly isSuperAdmin: boolean;
  /** The one store that an operator looks into with it. */
  readonly impersonatedStoreId: string | null;
}

/** A refresh token as it was given out, used or not. */
export interface KnownToken {
  readonly sessionId: string;
  readonly userId: string;
  readonly usedAt: Date | null;
}

/** All SQL of sessions and their refresh tokens. */
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  /** The sessions that can be used, in the order of their ids; null where one cannot. */
  async findLive(ids: readonly string[], now: Date): Promise<(LiveSession | null)[]> {
    const sessions = await this.database.read<LiveSession & { id: string }>(
      null,
      `SELECT s.id, s.user_id AS "userId", u.is_super_admin AS "isSuperAdmin",
         s.impersonated_store_id AS "impersonatedStoreId"
       FROM user_session s JOIN user_account u ON u.id = s.user_id
       WHERE s.id = ANY($1::uuid[]) AND s.ended_at IS NULL AND s.expires_at > $2 AND u.locked_at IS NULL
         AND (s.impersonated_store_id IS NULL OR u.is_super_admin)`,
      [ids, now],
    );
    return inOrderOf(ids, sessions, ({ id }) => id);
  }

  /** Sessions of the user that can still be used, the one used last first. */
  listLive(scope: Scope, userId: string, page: { now: Date; limit: number }): Promise<UserSessionEntity[]> {
    return scope.query<UserSessionEntity>(
      `SELECT ${COLUMNS} FROM user_session s
       WHERE s.user_id = $1 AND s.ended_at IS NULL AND s.expires_at > $2
       ORDER BY s.last_used_at DESC, s.id DESC LIMIT $3`,
      [userId, page.now, page.limit],
    );
  }

  async insert(tx: AnyTx, session: Partial<UserSessionEntity>): Promise<void> {
    await insertRows(tx, UserSessionEntity, [session]);
  }

  async insertToken(tx: AnyTx, sessionId: string, tokenHash: string): Promise<void> {
    await insertRows(tx, RefreshTokenEntity, [{ tokenHash, sessionId, createdAt: tx.now }]);
  }

  /**
   * Uses up a refresh token and moves its session's expiry forward, or answers null when the token was used or its
   * session is over. Of concurrent uses one succeeds: the others wait on the token's row and find it used.
   */
  async useToken(tx: AnyTx, tokenHash: string, expiresAt: Date): Promise<UserSessionEntity | null> {
    const [session] = await tx.query<UserSessionEntity>(
      `WITH used AS (
         UPDATE refresh_token t SET used_at = $2
         FROM user_session s JOIN user_account u ON u.id = s.user_id
         WHERE t.token_hash = $1 AND t.used_at IS NULL AND s.id = t.session_id
           AND s.ended_at IS NULL AND s.expires_at > $2 AND u.locked_at IS NULL
         RETURNING t.session_id
       )
       UPDATE user_session s SET last_used_at = $2, expires_at = least($3, s.ends_at)
       FROM used WHERE s.id = used.session_id AND s.ended_at IS NULL
       RETURNING ${COLUMNS}`,
      [tokenHash, tx.now, expiresAt],
    );
    return session ?? null;
  }

  async findToken(tx: AnyTx, tokenHash: string): Promise<KnownToken | null> {
    const [token] = await tx.query<KnownToken>(
      `SELECT t.session_id AS "sessionId", s.user_id AS "userId", t.used_at AS "usedAt"
       FROM refresh_token t JOIN user_session s ON s.id = t.session_id WHERE t.token_hash = $1`,
      [tokenHash],
    );
    return token ?? null;
  }

  /** Ends one session of the user. Answers whether it was there and had not ended. */
  async end(tx: AnyTx, session: { id: string; userId: string }, reason: EndReason): Promise<boolean> {
    const ended = await tx.query(
      `UPDATE user_session SET ended_at = $3, end_reason = $4
       WHERE id = $1 AND user_id = $2 AND ended_at IS NULL RETURNING id`,
      [session.id, session.userId, tx.now, reason],
    );
    return ended.length > 0;
  }

  /** Ends all sessions of the user, but for one that may be kept. Answers how many had not ended. */
  async endAll(
    tx: AnyTx,
    user: { id: string; keptSessionId: string | null },
    reason: EndReason,
  ): Promise<number> {
    const ended = await tx.query(
      `UPDATE user_session SET ended_at = $3, end_reason = $4
       WHERE user_id = $1 AND id IS DISTINCT FROM $2::uuid AND ended_at IS NULL AND expires_at > $3 RETURNING id`,
      [user.id, user.keptSessionId, tx.now, reason],
    );
    return ended.length;
  }

  /** All sessions of the user are gone, with their tokens and the addresses they came from. */
  async removeAll(tx: AnyTx, userId: string): Promise<void> {
    await tx.query(`DELETE FROM user_session WHERE user_id = $1`, [userId]);
  }

  /** Removes sessions that were over before, and tokens used before: by then their successors have expired, too. */
  async prune(tx: AnyTx, before: Date): Promise<void> {
    await tx.query(`DELETE FROM user_session WHERE expires_at < $1`, [before]);
    await tx.query(`DELETE FROM refresh_token WHERE used_at < $1`, [before]);
  }
}
