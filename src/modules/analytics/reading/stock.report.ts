import { SOLD_UNITS_SQL } from '../sales/measures.js';
import type { Report } from './report.loader.js';

export interface StockRow {
  readonly onHand: number;
  readonly reserved: number;
  readonly valueMinor: number;
  readonly currency: string | null;
  readonly sold: number;
}

export interface CoverRow {
  readonly productId: string;
  readonly variantId: string;
  readonly sku: string;
  readonly onHand: number;
  readonly sold: number;
}

export interface StockedVariant extends CoverRow {
  readonly productName: string;
  readonly variantName: string;
  readonly reserved: number;
  /** Null where the default list has no price. */
  readonly priceMinor: number | null;
  readonly currency: string | null;
}

/** What was sold lately: whole days, the last of them today. */
export interface Lately {
  readonly now: Date;
  readonly days: number;
}

/** What left for good. */
const UNITS = `sum(${SOLD_UNITS_SQL} - s.refunded_units)`;

const soldOf = (dimension: string, now: string, days: string) =>
  `FROM analytics_sales s WHERE s.tenant_id = $1 AND s.generation = state.generation AND s.dimension = '${dimension}'
     AND s.grain = 'DAY' AND s.bucket > ${now}::timestamptz - make_interval(days => ${days}::int)
     AND s.bucket < ((${now}::timestamptz AT TIME ZONE state.zone)::date + 1)::timestamp AT TIME ZONE state.zone`;

/** One row: all stock, at the prices of the store's default list. */
export function stockReport({ now, days }: Lately): Report<StockRow> {
  return {
    sql: (
      place,
    ) => `SELECT coalesce(sum(l.on_hand), 0)::bigint AS "onHand", coalesce(sum(l.reserved), 0)::bigint AS reserved,
        coalesce(sum(l.on_hand * coalesce(pr.sale_minor, pr.amount_minor)), 0)::bigint AS "valueMinor", max(p.currency) AS currency,
        (SELECT coalesce(${UNITS}, 0)::bigint ${soldOf('STORE', place(now), place(days))}) AS sold
      FROM stock_level l
      JOIN variant v ON v.tenant_id = $1 AND v.id = l.variant_id AND v.deleted_at IS NULL
      LEFT JOIN price_list p ON p.tenant_id = $1 AND p.is_default
      LEFT JOIN price pr ON pr.tenant_id = $1 AND pr.price_list_id = p.id AND pr.variant_id = l.variant_id
      WHERE l.tenant_id = $1 AND l.closed_at IS NULL`,
  };
}

/** Variants that were sold lately and whose stock lasts for fewer days than that, the shortest first. */
export function shortOfCoverReport(lately: Lately, wish: { below: number; first: number }): Report<CoverRow> {
  return {
    sql: (place) => {
      const [now, days] = [place(lately.now), place(lately.days)];
      return `SELECT v.product_id AS "productId", v.id AS "variantId", v.sku, coalesce(l.on_hand, 0) AS "onHand", sold.units AS sold
        FROM (SELECT s.key::uuid AS id, ${UNITS}::bigint AS units ${soldOf('VARIANT', now, days)}
          GROUP BY s.key HAVING ${UNITS} > 0) sold
        JOIN variant v ON v.tenant_id = $1 AND v.id = sold.id AND v.deleted_at IS NULL
        LEFT JOIN LATERAL (SELECT sum(k.on_hand)::bigint AS on_hand FROM stock_level k
          WHERE k.tenant_id = $1 AND k.variant_id = v.id AND k.closed_at IS NULL) l ON true
        WHERE coalesce(l.on_hand, 0) * ${days}::int < ${place(wish.below)}::int * sold.units
        ORDER BY coalesce(l.on_hand, 0)::numeric / sold.units, v.id LIMIT ${place(wish.first)}::int`;
    },
  };
}

/** Every variant with what is there of it, by their stock keeping units. */
export function stockListReport(lately: Lately): Report<StockedVariant> {
  return {
    sql: (
      place,
    ) => `SELECT v.id AS "variantId", v.product_id AS "productId", p.name AS "productName", v.name AS "variantName",
        v.sku, coalesce(l.on_hand, 0)::bigint AS "onHand", coalesce(l.reserved, 0)::bigint AS reserved,
        coalesce(pr.sale_minor, pr.amount_minor) AS "priceMinor", list.currency, coalesce(sold.units, 0)::bigint AS sold
      FROM variant v JOIN product p ON p.tenant_id = $1 AND p.id = v.product_id
      LEFT JOIN (SELECT k.variant_id, sum(k.on_hand) AS on_hand, sum(k.reserved) AS reserved FROM stock_level k
        WHERE k.tenant_id = $1 AND k.closed_at IS NULL GROUP BY k.variant_id) l ON l.variant_id = v.id
      LEFT JOIN price_list list ON list.tenant_id = $1 AND list.is_default
      LEFT JOIN price pr ON pr.tenant_id = $1 AND pr.price_list_id = list.id AND pr.variant_id = v.id
      LEFT JOIN (SELECT s.key::uuid AS id, sum(s.units - s.refunded_units) AS units
        ${soldOf('VARIANT', place(lately.now), place(lately.days))} GROUP BY s.key) sold ON sold.id = v.id
      WHERE v.tenant_id = $1 AND v.deleted_at IS NULL ORDER BY v.sku, v.id`,
  };
}
