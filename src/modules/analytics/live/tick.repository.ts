import type { TenantScope } from '../../../platform/db/scope.js';
import type { TickFigures } from './tick-figures.js';

/** Whoever did something, and whatever cart was changed, within this time, is there now. */
const PRESENT_MS = 30 * 60_000;

/** SQL of the live figures. */
export class TickRepository {
  /** The figures at this moment, by one statement that reads sums and carts of the last half hour. */
  async sums(scope: TenantScope, now: Date): Promise<Omit<TickFigures, 'visitors'>> {
    const [row] = await scope.query<TickFigures>(SUMS, [scope.tenantId, now, presentSince(now)]);
    return row!;
  }

  /** The visitors of the last half hour, from all events of it. */
  async visitors(scope: TenantScope, now: Date): Promise<number> {
    const [row] = await scope.query<{ visitors: number }>(VISITORS, [scope.tenantId, presentSince(now)]);
    return row!.visitors;
  }
}

/** $1 tenant, $2 now, $3 since when what happens counts as now. */
const SUMS = `
SELECT t.currency, sold.*, carts.*
FROM tenant t LEFT JOIN analytics_state s ON s.tenant_id = t.id, LATERAL (
  SELECT coalesce(sum(a.orders), 0)::bigint AS orders, coalesce(sum(a.gross_minor - a.discount_minor + a.shipping_minor
    - a.refund_goods_minor - a.refund_shipping_minor) FILTER (WHERE a.currency = t.currency), 0)::bigint AS "revenueMinor"
  FROM analytics_sales a WHERE a.tenant_id = $1 AND a.generation = s.live_generation AND a.dimension = 'STORE'
    AND a.grain = 'DAY' AND a.bucket = date_trunc('day', $2::timestamptz, s.live_time_zone)
) sold, LATERAL (
  SELECT count(*) AS "activeCarts" FROM cart c WHERE c.tenant_id = $1 AND c.status = 'OPEN' AND c.updated_at > $3
) carts
WHERE t.id = $1`;

/** $1 tenant, $2 since when what happens counts as now. */
const VISITORS = `
SELECT round(coalesce(sum(weight), 0) / 10000.0)::bigint AS visitors FROM (
  SELECT max(weight) AS weight FROM analytics_event e WHERE e.tenant_id = $1 AND e.occurred_at > $2 GROUP BY e.visitor) e`;

function presentSince(now: Date): Date {
  return new Date(now.getTime() - PRESENT_MS);
}
