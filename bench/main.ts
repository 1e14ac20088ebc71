import { readOptions, USAGE } from './options.js';
import { progressLines } from './progress.js';
import { runCosts } from './costs/run-costs.js';
import { runBench } from './run-bench.js';

const options = readOptions(process.argv.slice(2));
if (options === 'help') {
  process.stdout.write(`${USAGE}\n`);
} else if (options.isCosts) {
  await runCosts(options, progressLines());
  process.exit(0);
} else {
  const isGood = await runBench(options, progressLines());
  // Pools and servers are closed by now; a client that lingers must not hold the command.
  process.exit(isGood ? 0 : 1);
}
