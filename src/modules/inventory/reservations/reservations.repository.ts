import type { TenantTx } from '../../../platform/db/scope.js';
import type { LevelChange } from '../changes/level-change.js';
import { LEVEL } from '../levels/stock-levels.repository.js';
import type { Demand, Reference } from './demand.js';

/** SQL of reservations. Locks levels in the same order as the ledger, for the same reason. */
export class ReservationsRepository {
  /**
   * Reserves everything or, when any variant is short, nothing. The default location gives first, then the others in
   * the order of their making; a demand may be split. At most one demand for each variant.
   */
  reserve(tx: TenantTx, reference: Reference, demands: readonly Demand[]): Promise<LevelChange[]> {
    return tx.query<LevelChange>(
      `WITH demand AS (
         SELECT * FROM unnest($2::uuid[], $6::bigint[]) AS d(variant_id, quantity)
       ), locked AS (
         SELECT s.variant_id, s.location_id, s.on_hand - s.reserved AS available, d.quantity, l.is_default, l.created_at
         FROM demand d
         JOIN stock_level s ON s.tenant_id = $1 AND s.variant_id = d.variant_id AND s.closed_at IS NULL
           -- Says the same again, for the planner: of many stores it expects few levels each, and would read all of this one.
           AND s.variant_id = ANY($2::uuid[])
         JOIN location l ON l.tenant_id = $1 AND l.id = s.location_id AND l.is_active
         ORDER BY s.variant_id, s.location_id FOR NO KEY UPDATE OF s
       ), placed AS (
         SELECT variant_id, location_id, available, quantity,
           sum(available) OVER (PARTITION BY variant_id) AS total,
           sum(available) OVER (
             PARTITION BY variant_id ORDER BY is_default DESC, created_at, location_id ROWS UNBOUNDED PRECEDING
           ) - available AS before
         FROM locked
       ), taken AS (
         SELECT variant_id, location_id, least(available, quantity - before)::integer AS quantity
         FROM placed
         WHERE available > 0 AND before < quantity
           AND NOT EXISTS (
             SELECT FROM demand d WHERE d.quantity > coalesce(
               (SELECT max(p.total) FROM placed p WHERE p.variant_id = d.variant_id), 0))
       ), changed AS (
         UPDATE stock_level s SET reserved = s.reserved + t.quantity, updated_at = $3
         FROM taken t
         WHERE s.tenant_id = $1 AND s.variant_id = t.variant_id AND s.location_id = t.location_id
           AND s.on_hand - s.reserved >= t.quantity
         RETURNING ${LEVEL}, 0 AS "onHandDelta", t.quantity AS "reservedDelta"
       ), held AS (
         INSERT INTO stock_reservation AS r
           (tenant_id, reference_kind, reference_id, variant_id, location_id, quantity, created_at)
         SELECT $1, $4, $5, "variantId", "locationId", "reservedDelta", $3 FROM changed
         ON CONFLICT (tenant_id, reference_kind, reference_id, variant_id, location_id)
         DO UPDATE SET quantity = r.quantity + excluded.quantity
       )
       SELECT * FROM changed`,
      [
        ...[tx.tenantId, demands.map((demand) => demand.variantId), tx.now, reference.kind, reference.id],
        demands.map((demand) => demand.quantity),
      ],
    );
  }

  /**
   * Ends every reservation of the reference: sold units leave the stock, others are available again. A reservation
   * that another transaction is settling is waited for and then gone, so each is settled once.
   */
  settle(tx: TenantTx, reference: Reference, isSold: boolean): Promise<LevelChange[]> {
    return tx.query<LevelChange>(
      `WITH ended AS (
         DELETE FROM stock_reservation
         WHERE tenant_id = $1 AND reference_kind = $2 AND reference_id = $3
         RETURNING variant_id, location_id, quantity
       ), locked AS (
         SELECT e.* FROM ended e JOIN stock_level s USING (variant_id, location_id)
         WHERE s.tenant_id = $1
         ORDER BY s.variant_id, s.location_id FOR NO KEY UPDATE OF s
       )
       UPDATE stock_level s
       SET reserved = s.reserved - e.quantity, on_hand = s.on_hand - CASE WHEN $4 THEN e.quantity ELSE 0 END,
         updated_at = $5
       FROM locked e
       WHERE s.tenant_id = $1 AND s.variant_id = e.variant_id AND s.location_id = e.location_id
       RETURNING ${LEVEL}, -e.quantity AS "reservedDelta", CASE WHEN $4 THEN -e.quantity ELSE 0 END AS "onHandDelta"`,
      [tx.tenantId, reference.kind, reference.id, isSold, tx.now],
    );
  }
}
