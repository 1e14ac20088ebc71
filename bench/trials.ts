import type { Bench } from './bench.js';
import type { Findings } from './report/findings.js';
import { readTable } from './report/read-table.js';
import { buyingTable, processesTable, valueTable, yardstickTable } from './report/result-tables.js';
import { BUYING, measureBuying } from './workloads/buying.js';
import { measureBulk } from './workloads/bulk.js';
import { measureCachedReads } from './workloads/cached-reads.js';
import { CATALOG_READS } from './workloads/catalog-reads.js';
import { measureColdStart } from './workloads/cold-start.js';
import { measureFanOutOf, measureIdleSocketsOf } from './workloads/live.js';
import { measureRead } from './workloads/measure-read.js';
import { ORDER_READS } from './workloads/order-reads.js';
import { measureProcesses, processesMissing } from './workloads/processes.js';
import { measureSweep } from './workloads/sweep.js';
import { measureYardstick } from './workloads/yardstick.js';

/** Something that is measured under a name of its own. */
export interface Trial {
  readonly name: string;
  /** Adds to the findings. Answers what is printed at once. */
  run(bench: Bench, findings: Findings): Promise<string>;
}

const reads: readonly Trial[] = [...CATALOG_READS, ...ORDER_READS].map((workload) => ({
  name: workload.name,
  async run(bench, findings) {
    const results = await measureRead(bench, workload);
    findings.reads.push(...results);
    return readTable(results);
  },
}));

const buying: readonly Trial[] = BUYING.map((workload) => ({
  name: workload.name,
  async run(bench, findings) {
    const results = await measureBuying(bench, workload);
    findings.buying.push(...results);
    return buyingTable(results);
  },
}));

/** All trials in the order in which they disturb one another least: what changes the data comes after what reads it. */
export const TRIALS: readonly Trial[] = [
  {
    name: 'yardstick',
    async run(bench, findings) {
      findings.yardstick = await measureYardstick(bench);
      return yardstickTable(findings.yardstick);
    },
  },
  ...reads,
  {
    name: 'cached',
    async run(bench, findings) {
      findings.cachedReads.push(...(await measureCachedReads(bench)));
      return findings.cachedReads.map((result) => readTable([result])).join('');
    },
  },
  {
    name: 'sweep',
    async run(bench, findings) {
      findings.sweep.push(...(await measureSweep(bench)));
      return readTable(findings.sweep);
    },
  },
  {
    name: 'coldstart',
    async run(bench, findings) {
      findings.coldStart = await measureColdStart(bench);
      return valueTable('Cold start, ms', findings.coldStart);
    },
  },
  {
    name: 'bulk',
    async run(bench, findings) {
      findings.bulkWrite = await measureBulk(bench);
      return valueTable('Bulk write', findings.bulkWrite);
    },
  },
  ...buying,
  {
    name: 'fanout',
    async run(bench, findings) {
      findings.fanOut = await measureFanOutOf(bench);
      return valueTable('One event to all who follow an order', findings.fanOut);
    },
  },
  {
    name: 'idle',
    async run(bench, findings) {
      findings.idleSockets = await measureIdleSocketsOf(bench);
      return valueTable('Idle sockets', findings.idleSockets);
    },
  },
  {
    name: 'processes',
    async run(bench, findings) {
      const missing = processesMissing();
      if (missing) return `\nSeveral processes: not measured, ${missing}.\n`;
      findings.processes = await measureProcesses(bench);
      return processesTable(findings.processes, findings.machine);
    },
  },
];
