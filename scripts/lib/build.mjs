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
const SETTINGS = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];

const PRODUCT = {
  settings: 'tsconfig.build.json',
  sources: ['src', 'migrations', 'scripts', 'ormconfig.ts'],
  finish: bundle,
  folder: DIST,
};
/** Compiled only when it is asked for: whoever serves needs none of it. */
const BENCH = {
  settings: join('bench', 'tsconfig.json'),
  sources: ['src', 'migrations', 'bench'],
  folder: join(DIST, 'bench'),
};

/** dist/ holds what the sources say. @throws Problem when they do not compile */
export function ensureBuilt() {
  return ensureCompiled(PRODUCT);
}

/** dist/ holds what the sources and those of bench/ say. @throws Problem when they do not compile */
export async function ensureBenchBuilt() {
  await ensureBuilt();
  await ensureCompiled(BENCH);
}

async function ensureCompiled(part) {
  if (isBuilt(part, lookAtSources(part))) return;
  await oneAtATime(async () => {
    const sources = lookAtSources(part);
    if (isBuilt(part, sources)) return;
    // The compiler never deletes: what was made of a removed source must not be found at run time.
    if (lost(part, sources) || !existsSync(join(DIST, 'src')))
      rmSync(part.folder, { recursive: true, force: true });
    await step('Building', () => compile(part).then(part.finish));
    writeFileSync(recordOf(part), JSON.stringify(sources));
  });
}

async function compile({ settings }) {
  const { code, output } = await runQuietly(process.execPath, [COMPILER, '-p', inProject(settings)]);
  if (code === 0) return;
  console.error(output.trim());
  throw new Problem('The sources do not compile: the compiler refused them as shown above.');
}

/** The files that are compiled, and one hash over their sizes and times of change. */
function lookAtSources({ sources, settings }) {
  const files = sources.flatMap((name) => filesBelow(name)).filter((path) => /\.(ts|js|json)$/.test(path));
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
