import { ensureBenchBuilt, ensureBuilt } from './build.mjs';
import { runInForeground } from './child.mjs';
import { ensureInstalled } from './install.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { inProject } from './project.mjs';

/**
 * Runs a program of src/ at this terminal on a clone in any state: packages are installed and sources are compiled
 * first where that is needed.
 * @param entry the program below src/ as it is compiled, as `main.js` or `cli/import.js`
 * @returns its exit code
 * @throws Problem when the clone cannot be brought to run
 */
export async function runBuilt(entry, programArguments = process.argv.slice(2)) {
  await prepare(ensureBuilt);
  return runCompiled(inProject('dist', 'src', entry), programArguments);
}

/** Like {@link runBuilt} for a program of bench/. */
export async function runBuiltBench(entry, programArguments = process.argv.slice(2)) {
  await prepare(ensureBenchBuilt);
  return runCompiled(inProject('dist', 'bench', entry), programArguments);
}

async function prepare(build) {
  checkNodeVersion();
  await ensureInstalled();
  await build();
}

function runCompiled(program, programArguments) {
  return runInForeground(['--enable-source-maps', program, ...programArguments]);
}
