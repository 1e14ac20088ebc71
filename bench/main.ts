import { runCosts } from './costs/run-costs.js';
import { runFigures } from './figures/run-figures.js';
import { runGrowth } from './growth/run-growth.js';
import { readOptions, USAGE, type BenchOptions } from './options.js';
import { progressLines } from './progress.js';
import { runBench } from './run-bench.js';

const options = readOptions(process.argv.slice(2));
if (options === 'help') {
  process.stdout.write(`${USAGE}\n`);
} else {
  const isGood = await run(options);
  // Pools and servers are closed by now; a client that lingers must not hold the command.
  process.exit(isGood ? 0 : 1);
}

async function run(chosen: BenchOptions): Promise<boolean> {
  const say = progressLines();
  if (chosen.isGrowth) return runGrowth(chosen, say);
  if (chosen.isFigures) return runFigures(chosen, say);
  if (!chosen.isCosts) return runBench(chosen, say);
  await runCosts(chosen, say);
  return true;
}
