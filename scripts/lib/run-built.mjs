import { join } from 'node:path';
import { ensureBenchBuilt, ensureBuilt } from './build.mjs';
import { runInForeground } from './child.mjs';
import { ensureInstalled } from './install.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { inProject } from './project.mjs';
import { SERVER_NODE_OPTIONS } from './server-options.mjs';

/** Below dist/: the programs that serve, and not commands. */
const SERVER_FOLDER = 'server/';

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
  const options = ['--enable-source-maps', ...(program.startsWith(SERVER_FOLDER) ? SERVER_NODE_OPTIONS : [])];
  return runInForeground([...options, inProject('dist', program), ...programArguments]);
}
