import type { TenantTx } from '../../../platform/db/scope.js';

/** Separates the locks on what stock did from other advisory locks. */
const FLOW_LOCK = 0x57f10;

/** A variant whose stock moved, or a product of which some variant's stock may have. */
export interface StockNews {
  readonly kind: 'variant' | 'product';
  readonly id: string;
  readonly occurredAt: Date;
}

const MEASURES = 'received, sold, returned, adjusted_in, adjusted_out, transferred_in, transferred_out';
const EACH = MEASURES.split(', ');

const unitsOf = (kind: string, sign = '') =>
  `coalesce(sum(abs(m.on_hand_delta)) FILTER (WHERE m.kind = '${kind}'${sign && ` AND m.on_hand_delta ${sign} 0`}), 0)`;

/** The measures of movements `m`, in the order of {@link MEASURES}. */
const COUNTED = `${unitsOf('RECEIVED')} AS received, ${unitsOf('SOLD')} AS sold, ${unitsOf('RETURNED')} AS returned,
  ${unitsOf('ADJUSTED', '>')} AS adjusted_in, ${unitsOf('ADJUSTED', '<')} AS adjusted_out,
  ${unitsOf('TRANSFERRED', '>')} AS transferred_in, ${unitsOf('TRANSFERRED', '<')} AS transferred_out`;

const SUMMED = EACH.map((measure) => `sum(${measure})`).join(', ');
const REPLACED = EACH.map((measure) => `${measure} = excluded.${measure}`).join(', ');
const ADDED = EACH.map((measure) => `${measure} = s.${measure} + excluded.${measure}`).join(', ');
const CHANGED = EACH.map((measure) => `sum(n.${measure} - coalesce(o.${measure}, 0))`).join(', ');

/** SQL of what came into stock and went out of it. */
export class StockFlowRepository {
  /** Nobody else counts the stock of the store until the transaction ends. Writers of stock never wait for it. */
  async lock(tx: TenantTx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock($1, hashtext($2))`, [FLOW_LOCK, tx.tenantId]);
  }

  /** The days of these news are summed anew from the movements, which stay for ever. The caller holds the lock. */
  async recount(tx: TenantTx, news: readonly StockNews[]): Promise<void> {
    await tx.query(
      `WITH zone AS (SELECT time_zone AS name FROM tenant WHERE id = $1),
       place AS (
         SELECT v.id AS variant_id, (n."occurredAt" AT TIME ZONE z.name)::date AS day
         FROM zone z CROSS JOIN jsonb_to_recordset($2::jsonb) AS n(kind text, id uuid, "occurredAt" timestamptz)
         CROSS JOIN LATERAL (
           SELECT n.id WHERE n.kind = 'variant'
           UNION ALL SELECT p.id FROM variant p WHERE n.kind = 'product' AND p.tenant_id = $1 AND p.product_id = n.id) v
         GROUP BY 1, 2),
       now AS (
         SELECT p.variant_id, p.day, ${COUNTED}
         FROM place p CROSS JOIN zone z JOIN stock_movement m
           ON m.tenant_id = $1 AND m.variant_id = p.variant_id AND m.on_hand_delta <> 0
           AND m.created_at >= p.day::timestamp AT TIME ZONE z.name
           AND m.created_at < (p.day + 1)::timestamp AT TIME ZONE z.name
         GROUP BY p.variant_id, p.day),
       kept AS (
         INSERT INTO analytics_stock (tenant_id, variant_id, day, ${MEASURES})
         SELECT $1, variant_id, day, ${MEASURES} FROM now ORDER BY variant_id, day
         ON CONFLICT (tenant_id, variant_id, day) DO UPDATE SET ${REPLACED})
       INSERT INTO analytics_stock_day AS s (tenant_id, day, ${MEASURES})
       SELECT $1, n.day, ${CHANGED} FROM now n
       LEFT JOIN analytics_stock o ON o.tenant_id = $1 AND o.variant_id = n.variant_id AND o.day = n.day
       GROUP BY n.day ORDER BY n.day
       ON CONFLICT (tenant_id, day) DO UPDATE SET ${ADDED}`,
      [tx.tenantId, JSON.stringify(news)],
    );
  }

  /** All days are summed anew, by the store's time zone of now. The caller holds the lock. */
  async recountAll(tx: TenantTx): Promise<void> {
    await tx.query(`DELETE FROM analytics_stock_day WHERE tenant_id = $1`, [tx.tenantId]);
    await tx.query(`DELETE FROM analytics_stock WHERE tenant_id = $1`, [tx.tenantId]);
    await tx.query(
      `WITH now AS (
         INSERT INTO analytics_stock (tenant_id, variant_id, day, ${MEASURES})
         SELECT $1, m.variant_id, (m.created_at AT TIME ZONE t.time_zone)::date, ${COUNTED}
         FROM stock_movement m JOIN tenant t ON t.id = m.tenant_id
         WHERE m.tenant_id = $1 AND m.on_hand_delta <> 0 GROUP BY 2, 3
         RETURNING day, ${MEASURES})
       INSERT INTO analytics_stock_day (tenant_id, day, ${MEASURES})
       SELECT $1, day, ${SUMMED} FROM now GROUP BY day`,
      [tx.tenantId],
    );
  }
}
