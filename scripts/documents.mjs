/** `npm run documents -- rebuild|check`: renews or compares the prepared documents of products, on a clone in any state. */
import { runCommand } from './lib/problem.mjs';
import { runBuilt } from './lib/run-built.mjs';

await runCommand(() => runBuilt('src/cli/documents.js'));
