import { REVENUE_SQL } from '../sales/measures.js';
import type { TimeInterval } from './analytics.enums.js';
import type { Report } from './report.loader.js';
import { firstInstant, salesRows, type WantedSums } from './sales-rows.js';

export interface TimelineRow {
  /** RFC 3339. */
  readonly start: string;
  readonly revenueMinor: number;
  readonly orders: number;
  readonly units: number;
}

/** A row for each part of the time, also where nothing was sold. */
export function timelineReport(
  wanted: Omit<WantedSums, 'grain'>,
  interval: `${TimeInterval}`,
): Report<TimelineRow> {
  const unit = interval.toLowerCase();
  return {
    sql: (place) => {
      const [from, to] = [`${place(wanted.period.from)}::date`, `${place(wanted.period.to)}::date`];
      const starts = interval === 'HOUR' ? hours(from, to) : days(from, to);
      const rows = salesRows({ ...wanted, grain: interval === 'HOUR' ? 'HOUR' : 'DAY' }, place);
      const start = interval === 'HOUR' ? 'b.start' : firstInstant('(b.start AT TIME ZONE state.zone)');
      return `SELECT ${start} AS start, coalesce(v.revenue, 0)::bigint AS "revenueMinor", coalesce(v.orders, 0)::bigint AS orders,
          coalesce(v.units, 0)::bigint AS units
        FROM (SELECT DISTINCT date_trunc('${unit}', t.at, state.zone) AS start FROM ${starts} AS t(at)) b
        LEFT JOIN (
          SELECT date_trunc('${unit}', s.bucket, state.zone) AS start, sum(${REVENUE_SQL}) AS revenue,
            sum(s.orders) AS orders, sum(s.units) AS units
          FROM ${rows} GROUP BY 1
        ) v ON v.start = b.start ORDER BY b.start`;
    },
  };
}

/** An instant of each day: its beginning, whatever o'clock that is. */
function days(from: string, to: string): string {
  return `(SELECT d AT TIME ZONE state.zone FROM generate_series(${from}::timestamp, ${to}::timestamp, '1 day') d)`;
}

/** Instants in every hour: zones lie quarters of an hour apart, and days have 23 to 25 hours. */
function hours(from: string, to: string): string {
  return `(SELECT generate_series(${firstInstant(`${from}::timestamp`)},
    ${firstInstant(`(${to} + 1)::timestamp`)} - interval '1 microsecond', '15 minutes'))`;
}
