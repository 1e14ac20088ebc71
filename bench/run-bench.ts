import { join } from 'node:path';
import type { Bench } from './bench.js';
import { startInstallation, type Installation } from './installation.js';
import { findHttpLoad } from './load/find-http-load.js';
import { thisMachine } from './machine/machine.js';
import type { BenchOptions } from './options.js';
import { Programs } from './programs.js';
import type { Say } from './progress.js';
import { wrongAnswers, type Findings } from './report/findings.js';
import { targetTable } from './report/result-tables.js';
import { targetsOf } from './report/targets.js';
import { writeResults } from './report/write-results.js';
import { makeRivalIndexes } from './rivals/rival-indexes.js';
import { TRIALS, type Trial } from './trials.js';

/** Measures what was chosen, prints and keeps the figures. Answers whether every answer was as it must be. */
export async function runBench(options: BenchOptions, say: Say): Promise<boolean> {
  const trials = chosenTrials(options.only);
  const installation = await startInstallation({ dataDir: options.dataDir, plan: options.plan, say });
  const programs = new Programs(installation, options);
  try {
    await makeRivalIndexes(installation.adminUrl);
    const { bench, findings } = await prepare({ options, installation, programs, say });
    for (const trial of trials) process.stdout.write(await trial.run(bench, findings));
    return await report(bench, findings);
  } finally {
    await programs.stop();
    await installation.stop();
  }
}

function chosenTrials(only: BenchOptions['only']): readonly Trial[] {
  const unknown = only?.filter((name) => !TRIALS.some((trial) => trial.name === name)) ?? [];
  // What a page of 24 may cost is said by the yardstick's core.
  const wanted = only?.includes('page24') ? ['yardstick', ...only] : only;
  if (unknown.length === 0) return TRIALS.filter(({ name }) => wanted?.includes(name) ?? true);
  const known = TRIALS.map(({ name }) => name).join(', ');
  throw new Error(`Nothing to measure is called ${unknown.join(', ')}. There are: ${known}.`);
}

interface Parts {
  readonly options: BenchOptions;
  readonly installation: Installation;
  readonly programs: Programs;
  readonly say: Say;
}

async function prepare(parts: Parts): Promise<{ bench: Bench; findings: Findings }> {
  const { seconds, rounds, warmUpSeconds, plan } = parts.options;
  const { adminUrl, postgresPid } = parts.installation;
  const { name, load } = findHttpLoad();
  const machine = await thisMachine(adminUrl);
  parts.say(`${machine.cores} cores (${machine.processor}), PostgreSQL ${machine.postgres}, load by ${name}`);
  return {
    bench: { ...parts, runOptions: { seconds, rounds, warmUpSeconds, load, postgresPid } },
    findings: { machine, plan, load: name, reads: [], cachedReads: [], sweep: [], buying: [] },
  };
}

async function report({ options, say }: Bench, findings: Findings): Promise<boolean> {
  // The small sizes of a quick run say nothing about them.
  const targets = options.isQuick ? [] : targetsOf(findings);
  if (targets.length > 0) process.stdout.write(targetTable(targets));
  // What the repository shows is a whole run on the standard data; all others are kept beside the data.
  const isWhole = !options.isQuick && options.only === null;
  const folder = isWhole ? join(process.cwd(), 'bench', 'results') : join(options.dataDir, 'results');
  await writeResults(folder, findings, targets);
  say(`Figures and plots are in ${folder}`);
  const wrong = wrongAnswers(findings);
  if (wrong > 0) process.stdout.write(`\nFAILED: ${wrong} answers were wrong or missing.\n`);
  return wrong === 0;
}
