import type { AnyTx } from '../db/scope.js';

/** How many places there are in a window that begins with the first one taken. */
export interface ThrottleBucket {
  readonly key: string;
  readonly limit: number;
  readonly windowMs: number;
  /** How many places are taken at once, one unless it is said. The last of them may lie beyond the limit. */
  readonly weight?: number;
}

/** One place of a bucket. */
export interface TakenPlace {
  readonly key: string;
  /** Tells the window, so that a place is never given back to a later one. */
  readonly endsAt: Date;
}

/**
 * Takes a place over all processes in one statement, or answers null when none is left: two at once cannot both take
 * the last. The bucket's row stays locked until the transaction ends.
 */
export async function takePlace(tx: AnyTx, bucket: ThrottleBucket): Promise<TakenPlace | null> {
  const [place] = await tx.query<TakenPlace>(
    `INSERT INTO throttle_bucket AS b (key, used, ends_at) VALUES ($1, $5, $3)
     ON CONFLICT (key) DO UPDATE SET
       used = CASE WHEN b.ends_at <= $2 THEN excluded.used ELSE b.used + excluded.used END,
       ends_at = CASE WHEN b.ends_at <= $2 THEN excluded.ends_at ELSE b.ends_at END
     WHERE b.ends_at <= $2 OR b.used < $4
     RETURNING key, ends_at AS "endsAt"`,
    [bucket.key, tx.now, new Date(tx.now.getTime() + bucket.windowMs), bucket.limit, bucket.weight ?? 1],
  );
  return place ?? null;
}
