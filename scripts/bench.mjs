/**
 * `npm run bench`: measures the built server beside hand-written rivals on one database, on a clone in any state.
 * `npm run bench -- --help` says what can be chosen; bench/README.md how to read the figures.
 */
import { runCommand } from './lib/problem.mjs';
import { runBuiltBench } from './lib/run-built.mjs';

await runCommand(() => runBuiltBench('main.js'));
