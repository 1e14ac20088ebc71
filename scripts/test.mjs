/**
 * `npm test`: installs what is missing and runs the tests; arguments go on to vitest. Operations are compiled at their
 * first run; with `--interpreted` none is.
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
  const isInterpreted = process.argv.includes('--interpreted');
  if (isInterpreted) process.env.COMPILE_AFTER_RUNS = '0';
  return runInForeground([
    vitest,
    'run',
    ...process.argv.slice(2).filter((word) => word !== '--interpreted'),
  ]);
});
