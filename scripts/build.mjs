/** `npm run build`: dist/ holds what the sources say. */
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { runCommand } from './lib/problem.mjs';

await runCommand(async () => {
  checkNodeVersion();
  await ensureInstalled();
  await ensureBuilt();
  return 0;
});
