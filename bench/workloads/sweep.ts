import type { Bench } from '../bench.js';
import { pairedRuns } from '../measure/paired-runs.js';
import { CATALOG_READS } from './catalog-reads.js';
import { resultOf, serverAim, subjectsOf, type ReadResult } from './measure-read.js';

const CONNECTIONS = [1, 2, 4, 8, 16, 32, 64, 128, 256];
const SECONDS = 2;
const [PAGE] = CATALOG_READS;

/** The product page of 24 at more and more connections: with and without the response cache, and the rivals. */
export async function measureSweep(bench: Bench): Promise<ReadResult[]> {
  const subjects = await subjectsOf(bench, PAGE!);
  const cached = await bench.programs.server({ RESPONSE_CACHE: 'true' });
  const [server] = subjects;
  const aim = { ...serverAim(bench, cached, PAGE!, null), expected: server!.aim.expected };
  const all = [...subjects, { name: 'cached', program: cached, aim }];
  const results: ReadResult[] = [];
  for (const connections of bench.options.isQuick ? [1, 4] : CONNECTIONS) {
    bench.say(`Product page of 24: ${connections} connections`);
    const options = {
      ...bench.runOptions,
      connections,
      rounds: 1,
      seconds: Math.min(SECONDS, bench.options.seconds),
    };
    const figures = await pairedRuns(all, {
      ...options,
      warmUpSeconds: connections === 1 ? options.warmUpSeconds : 0,
    });
    results.push(
      resultOf({ name: 'sweep', title: 'Product page of 24, by connections' }, connections, figures),
    );
  }
  return results;
}
