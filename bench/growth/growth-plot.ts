import { lineChart } from '../report/line-chart.js';
import type { GrowthRow } from './growth-row.js';

/** How long all but a twentieth of the answers took at most, on the small catalog and on the large one. */
export function growthPlot(rows: readonly GrowthRow[], products: { small: number; large: number }): string {
  return lineChart({
    title: 'Latency against the size of the catalog, one request at a time',
    xTitle: 'products (stores and orders grow with them)',
    yTitle: 'p95 ms',
    series: rows.map(({ title, small, large }) => ({
      name: title,
      points: [
        [products.small, small.latency.p95Ms],
        [products.large, large.latency.p95Ms],
      ],
    })),
  });
}
