/** `npm run seed -- --products 10000 --orders 50000 --tenants 20`: a large installation to try things on, from a clone in any state. */
import { runCommand } from './lib/problem.mjs';
import { runBuiltBench } from './lib/run-built.mjs';

await runCommand(() => runBuiltBench('seed/program.js'));
