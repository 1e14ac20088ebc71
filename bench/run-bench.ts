import type { Bench } from './bench.js';
import { startInstallation } from './installation.js';
import { findHttpLoad } from './load/http-load.js';
import type { BenchOptions } from './options.js';
import { Programs } from './programs.js';
import type { Say } from './progress.js';
import { readTable } from './report/read-table.js';
import { makeRivalIndexes } from './rivals/rival-indexes.js';
import { CATALOG_READS } from './workloads/catalog-reads.js';
import { ORDER_READS } from './workloads/order-reads.js';
import { measureRead, type ReadResult } from './workloads/measure-read.js';

/** Measures what was chosen, prints and keeps the figures. Answers whether every answer was as it must be. */
export async function runBench(options: BenchOptions, say: Say): Promise<boolean> {
  const installation = await startInstallation({ dataDir: options.dataDir, plan: options.plan, say });
  await makeRivalIndexes(installation.adminUrl);
  const programs = new Programs(installation, options);
  const { name, load } = findHttpLoad();
  say(`Load by ${name}`);
  const { seconds, rounds, warmUpSeconds } = options;
  const runOptions = { seconds, rounds, warmUpSeconds, load, postgresPid: installation.postgresPid };
  const bench: Bench = { options, installation, programs, runOptions, say };
  try {
    const reads: ReadResult[] = [];
    for (const workload of [...CATALOG_READS, ...ORDER_READS]) {
      if (options.only && !options.only.includes(workload.name)) continue;
      const results = await measureRead(bench, workload);
      process.stdout.write(readTable(results));
      reads.push(...results);
    }
    return reads.every(({ figures }) => figures.every(({ errors }) => errors === 0));
  } finally {
    await programs.stop();
    await installation.stop();
  }
}
