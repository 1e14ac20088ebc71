import type { TenantTx } from '../../../platform/db/scope.js';
import { LEVEL } from '../levels/stock-levels.repository.js';
import { MAX_ON_HAND } from '../levels/stock-total.js';
import type { LevelChange, LevelDelta } from './level-change.js';

/** A change with the place of its delta in the list that was given. */
type AppliedDelta = LevelChange & { readonly index: number };

/**
 * Deltas as rows, each with the location it means. Arrays rather than JSON, because the planner counts their elements:
 * of a JSON document it expects a hundred rows and would rather read all levels of the store.
 */
const WANTED = `SELECT variant_id, delta, expected, place - 1 AS index,
    coalesce(given_location, (SELECT id FROM location WHERE tenant_id = $1 AND is_default)) AS location_id
  FROM unnest($3::uuid[], $4::uuid[], $5::integer[], $6::integer[])
    WITH ORDINALITY AS d(variant_id, given_location, delta, expected, place)`;

/**
 * Here and in reservations.repository.ts are the only statements that change what levels count. Each locks its levels
 * in the order of variant and location, so that no two of them wait for each other in a circle, decides by the locked
 * rows, and changes them: nothing is read first and written later. PostgreSQL reads a row that it had to wait for
 * anew, so `locked` holds the latest numbers.
 */
export class LedgerRepository {
  /**
   * Adds each delta to its level where the level allows it: at least what is reserved stays on hand, at most
   * {@link MAX_ON_HAND}, and the expected count is met. Levels that do not allow it stay locked and as they are.
   * Closed levels only take deltas when `alsoClosed` is set.
   */
  async apply(tx: TenantTx, deltas: readonly LevelDelta[], alsoClosed = false): Promise<AppliedDelta[]> {
    return tx.query<AppliedDelta>(
      `WITH wanted AS (${WANTED}), locked AS (
         SELECT w.* FROM wanted w JOIN stock_level s USING (variant_id, location_id)
         WHERE s.tenant_id = $1 AND (s.closed_at IS NULL OR $7)
         ORDER BY s.variant_id, s.location_id FOR NO KEY UPDATE OF s
       )
       UPDATE stock_level s SET on_hand = s.on_hand + w.delta, updated_at = $2
       FROM locked w
       WHERE s.tenant_id = $1 AND s.variant_id = w.variant_id AND s.location_id = w.location_id
         AND s.on_hand + w.delta BETWEEN s.reserved AND ${MAX_ON_HAND}
         AND (w.expected IS NULL OR s.on_hand = w.expected)
       RETURNING ${LEVEL}, w.delta AS "onHandDelta", 0 AS "reservedDelta", w.index`,
      [...parametersOf(tx, deltas), alsoClosed],
    );
  }

  /**
   * Makes empty levels for deltas of known variants at live locations that have none yet. Answers how many. The
   * locations are locked against deletion. A variant is known by the levels it has elsewhere, closed as they are.
   */
  async openMissing(tx: TenantTx, deltas: readonly LevelDelta[]): Promise<number> {
    const opened = await tx.query(
      `INSERT INTO stock_level (tenant_id, variant_id, location_id, on_hand, closed_at, updated_at)
       SELECT $1, w.variant_id, l.id, 0, known.closed_at, $2
       FROM (${WANTED}) w
       JOIN location l ON l.tenant_id = $1 AND l.id = w.location_id AND l.deleted_at IS NULL
       CROSS JOIN LATERAL (
         SELECT closed_at FROM stock_level WHERE tenant_id = $1 AND variant_id = w.variant_id LIMIT 1
       ) known
       FOR KEY SHARE OF l
       ON CONFLICT DO NOTHING RETURNING variant_id`,
      parametersOf(tx, deltas),
    );
    return opened.length;
  }
}

/** The tenant, the time, and the deltas column by column. */
function parametersOf(tx: TenantTx, deltas: readonly LevelDelta[]): unknown[] {
  return [
    tx.tenantId,
    tx.now,
    deltas.map((delta) => delta.variantId),
    deltas.map((delta) => delta.locationId),
    deltas.map((delta) => delta.onHandDelta),
    deltas.map((delta) => delta.expectedOnHand ?? null),
  ];
}
