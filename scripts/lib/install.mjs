import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { runQuietly } from './child.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { Problem } from './problem.mjs';
import { step } from './progress.mjs';
import { inProject, readJson } from './project.mjs';

const LOCK = inProject('package-lock.json');
const INSTALLED = inProject('node_modules', '.package-lock.json');
const STAMP = inProject('node_modules', '.wasla-install');
const SHOWN_LINES = 15;

/** The packages of package-lock.json are in node_modules. @throws Problem when npm fails */
export async function ensureInstalled() {
  if (isStamped()) return;
  await oneAtATime(async () => {
    if (isStamped()) return;
    if (!isInstalled()) await step('Installing packages', install);
    stamp();
  });
}

async function install() {
  // Compiling needs the development packages, whatever NODE_ENV says.
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { code, output } = npm
    ? await runQuietly(process.execPath, [npm, ...words])
    : await runQuietly('npm', words);
  if (code === 0) return;
  // npm tells the cause first and its manual last.
  console.error(output.trim().split('\n').slice(0, SHOWN_LINES).join('\n'));
  throw new Problem('The packages could not be installed: npm ci failed as shown above.');
}

/** What is installed depends on the lock file and, for compiled packages, on the system. */
function expectedStamp() {
  const hash = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  return `${hash} ${process.platform} ${process.arch}\n`;
}

function isStamped() {
  try {
    return readFileSync(STAMP, 'utf8') === expectedStamp();
  } catch {
    return false;
  }
}

function stamp() {
  writeFileSync(STAMP, expectedStamp());
}

/** Someone may have run npm themselves: npm's own record then lists the versions of the lock file. */
function isInstalled() {
  const wanted = readJson(LOCK)?.packages ?? {};
  const installed = readJson(INSTALLED)?.packages;
  if (!installed) return false;
  const missing = Object.entries(wanted).filter(([path, entry]) => {
    const found = installed[path];
    return path !== '' && (found ? found.version !== entry.version : !entry.optional);
  });
  return missing.length === 0;
}
