import type { TenantScope } from '../../../platform/db/scope.js';
import type { TickFigures } from './tick-figures.js';

/** Whoever did something, and whatever cart was changed, within this time, is there now. */
const PRESENT_MS = 30 * 60_000;

/** SQL of the live figures. */
export class TickRepository {
  /** The figures at this moment, by one statement that reads sums, carts of the last half hour and their visitors. */
  async read(scope: TenantScope, now: Date): Promise<TickFigures> {
    const since = new Date(now.getTime() - PRESENT_MS);
    const [row] = await scope.query<TickFigures>(TICK, [scope.tenantId, now, since]);
    return row!;
  }
}

/** $1 tenant, $2 now, $3 since when what happens counts as now. */
const TICK = `
SELECT t.currency, sold.*, carts.*, visits.*
FROM tenant t LEFT JOIN analytics_state s ON s.tenant_id = t.id, LATERAL (
  SELECT coalesce(sum(a.orders), 0)::bigint AS orders, coalesce(sum(a.gross_minor - a.discount_minor + a.shipping_minor
    - a.refund_goods_minor - a.refund_shipping_minor) FILTER (WHERE a.currency = t.currency), 0)::bigint AS "revenueMinor"
  FROM analytics_sales a WHERE a.tenant_id = $1 AND a.generation = s.live_generation AND a.dimension = 'STORE'
    AND a.grain = 'DAY' AND a.bucket = date_trunc('day', $2::timestamptz, s.live_time_zone)
) sold, LATERAL (
  SELECT count(*) AS "activeCarts" FROM cart c WHERE c.tenant_id = $1 AND c.status = 'OPEN' AND c.updated_at > $3
) carts, LATERAL (
  SELECT round(coalesce(sum(weight), 0) / 10000.0)::bigint AS visitors FROM (
    SELECT max(weight) AS weight FROM analytics_event e WHERE e.tenant_id = $1 AND e.occurred_at > $3 GROUP BY e.visitor) e
) visits
WHERE t.id = $1`;
