import { insertRows } from '../../../platform/db/rows.js';
import type { AnyTx } from '../../../platform/db/scope.js';
import { takePlace, type TakenPlace, type ThrottleBucket } from '../../../platform/throttle/throttle.js';
import { LoginAttemptEntity } from './login-attempt.entity.js';

/** A window that has not ended. */
export interface OpenWindow {
  readonly used: number;
  readonly endsAt: Date;
}

/** All SQL of the attempts log and its limits. */
export class AttemptsRepository {
  /** Takes a place, or answers null when none is left: concurrent tries cannot both take the last. */
  take(tx: AnyTx, bucket: ThrottleBucket): Promise<TakenPlace | null> {
    return takePlace(tx, bucket);
  }

  /** What the bucket's window has counted so far; null when none is open. */
  async find(tx: AnyTx, key: string): Promise<OpenWindow | null> {
    const [row] = await tx.query<OpenWindow>(
      `SELECT used, ends_at AS "endsAt" FROM throttle_bucket WHERE key = $1 AND ends_at > $2`,
      [key, tx.now],
    );
    return row ?? null;
  }

  /** Counts one more in one statement, whatever the limit; the first of a window says when it ends. */
  async count(tx: AnyTx, key: string, endsAt: Date): Promise<void> {
    await tx.query(
      `INSERT INTO throttle_bucket AS b (key, used, ends_at) VALUES ($1, 1, $3)
       ON CONFLICT (key) DO UPDATE SET
         used = CASE WHEN b.ends_at <= $2 THEN 1 ELSE b.used + 1 END,
         ends_at = CASE WHEN b.ends_at <= $2 THEN excluded.ends_at ELSE b.ends_at END`,
      [key, tx.now, endsAt],
    );
  }

  async giveBack(tx: AnyTx, place: TakenPlace): Promise<void> {
    await tx.query(
      `UPDATE throttle_bucket SET used = used - 1 WHERE key = $1 AND ends_at = $2 AND used > 0`,
      [place.key, place.endsAt],
    );
  }

  async record(tx: AnyTx, attempt: LoginAttemptEntity): Promise<void> {
    await insertRows(tx, LoginAttemptEntity, [attempt]);
  }

  /** The log of these accounts is gone. */
  async forget(tx: AnyTx, accounts: readonly string[]): Promise<void> {
    await tx.query(`DELETE FROM login_attempt WHERE account = ANY($1::text[])`, [accounts]);
  }

  async prune(tx: AnyTx, attemptsBefore: Date): Promise<void> {
    await tx.query(`DELETE FROM throttle_bucket WHERE ends_at <= $1`, [tx.now]);
    await tx.query(`DELETE FROM login_attempt WHERE attempted_at < $1`, [attemptsBefore]);
  }
}
