/** `npm run import -- --store SLUG --format FORMAT FILE`: imports products or orders from a file, on a clone in any state. */
import { runCommand } from './lib/problem.mjs';
import { runBuilt } from './lib/run-built.mjs';

// npm changes to the project's folder; paths are meant from where the command was given.
const from = process.env.INIT_CWD ?? process.cwd();
await runCommand(() => runBuilt('src/cli/import.js', ['--from', from, ...process.argv.slice(2)]));
