import { columnOf } from './conversion.js';
import { MEASURES } from '../sales/measures.js';
import type { Measure } from '../sales/measures.js';
import type { Period } from './period.js';
import type { Report } from './report.loader.js';
import { salesRows, type WantedSums } from './sales-rows.js';

/** The sums of a whole store. */
export type SummaryRow = Readonly<Record<Measure, number>>;

const COLUMNS = MEASURES.map(
  (measure) => `coalesce(sum(s.${columnOf(measure)}), 0)::bigint AS "${measure}"`,
).join(', ');

/** One row: these sums together. */
export function summaryReport(wanted: WantedSums): Report<SummaryRow> {
  return { sql: (place) => `SELECT ${COLUMNS} FROM ${salesRows(wanted, place)}` };
}

/** One row: how many customers bought in that time who had bought before it. */
export function returningCustomersReport(
  period: Period,
  currency: string | null,
): Report<{ readonly customers: number }> {
  return {
    sql: (place) => `SELECT count(DISTINCT s.key) AS customers
      FROM ${salesRows({ dimension: 'CUSTOMER', period, currency }, place)}
      JOIN analytics_customer c ON c.tenant_id = $1 AND c.generation = state.generation AND c.customer_id = s.key::uuid
      WHERE s.orders > 0 AND c.first_order_at < ${place(period.from)}::date::timestamp AT TIME ZONE state.zone`,
  };
}

/** The currencies in which something was sold, the one with most orders first. */
export const currenciesReport: Report<{ readonly currency: string }> = {
  sql: () => `SELECT s.currency FROM analytics_sales s
    WHERE s.tenant_id = $1 AND s.generation = state.generation AND s.dimension = 'STORE' AND s.grain = 'MONTH'
    GROUP BY s.currency ORDER BY sum(s.orders) DESC, s.currency`,
};
