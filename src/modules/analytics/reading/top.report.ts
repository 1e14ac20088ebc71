import type { TopSort } from './analytics.enums.js';
import { REVENUE_SQL, SOLD_UNITS_SQL } from '../sales/measures.js';
import type { Report } from './report.loader.js';
import { salesRows, type WantedSums } from './sales-rows.js';

export interface TopRow {
  readonly key: string;
  readonly orders: number;
  readonly units: number;
  readonly refundedUnits: number;
  /** Known of sources. */
  readonly newCustomers: number;
  readonly revenueMinor: number;
}

export const SORTS = { REVENUE: '"revenueMinor"', ORDERS: 'orders', UNITS: 'units' } as const;

/** The best of a dimension; null: all of it. */
export function topReport(
  wanted: WantedSums,
  { first, sortBy }: { first: number | null; sortBy: `${TopSort}` },
): Report<TopRow> {
  // prettier-ignore
  return {
    sql: (place) => `SELECT s.key, sum(s.orders)::bigint AS orders, sum(${SOLD_UNITS_SQL})::bigint AS units,
        sum(s.refunded_units)::bigint AS "refundedUnits", sum(s.new_customers)::bigint AS "newCustomers", sum(${REVENUE_SQL})::bigint AS "revenueMinor"
      FROM ${salesRows(wanted, place)}
      GROUP BY s.key ORDER BY ${SORTS[sortBy]} DESC, s.key LIMIT ${place(first)}::int`,
  };
}
