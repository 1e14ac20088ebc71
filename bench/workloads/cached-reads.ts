import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench } from '../bench.js';
import { fetchAnswer, assertSameAnswers } from '../measure/same-answers.js';
import { pairedRuns } from '../measure/paired-runs.js';
import { warmUpSecondsAt } from '../measure/warm-up.js';
import { compiledProgram, startProgram, type Program } from '../subjects/program.js';
import { CATALOG_READS } from './catalog-reads.js';
import { resultOf, rivalAim, serverAim, type ReadResult } from './measure-read.js';
import type { ReadWorkload } from './read-workload.js';

/** Which reads are measured with the response cache on. */
const CACHED = ['page24', 'page100'];

/** Anonymous reads with the response cache on, beside L1 and a server that has the same bytes ready. */
export async function measureCachedReads(bench: Bench): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for (const workload of CATALOG_READS.filter(({ name }) => CACHED.includes(name))) {
    results.push(...(await measureCached(bench, workload)));
  }
  return results;
}

async function measureCached(bench: Bench, workload: ReadWorkload): Promise<ReadResult[]> {
  const server = await bench.programs.server({ RESPONSE_CACHE: 'true' });
  const l1 = await bench.programs.rival('l1');
  const aim = serverAim(bench, server, workload, null);
  const ready = await staticProgram(bench, workload.name, await fetchAnswer(aim, aim.shots[0]!));
  const subjects = [
    { name: 'server', program: server, aim },
    { name: 'l1', program: l1, aim: rivalAim(bench, l1, workload, null) },
    { name: 'static', program: ready, aim: { ...aim, url: ready.url } },
  ];
  await assertSameAnswers(subjects);
  const results: ReadResult[] = [];
  for (const [index, connections] of bench.options.connections.entries()) {
    bench.say(`${workload.title}, response cache on: ${connections} connections`);
    const warmUpSeconds = warmUpSecondsAt(index, bench.options.warmUpSeconds);
    const figures = await pairedRuns(subjects, { ...bench.runOptions, connections, warmUpSeconds });
    const named = { name: `${workload.name} cached`, title: `${workload.title}, response cache on` };
    results.push(resultOf(named, connections, figures));
  }
  return results;
}

function staticProgram(bench: Bench, name: string, text: string): Promise<Program> {
  return bench.programs.once(`static ${name}`, async () => {
    const file = join(bench.options.dataDir, `static-${name}.json`);
    await writeFile(file, text);
    return startProgram(compiledProgram('bench', 'yardsticks', 'static-program.js'), { STATIC_FILE: file });
  });
}
