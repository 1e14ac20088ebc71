/** `npm start`: serves from a clone in any state, a fresh one too. */
import { runCommand } from './lib/problem.mjs';
import { runBuilt } from './lib/run-built.mjs';

await runCommand(() => runBuilt('server/main.js'));
