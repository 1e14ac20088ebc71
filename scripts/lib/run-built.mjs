import { join } from 'node:path';
import { ensureBenchBuilt, ensureBuilt } from './build.mjs';
import { runInForeground } from './child.mjs';
import { ensureInstalled } from './install.mjs';
import { COMMAND_NODE_OPTIONS, SERVER_NODE_OPTIONS } from './node-options.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { inProject } from './project.mjs';

/** Below dist/: what the programs there are started with beside what all are. */
const OPTIONS = [
  ['server/', SERVER_NODE_OPTIONS],
  ['src/cli/', COMMAND_NODE_OPTIONS],
];

/**
 * Runs a program at this terminal on a clone in any state: packages are installed and sources are compiled
 * first where that is needed.
 * @param program where it is below dist/, as `server/main.js` or `src/cli/import.js`
 * @returns its exit code
 * @throws Problem when the clone cannot be brought to run
 */
export async function runBuilt(program, programArguments = process.argv.slice(2)) {
  await prepare(ensureBuilt);
  return runCompiled(program, programArguments);
}

/** Like {@link runBuilt} for a program of bench/. */
export async function runBuiltBench(entry, programArguments = process.argv.slice(2)) {
  await prepare(ensureBenchBuilt);
  return runCompiled(join('bench', entry), programArguments);
}

async function prepare(build) {
  checkNodeVersion();
  await ensureInstalled();
  await build();
}

function runCompiled(program, programArguments) {
  const [, own] = OPTIONS.find(([folder]) => program.startsWith(folder)) ?? [];
  const options = ['--enable-source-maps', ...(own ?? [])];
  return runInForeground([...options, inProject('dist', program), ...programArguments]);
}
