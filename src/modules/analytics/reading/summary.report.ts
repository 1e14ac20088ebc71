import { columnOf, MEASURES, type Measure } from '../sales/measures.js';
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

export interface CustomersRow {
  /** Bought, or got money back. */
  readonly known: number;
  readonly buyers: number;
  /** Bought, and had bought before. */
  readonly returning: number;
}

/** One row: how many customers there were in that time. */
export function customersReport(period: Period, currency: string | null): Report<CustomersRow> {
  return {
    sql: (place) => `SELECT count(DISTINCT s.key) FILTER (WHERE s.orders > 0 OR s.refunds <> 0) AS known,
        count(DISTINCT s.key) FILTER (WHERE s.orders > 0) AS buyers,
        count(DISTINCT s.key) FILTER (WHERE s.orders > 0
          AND c.first_order_at < ${place(period.from)}::date::timestamp AT TIME ZONE state.zone) AS returning
      FROM ${salesRows({ dimension: 'CUSTOMER', period, currency }, place)}
      LEFT JOIN analytics_customer c ON c.tenant_id = $1 AND c.generation = state.generation AND c.customer_id = s.key::uuid`,
  };
}

/** The currencies in which something was sold, the one with most orders first. */
export const currenciesReport: Report<{ readonly currency: string }> = {
  sql: () => `SELECT s.currency FROM analytics_sales s
    WHERE s.tenant_id = $1 AND s.generation = state.generation AND s.dimension = 'STORE' AND s.grain = 'MONTH'
    GROUP BY s.currency ORDER BY sum(s.orders) DESC, s.currency`,
};
