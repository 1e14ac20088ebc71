import type { PlatformTx } from '../db/scope.js';

/** Removes up to `limit` outcomes of requests made before then: their keys are free again. Answers how many. */
export async function pruneIdempotencyRecords(tx: PlatformTx, before: Date, limit: number): Promise<number> {
  const removed = await tx.query(
    `DELETE FROM idempotency_record WHERE ctid = ANY(ARRAY(
       SELECT ctid FROM idempotency_record WHERE created_at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED))
     RETURNING key`,
    [before, limit],
  );
  return removed.length;
}
