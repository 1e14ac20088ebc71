import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Report } from './report.loader.js';

export interface CohortRow {
  /** The first day of the cohort's month. */
  readonly cohort: CalendarDate;
  /** Months from there to the month in which they bought. */
  readonly offset: number;
  readonly customers: number;
  readonly orders: number;
  readonly revenueMinor: number;
}

export interface WantedCohorts {
  readonly currency: string;
  readonly months: number;
  /** A day of the last month; null: of the last one in which something was sold. */
  readonly until: CalendarDate | null;
}

/** What customers bought since the month of their first order: so many months of first orders, up to the last one. */
export function cohortsReport({ currency, months, until }: WantedCohorts): Report<CohortRow> {
  return {
    sql: (place) => {
      const code = place(currency);
      const local = (column: string) => `(c.${column} AT TIME ZONE state.zone)`;
      const kept = `c.tenant_id = $1 AND c.generation = state.generation AND c.currency = ${code}::char(3)`;
      return `SELECT to_char(v.cohort, 'YYYY-MM-DD') AS cohort, v.customers, v.orders, v.revenue AS "revenueMinor",
          (extract(year FROM age(v.month, v.cohort)) * 12 + extract(month FROM age(v.month, v.cohort)))::int AS "offset"
        FROM (
          SELECT coalesce(date_trunc('month', ${place(until)}::date::timestamp),
            (SELECT max(${local('month')}) FROM analytics_cohort c WHERE ${kept})) AS month
        ) final
        JOIN LATERAL (
          SELECT ${local('cohort_month')} AS cohort, ${local('month')} AS month, c.customers, c.orders, c.revenue_minor AS revenue
          FROM analytics_cohort c WHERE ${kept}
        ) v ON v.month <= final.month AND v.cohort > final.month - make_interval(months => ${place(months)}::int)
        ORDER BY v.cohort, v.month`;
    },
  };
}

/** The cohorts of the rows, with the months in which none of them bought; all up to the same last month. */
export function cohortsOf(rows: readonly CohortRow[]) {
  const byCohort = new Map<CalendarDate, CohortRow[]>();
  for (const row of rows) byCohort.set(row.cohort, [...(byCohort.get(row.cohort) ?? []), row]);
  const last = Math.max(...rows.map(({ cohort, offset }) => monthNumber(cohort) + offset));
  return [...byCohort].map(([month, known]) => ({
    month,
    size: known.find(({ offset }) => offset === 0)?.customers ?? 0,
    periods: Array.from({ length: last - monthNumber(month) + 1 }, (_, offset) => {
      const found = known.find((row) => row.offset === offset);
      return found ?? { cohort: month, offset, customers: 0, orders: 0, revenueMinor: 0 };
    }),
  }));
}

function monthNumber(date: CalendarDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
