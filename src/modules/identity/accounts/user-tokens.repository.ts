import type { AnyTx, Scope } from '../../../platform/db/scope.js';
import { columnsOf } from '../../../platform/db/rows.js';
import { UserTokenEntity, type TokenPurpose } from './user-token.entity.js';

const COLUMNS = columnsOf(UserTokenEntity);

/** All SQL of the tokens that are sent to addresses. */
export class UserTokensRepository {
  /** Stores the one open token of its user and purpose; an older one is void from now on. */
  async put(tx: AnyTx, token: UserTokenEntity): Promise<void> {
    await tx.query(
      `INSERT INTO user_token (user_id, purpose, token_hash, email, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (user_id, purpose) DO UPDATE SET token_hash = excluded.token_hash, email = excluded.email,
         created_at = excluded.created_at, expires_at = excluded.expires_at`,
      [token.userId, token.purpose, token.tokenHash, token.email, token.createdAt, token.expiresAt],
    );
  }

  /** The open token of a user and purpose, also while it waits to be sent. */
  async findOf(scope: Scope, userId: string, purpose: TokenPurpose): Promise<UserTokenEntity | null> {
    const [token] = await scope.query<UserTokenEntity>(
      `SELECT ${COLUMNS} FROM user_token WHERE user_id = $1 AND purpose = $2`,
      [userId, purpose],
    );
    return token ?? null;
  }

  /** Whether the token can be used at this time. */
  async isOpen(scope: Scope, token: { hash: string; purpose: TokenPurpose; now: Date }): Promise<boolean> {
    const rows = await scope.query(
      `SELECT user_id FROM user_token WHERE token_hash = $1 AND purpose = $2 AND expires_at > $3`,
      [token.hash, token.purpose, token.now],
    );
    return rows.length > 0;
  }

  /** Uses the token up and answers it, or null when it cannot be used. Of concurrent uses one succeeds. */
  async use(tx: AnyTx, purpose: TokenPurpose, tokenHash: string): Promise<UserTokenEntity | null> {
    const [token] = await tx.query<UserTokenEntity>(
      `DELETE FROM user_token WHERE token_hash = $1 AND purpose = $2 AND expires_at > $3 RETURNING ${COLUMNS}`,
      [tokenHash, purpose, tx.now],
    );
    return token ?? null;
  }

  async removeOf(tx: AnyTx, userId: string): Promise<void> {
    await tx.query(`DELETE FROM user_token WHERE user_id = $1`, [userId]);
  }

  async prune(tx: AnyTx): Promise<void> {
    await tx.query(`DELETE FROM user_token WHERE expires_at <= $1`, [tx.now]);
  }
}
