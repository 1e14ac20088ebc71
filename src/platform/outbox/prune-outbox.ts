import type { PlatformTx } from '../db/scope.js';

export interface EventPruning {
  readonly before: Date;
  /** Names of all consumers there are: an event that one of them has yet to pass stays, whatever its age. */
  readonly consumers: readonly string[];
}

/**
 * Removes up to `limit` events that are over and older than asked for, of each stream from its beginning on, so that
 * what is kept of it has no gap. Answers how many.
 */
export async function pruneEvents(
  tx: PlatformTx,
  { before, consumers }: EventPruning,
  limit: number,
): Promise<number> {
  const removed = await tx.query(
    `WITH passed AS MATERIALIZED (
       SELECT s.tenant_id, least(
         (SELECT coalesce(min(coalesce(p.position, 0)), s.last_sequence) FROM unnest($2::text[]) AS c(name)
          LEFT JOIN outbox_position p ON p.tenant_id = s.tenant_id AND p.consumer = c.name),
         (SELECT y.sequence - 1 FROM outbox_event y
          WHERE y.tenant_id = s.tenant_id AND y.sequence IS NOT NULL AND y.occurred_at >= $1
          ORDER BY y.sequence LIMIT 1)) AS position
       FROM outbox_stream s
     )
     DELETE FROM outbox_event WHERE ctid = ANY(ARRAY(
       SELECT e.ctid FROM outbox_event e JOIN passed USING (tenant_id)
       WHERE e.occurred_at < $1 AND e.sequence <= passed.position
       ORDER BY e.tenant_id, e.sequence LIMIT $3 FOR UPDATE OF e SKIP LOCKED))
     RETURNING id`,
    [before, consumers, limit],
  );
  return removed.length;
}

/** Removes up to `limit` dead letters that failed before then. Answers how many. */
export async function pruneDeadLetters(tx: PlatformTx, before: Date, limit: number): Promise<number> {
  const removed = await tx.query(
    `DELETE FROM outbox_dead_letter WHERE ctid = ANY(ARRAY(
       SELECT ctid FROM outbox_dead_letter WHERE failed_at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED))
     RETURNING sequence`,
    [before, limit],
  );
  return removed.length;
}
