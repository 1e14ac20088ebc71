import type { BulkWriteFigures } from '../load/bulk-write.js';
import type { FanOutFigures } from '../load/subscribers.js';
import type { IdleFigures } from '../load/idle-sockets.js';
import type { Machine } from '../machine/machine.js';
import type { SubjectFigures } from '../measure/paired-runs.js';
import type { SeedPlan } from '../seed/index.js';
import type { BuyingResult } from '../workloads/buying.js';
import type { ColdStart } from '../workloads/cold-start.js';
import type { ReadResult } from '../workloads/measure-read.js';
import type { ProcessesFigures } from '../workloads/processes.js';

/** What was found so far. */
export interface Findings {
  readonly machine: Machine;
  readonly plan: SeedPlan;
  /** The program that made the load of the reads. */
  readonly load: string;
  readonly reads: ReadResult[];
  readonly cachedReads: ReadResult[];
  /** Requests a second of each subject at more and more connections. */
  readonly sweep: ReadResult[];
  readonly buying: BuyingResult[];
  yardstick?: SubjectFigures;
  fanOut?: FanOutFigures;
  idleSockets?: IdleFigures;
  coldStart?: ColdStart;
  bulkWrite?: BulkWriteFigures;
  processes?: ProcessesFigures;
}

/** How many answers were wrong or missing, in all that was measured. */
export function wrongAnswers(findings: Findings): number {
  const { reads, cachedReads, sweep, buying, yardstick, fanOut, processes } = findings;
  const tables = [...reads, ...cachedReads, ...sweep, ...(processes?.results ?? [])];
  const all = [...tables.flatMap(({ figures }) => figures), ...buying, ...(yardstick ? [yardstick] : [])];
  const others = (fanOut?.wrong ?? 0) + (processes?.freshness.wrong ?? 0);
  return all.reduce((sum, { errors }) => sum + errors, others);
}
