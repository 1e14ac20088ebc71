import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { runQuietly } from './child.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { Problem } from './problem.mjs';
import { step } from './progress.mjs';
import { inProject, readJson } from './project.mjs';

const DIST = inProject('dist');
const COMPILER = inProject('node_modules', 'typescript', 'bin', 'tsc');
const VITE = inProject('node_modules', 'vite', 'bin', 'vite.js');
const SETTINGS = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];

const PRODUCT = {
  settings: 'tsconfig.build.json',
  sources: ['src', 'migrations', 'scripts', 'ormconfig.ts'],
  make: (part) => compile(part).then(bundle),
  folder: DIST,
  what: 'Building',
};
/** The merchant page: what its types say is checked by the gates, not here. */
const DASHBOARD = {
  settings: join('clients', 'dashboard', 'tsconfig.json'),
  sources: [join('clients', 'dashboard')],
  make: bundleDashboard,
  folder: join(DIST, 'dashboard'),
  what: 'Building the dashboard',
};
/** Compiled only when it is asked for: whoever serves needs none of it. */
const BENCH = {
  settings: join('bench', 'tsconfig.json'),
  sources: ['src', 'migrations', 'bench'],
  make: compile,
  folder: join(DIST, 'bench'),
  what: 'Building',
};

/** dist/ holds what the sources say, those of the merchant page included. @throws Problem when they do not compile */
export async function ensureBuilt() {
  await ensureServerBuilt();
  await ensureDashboardBuilt();
}

/** dist/ holds what the sources of the server and its commands say. @throws Problem when they do not compile */
export async function ensureServerBuilt() {
  await ensureMade(PRODUCT);
}

/** dist/dashboard/ holds what the sources of the merchant page say. @throws Problem when they do not compile */
export async function ensureDashboardBuilt() {
  await ensureMade(DASHBOARD);
}

/** dist/ holds what the sources and those of bench/ say. @throws Problem when they do not compile */
export async function ensureBenchBuilt() {
  await ensureBuilt();
  await ensureMade(BENCH);
}

async function ensureMade(part) {
  if (isBuilt(part, lookAtSources(part))) return;
  await oneAtATime(async () => {
    const sources = lookAtSources(part);
    if (isBuilt(part, sources)) return;
    // The compiler never deletes: what was made of a removed source must not be found at run time.
    if (lost(part, sources) || !existsSync(join(DIST, 'src')))
      rmSync(part.folder, { recursive: true, force: true });
    await step(part.what, () => part.make(part));
    writeFileSync(recordOf(part), JSON.stringify(sources));
  });
}

async function compile({ settings }) {
  const { code, output } = await runQuietly(process.execPath, [COMPILER, '-p', inProject(settings)]);
  if (code === 0) return;
  console.error(output.trim());
  throw new Problem('The sources do not compile: the compiler refused them as shown above.');
}

/** A process of its own, as Vite sets NODE_ENV. */
async function bundleDashboard() {
  const config = inProject('clients', 'dashboard', 'vite.config.js');
  const { code, output } = await runQuietly(
    process.execPath,
    [VITE, 'build', '--mode', 'production', '--config', config],
    { NODE_ENV: 'production' },
  );
  if (code === 0) return;
  console.error(output.trim());
  throw new Problem('The dashboard could not be built: Vite refused its sources as shown above.');
}

/** The files that are compiled, and one hash over their sizes and times of change. */
function lookAtSources({ sources, settings }) {
  const files = sources
    .flatMap((name) => filesBelow(name))
    .filter((path) => /\.(tsx?|js|json|css)$/.test(path));
  const hash = createHash('sha256');
  for (const path of [...files, ...new Set([...SETTINGS, settings])]) {
    const { size, mtimeMs } = statSync(inProject(path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return { fingerprint: hash.digest('hex'), files };
}

function filesBelow(path) {
  if (!existsSync(inProject(path))) return [];
  if (!statSync(inProject(path)).isDirectory()) return [path];
  return readdirSync(inProject(path))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function isBuilt(part, { fingerprint }) {
  return readJson(recordOf(part))?.fingerprint === fingerprint;
}

function lost(part, { files }) {
  const present = new Set(files);
  return !readJson(recordOf(part))?.files.every((path) => present.has(path));
}

function recordOf({ folder }) {
  return join(folder, '.wasla-build');
}
