import type { SubjectFigures } from '../measure/paired-runs.js';
import type { Machine } from '../machine/machine.js';
import type { BuyingResult } from '../workloads/buying.js';
import type { ProcessesFigures } from '../workloads/processes.js';
import { COST_HEADS, costCells } from './cost-cells.js';
import { readTable } from './read-table.js';
import { shown, table } from './table.js';
import type { Target } from './targets.js';

/** Orders or lines a second, the times of their requests, and what one costs. */
export function buyingTable(results: readonly BuyingResult[]): string {
  const heads = ['', 'conn', 'a second', 'p50 ms', 'p95 ms', 'p99 ms', ...COST_HEADS, 'errors'];
  const rows = results.flatMap((result) => [totalRow(result), ...stepRows(result)]);
  return `\n${results[0]?.title ?? ''}\n${table(heads, rows)}`;
}

function totalRow(result: BuyingResult): string[] {
  return [
    'all',
    String(result.connections),
    shown(result.perSecond, 1),
    ...['', '', ''],
    ...costCells(result, 2),
    `${result.errors} ${result.examples[0]?.slice(0, 200) ?? ''}`.trim(),
  ];
}

function stepRows({ latencies }: BuyingResult): string[][] {
  return Object.entries(latencies).map(([step, { p50Ms, p95Ms, p99Ms }]) => [
    `  ${step}`,
    '',
    '',
    ...[p50Ms, p95Ms, p99Ms].map((ms) => shown(ms, 1)),
  ]);
}

/** The yardstick's line. */
export function yardstickTable(figures: SubjectFigures): string {
  return (
    `\nBare Apollo {__typename}: ${shown(figures.serverCpuMs, 3)} ms of CPU a request, ` +
    `${shown(figures.perSecond)} req/s, errors ${figures.errors}\n`
  );
}

/** What several processes do, in a table for each task, and how soon they tell of a change. */
export function processesTable({ results, freshness }: ProcessesFigures, { cores }: Machine): string {
  const tables = results.map((result) => readTable([result]));
  const share = '"of it" is how many times as much all processes do as one of them';
  return [
    `\nSeveral processes on one database, on ${cores} cores: ${share}\n`,
    ...tables,
    valueTable('Until all processes tell of a change, ms', freshness),
  ].join('');
}

/** Names and values, one a line. */
export function valueTable(title: string, values: object): string {
  const lines = Object.entries(values).filter(([, value]) => typeof value === 'number') as [string, number][];
  const rows = lines.map(([name, value]) => [name, shown(value, Number.isInteger(value) ? 0 : 1)]);
  return `\n${title}\n${table(['', 'value'], rows)}`;
}

export function targetTable(targets: readonly Target[]): string {
  const rows = targets.map(({ name, target, measured, isReached }) => [
    name,
    target,
    measured.map((value) => shown(value, value < 20 ? 2 : 0)).join(' / '),
    isReached ? 'yes' : 'NO',
  ]);
  return `\nTargets\n${table(['', 'target', 'measured', 'reached'], rows)}`;
}
