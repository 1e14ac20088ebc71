import { cpuMsOf } from '../measure/paired-runs.js';
import { shown } from './table.js';

const BYTES_PER_MB = 1_000_000;

/** Heads of {@link costCells}. */
export const COST_HEADS = ['CPU ms', 'server', 'PG', 'SQL', 'MB'];

type Costs = Parameters<typeof cpuMsOf>[0] & {
  readonly statements: number | null;
  readonly memoryBytes: number | null;
};

/** What one answer or order costs, its processor time with so many digits, and the memory of the server. */
export function costCells(costs: Costs, digits: number): string[] {
  const { serverCpuMs, postgresCpuMs, statements, memoryBytes } = costs;
  return [
    ...[cpuMsOf(costs), serverCpuMs, postgresCpuMs].map((ms) => shown(ms, digits)),
    shown(statements, 1),
    shown(memoryBytes === null ? null : memoryBytes / BYTES_PER_MB),
  ];
}
