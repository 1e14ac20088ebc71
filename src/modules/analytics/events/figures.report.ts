import type { Period } from '../reading/period.js';
import type { Place, Report } from '../reading/report.loader.js';
import { salesRows } from '../reading/sales-rows.js';
import { SOLD_UNITS_SQL } from '../sales/measures.js';
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

/** Rows `v` of these days. */
export function ofDays({ from, to }: Period, place: Place): string {
  return `v.tenant_id = $1 AND v.day BETWEEN ${place(from)}::date AND ${place(to)}::date`;
}

/** How far visitors came; one row. */
export function funnelReport(period: Period): Report<FunnelRow> {
  return {
    sql: (place) => `SELECT visits.*, carts.* FROM (
        SELECT ${whole('visitors', 'sessions', 'product_views', 'searches', 'added_to_cart')},
          ${whole('viewing_sessions', 'searching_sessions', 'adding_sessions')}
        FROM analytics_visits v WHERE ${ofDays(period, place)} AND v.dimension = 'STORE') visits,
      (SELECT coalesce(sum(checkouts), 0)::bigint AS "checkoutsStarted", coalesce(sum(orders), 0)::bigint AS orders
       FROM analytics_carts v WHERE ${ofDays(period, place)}) carts`,
  };
}

/** The sources of the most sessions; all of them when `first` is null. */
export function sourcesReport(period: Period, first: number | null): Report<SourceRow> {
  return {
    sql: (
      place,
    ) => `SELECT v.key AS source, ${whole('visitors', 'sessions', 'adding_sessions', 'ordering_sessions')}
      FROM analytics_visits v WHERE ${ofDays(period, place)} AND v.dimension = 'SOURCE'
      GROUP BY v.key ORDER BY sum(v.sessions) DESC, v.key LIMIT ${place(first)}::int`,
  };
}

/** What was searched for the most; all texts when `first` is null. */
export function searchesReport(period: Period, first: number | null): Report<SearchRow> {
  return {
    sql: (place) => `SELECT v.key AS query, ${whole('searches')} FROM analytics_visits v
      WHERE ${ofDays(period, place)} AND v.dimension = 'QUERY'
      GROUP BY v.key ORDER BY sum(v.searches) DESC, v.key LIMIT ${place(first)}::int`,
  };
}

/** What is known of the product; no row when the store has none with this id. */
export function productReport(
  period: Period,
  { productId, currency }: { readonly productId: string; readonly currency: string },
): Report<ProductRow> {
  return {
    sql: (place) => `SELECT seen.*, sold.* FROM product p, LATERAL (
        SELECT round(coalesce(sum(v.product_views), 0) / ${WHOLE})::bigint AS views, ${whole('added_to_cart')}
        FROM analytics_visits v WHERE ${ofDays(period, place)} AND v.dimension = 'PRODUCT' AND v.key = p.id::text) seen, LATERAL (
        SELECT coalesce(sum(s.orders), 0)::bigint AS orders, coalesce(sum(${SOLD_UNITS_SQL}), 0)::bigint AS units,
          coalesce(sum(s.gross_minor - s.discount_minor), 0)::bigint AS "soldMinor",
          coalesce(sum(s.refund_goods_minor), 0)::bigint AS "refundedMinor"
        FROM ${salesRows({ dimension: 'PRODUCT', period, currency, key: productId }, place)}) sold
      WHERE p.tenant_id = $1 AND p.id = ${place(productId)}::uuid`,
  };
}
