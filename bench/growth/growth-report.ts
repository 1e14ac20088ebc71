import { shown, table } from '../report/table.js';
import type { Target } from '../report/targets.js';
import type { GrowthRow } from './growth-row.js';

/** What growth must not do: nothing may take longer than so many times what it took. */
const BOUND = 1.3;
/** Fewer answers have no 95th percentile worth the name. */
const LEAST_ANSWERS = 100;

const HEADS = [
  ...['', 'answers', 'p50 small', 'p50 large', 'times', 'p95 small', 'p95 large', 'times'],
  ...['PG small', 'PG large'],
];

/** For a terminal. */
export function growthTable(rows: readonly GrowthRow[]): string {
  const lines = rows.map(({ title, small, large }) => [
    title,
    String(Math.min(small.latency.count, large.latency.count)),
    shown(small.latency.p50Ms, 1),
    shown(large.latency.p50Ms, 1),
    shown(large.latency.p50Ms / small.latency.p50Ms, 2),
    shown(small.latency.p95Ms, 1),
    shown(large.latency.p95Ms, 1),
    shown(timesOf({ small, large }), 2),
    shown(small.postgresMs, 2),
    shown(large.postgresMs, 2),
  ]);
  return table(HEADS, lines);
}

/** One for each question. It is not reached by too few answers either. */
export function growthTargets(rows: readonly GrowthRow[]): Target[] {
  return rows.map((row) => {
    const times = timesOf(row);
    const answers = Math.min(row.small.latency.count, row.large.latency.count);
    return {
      name: `${row.title}, times p95`,
      target: `≤ ${BOUND}`,
      measured: [times],
      isReached: times <= BOUND && answers >= LEAST_ANSWERS,
    };
  });
}

function timesOf({ small, large }: Pick<GrowthRow, 'small' | 'large'>): number {
  return large.latency.p95Ms / small.latency.p95Ms;
}
