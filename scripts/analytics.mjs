/** `npm run analytics:rebuild -- --store SLUG|--all`: makes the sums of stores anew, on a clone in any state. */
import { runCommand } from './lib/problem.mjs';
import { runBuilt } from './lib/run-built.mjs';

await runCommand(() => runBuilt('src/cli/analytics.js'));
