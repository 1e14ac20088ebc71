import type { TenantId } from '../../../kernel/ids.js';
import type { Statement } from '../../../platform/db/closing-writes.js';
import type { TenantScope } from '../../../platform/db/scope.js';
import type { DayRange } from './day-range.js';
import { WHOLE } from './storefront-event.js';

/** Sums of stored measures as whole numbers: they are kept in ten-thousandths. */
function whole(...columns: readonly string[]): string {
  return columns
    .map((column) => {
      const name = column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
      return `round(coalesce(sum(v.${column}), 0) / ${WHOLE})::bigint AS "${name}"`;
    })
    .join(', ');
}

export interface FunnelRow {
  readonly visitors: number;
  readonly sessions: number;
  readonly productViews: number;
  readonly searches: number;
  readonly addedToCart: number;
  readonly viewingSessions: number;
  readonly searchingSessions: number;
  readonly addingSessions: number;
  readonly checkoutsStarted: number;
  readonly orders: number;
}

export interface SourceRow {
  readonly source: string;
  readonly visitors: number;
  readonly sessions: number;
  readonly addingSessions: number;
  readonly orderingSessions: number;
}

export interface SearchRow {
  readonly query: string;
  readonly searches: number;
}

export interface ProductRow {
  readonly views: number;
  readonly addedToCart: number;
  readonly orders: number;
  readonly units: number;
  readonly soldMinor: number;
  readonly refundedMinor: number;
}

const IN_RANGE = `v.tenant_id = $1 AND v.day BETWEEN $2 AND $3`;

/** SQL that reads the sums of visits; one statement each. */
export class FiguresRepository {
  async funnel(scope: TenantScope, { from, to }: DayRange): Promise<FunnelRow> {
    const [row] = await scope.query<FunnelRow>(
      `SELECT visits.*, carts.* FROM (
         SELECT ${whole('visitors', 'sessions', 'product_views', 'searches', 'added_to_cart')},
           ${whole('viewing_sessions', 'searching_sessions', 'adding_sessions')}
         FROM analytics_visits v WHERE ${IN_RANGE} AND v.dimension = 'STORE') visits,
       (SELECT coalesce(sum(checkouts), 0)::bigint AS "checkoutsStarted", coalesce(sum(orders), 0)::bigint AS orders
        FROM analytics_carts v WHERE ${IN_RANGE}) carts`,
      [scope.tenantId, from, to],
    );
    return row!;
  }

  /** The sources of the most sessions, up to `first`. */
  sources(scope: TenantScope, range: DayRange, first: number): Promise<SourceRow[]> {
    const { sql, parameters } = this.sourcesStatement(scope.tenantId, range, first);
    return scope.query(sql, parameters);
  }

  /** The same as a statement; all sources when `first` is null. */
  sourcesStatement(tenantId: TenantId, { from, to }: DayRange, first: number | null): Statement {
    return {
      sql: `SELECT v.key AS source, ${whole('visitors', 'sessions', 'adding_sessions', 'ordering_sessions')}
       FROM analytics_visits v WHERE ${IN_RANGE} AND v.dimension = 'SOURCE'
       GROUP BY v.key ORDER BY sum(v.sessions) DESC, v.key LIMIT $4`,
      parameters: [tenantId, from, to, first],
    };
  }

  /** What was searched for the most, up to `first` texts. */
  searches(scope: TenantScope, range: DayRange, first: number): Promise<SearchRow[]> {
    const { sql, parameters } = this.searchesStatement(scope.tenantId, range, first);
    return scope.query(sql, parameters);
  }

  /** The same as a statement; all texts when `first` is null. */
  searchesStatement(tenantId: TenantId, { from, to }: DayRange, first: number | null): Statement {
    return {
      sql: `SELECT v.key AS query, ${whole('searches')} FROM analytics_visits v
       WHERE ${IN_RANGE} AND v.dimension = 'QUERY' GROUP BY v.key ORDER BY sum(v.searches) DESC, v.key LIMIT $4`,
      parameters: [tenantId, from, to, first],
    };
  }

  /** What is known of the product; null when the store has none with this id. */
  async product(
    scope: TenantScope,
    { productId, currency, from, to }: DayRange & { readonly productId: string; readonly currency: string },
  ): Promise<ProductRow | null> {
    const [row] = await scope.query<ProductRow>(
      `SELECT seen.*, sold.* FROM product p, LATERAL (
         SELECT round(coalesce(sum(v.product_views), 0) / ${WHOLE})::bigint AS views, ${whole('added_to_cart')}
         FROM analytics_visits v WHERE ${IN_RANGE} AND v.dimension = 'PRODUCT' AND v.key = p.id::text) seen, LATERAL (
         SELECT coalesce(sum(s.orders), 0)::bigint AS orders, coalesce(sum(s.units), 0)::bigint AS units,
           coalesce(sum(s.gross_minor - s.discount_minor), 0)::bigint AS "soldMinor",
           coalesce(sum(s.refund_goods_minor), 0)::bigint AS "refundedMinor"
         FROM analytics_state t JOIN analytics_sales s ON s.tenant_id = t.tenant_id AND s.generation = t.live_generation
         WHERE t.tenant_id = $1 AND s.dimension = 'PRODUCT' AND s.grain = 'DAY' AND s.key = p.id::text
           AND s.currency = $5 AND s.bucket >= $2::date::timestamp AT TIME ZONE t.live_time_zone
           AND s.bucket < ($3::date + 1)::timestamp AT TIME ZONE t.live_time_zone) sold
       WHERE p.tenant_id = $1 AND p.id = $4`,
      [scope.tenantId, from, to, productId, currency],
    );
    return row ?? null;
  }
}
