import type { Bench } from '../bench.js';
import { median } from '../measure/median.js';
import { startServer } from '../subjects/server.js';
import { fetchAnswer } from '../measure/same-answers.js';
import { CATALOG_READS } from './catalog-reads.js';
import { serverAim } from './measure-read.js';

/** Milliseconds from the start of the process to the first answer of a product page, on a database that is there. */
export interface ColdStart {
  readonly runsMs: readonly number[];
  readonly medianMs: number;
}

const RUNS = 5;

/** Starts the server again and again, alone. */
export async function measureColdStart(bench: Bench): Promise<ColdStart> {
  bench.say('Cold start: from nothing to the first product page');
  const runsMs: number[] = [];
  for (let run = 0; run < (bench.options.isQuick ? 1 : RUNS); run++) {
    const startedAt = performance.now();
    const server = await startServer(bench.options.program, bench.installation);
    try {
      const aim = serverAim(bench, server, CATALOG_READS[0]!, null);
      await fetchAnswer(aim, aim.shots[0]!);
      runsMs.push(performance.now() - startedAt);
    } finally {
      await server.stop();
    }
  }
  return { runsMs, medianMs: median(runsMs) };
}
