import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Report } from '../reading/report.loader.js';

/** Units of a part of time. */
export interface StockFlowRow {
  /** The first day of the part of time. */
  readonly start: CalendarDate;
  readonly received: number;
  readonly sold: number;
  readonly returned: number;
  readonly adjustedIn: number;
  readonly adjustedOut: number;
  readonly transferredIn: number;
  readonly transferredOut: number;
}

export interface StockFlowWish {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly interval: 'DAY' | 'WEEK' | 'MONTH';
  /** Only of these products; null for the whole store. */
  readonly productIds: readonly string[] | null;
}

const READ = `coalesce(sum(f.received), 0)::bigint AS received, coalesce(sum(f.sold), 0)::bigint AS sold,
  coalesce(sum(f.returned), 0)::bigint AS returned, coalesce(sum(f.adjusted_in), 0)::bigint AS "adjustedIn",
  coalesce(sum(f.adjusted_out), 0)::bigint AS "adjustedOut", coalesce(sum(f.transferred_in), 0)::bigint AS "transferredIn",
  coalesce(sum(f.transferred_out), 0)::bigint AS "transferredOut"`;

/** Every part of the time, also those in which nothing moved. */
export function stockFlowReport({ from, to, interval, productIds }: StockFlowWish): Report<StockFlowRow> {
  const unit = interval.toLowerCase();
  return {
    sql: (place) => {
      const [first, last] = [`${place(from)}::date`, `${place(to)}::date`];
      const flow = productIds
        ? `analytics_stock f ON f.tenant_id = $1 AND f.variant_id IN (
             SELECT id FROM variant WHERE tenant_id = $1 AND product_id = ANY(${place(productIds)}::uuid[]))`
        : 'analytics_stock_day f ON f.tenant_id = $1';
      return `SELECT greatest(part::date, ${first})::text AS start, ${READ}
        FROM generate_series(date_trunc('${unit}', ${first}::timestamp), ${last}::timestamp, '1 ${unit}') AS part
        LEFT JOIN ${flow} AND f.day BETWEEN ${first} AND ${last}
          AND f.day >= part::date AND f.day < (part + interval '1 ${unit}')::date
        GROUP BY part ORDER BY part`;
    },
  };
}
