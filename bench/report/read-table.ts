import type { SubjectFigures } from '../measure/paired-runs.js';
import type { ReadResult } from '../workloads/measure-read.js';
import { COST_HEADS, costCells } from './cost-cells.js';
import { shown, table } from './table.js';

const HEADS = ['', 'conn', 'req/s', 'of it', 'p50 ms', 'p95 ms', 'p99 ms', ...COST_HEADS, 'errors'];

/** One line for each subject and number of connections; `of it` is the server's share of that rival's req/s. */
export function readTable(results: readonly ReadResult[]): string {
  const rows = results.flatMap((result) => result.figures.map((figures) => lineOf(result, figures)));
  return `\n${results[0]?.title ?? ''}\n${table(HEADS, rows)}`;
}

function lineOf({ connections, ratios }: ReadResult, figures: SubjectFigures): string[] {
  return [
    figures.subject,
    String(connections),
    shown(figures.perSecond),
    shown(ratios[figures.subject], 2),
    shown(figures.p50Ms, 1),
    shown(figures.p95Ms, 1),
    shown(figures.p99Ms, 1),
    ...costCells(figures, 3),
    String(figures.errors) + (figures.example ? ` ${figures.example.slice(0, 200)}` : ''),
  ];
}
