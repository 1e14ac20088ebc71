/**
 * `npm run build`: dist/ holds what the sources say. With `--server` without the merchant page, whose sources need types
 * that are made of the server's schema.
 */
import { ensureBuilt, ensureServerBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { runCommand } from './lib/problem.mjs';

await runCommand(async () => {
  checkNodeVersion();
  await ensureInstalled();
  await (process.argv.includes('--server') ? ensureServerBuilt() : ensureBuilt());
  return 0;
});
