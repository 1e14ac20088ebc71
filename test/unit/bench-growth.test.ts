import { describe, expect, it } from 'vitest';
import { growthTable, growthTargets } from '../../bench/growth/growth-report.js';
import type { GrowthFigures, GrowthRow } from '../../bench/growth/growth-row.js';

const figures = (p95Ms: number, count = 100): GrowthFigures => ({
  latency: { count, p50Ms: 1, p95Ms, p99Ms: 50 },
  postgresMs: null,
});

const row = (title: string, small: GrowthFigures, large: GrowthFigures): GrowthRow => ({
  title,
  small,
  large,
});

describe('growth', () => {
  it('is reached by what takes up to 1.3 times as long, when enough was asked to tell', () => {
    const rows = [
      row('Steady', figures(10), figures(13)),
      row('Grown', figures(10), figures(14)),
      row('Rare', figures(10), figures(10, 99)),
    ];
    expect(growthTargets(rows)).toEqual([
      { name: 'Steady, times p95', target: '≤ 1.3', measured: [1.3], isReached: true },
      { name: 'Grown, times p95', target: '≤ 1.3', measured: [1.4], isReached: false },
      { name: 'Rare, times p95', target: '≤ 1.3', measured: [1], isReached: false },
    ]);
  });

  it('is told with the fewer answers of the two', () => {
    const [, , line] = growthTable([row('Page', figures(2, 400), figures(3, 120))]).split('\n');
    expect(line!.split(/ +/)).toEqual(['Page', '120', '1.0', '1.0', '1.00', '2.0', '3.0', '1.50', '-', '-']);
  });
});
