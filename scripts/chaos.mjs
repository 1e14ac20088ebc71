/**
 * `npm run chaos`: the trials of test/chaos, which take minutes. A name runs one of them: `npm run chaos -- kill`.
 * CHAOS_SCALE=0.1 makes each a tenth of its size.
 */
import { runInForeground } from './lib/child.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { runCommand } from './lib/problem.mjs';
import { inProject } from './lib/project.mjs';

await runCommand(async () => {
  checkNodeVersion();
  await ensureInstalled();
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const config = ['--config', inProject('test', 'chaos', 'vitest.config.ts')];
  return runInForeground([vitest, 'run', ...config, ...process.argv.slice(2)]);
});
