import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './child.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { Problem } from './problem.mjs';
import { step } from './progress.mjs';
import { inProject, readJson } from './project.mjs';

const DIST = inProject('dist');
const RECORD = join(DIST, '.wasla-build');
const COMPILER = inProject('node_modules', 'typescript', 'bin', 'tsc');
const SOURCES = ['src', 'migrations', 'scripts', 'ormconfig.ts'];
const SETTINGS = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];

/** dist/ holds what the sources say. @throws Problem when they do not compile */
export async function ensureBuilt() {
  if (isBuilt(lookAtSources())) return;
  await oneAtATime(async () => {
    const sources = lookAtSources();
    if (isBuilt(sources)) return;
    // The compiler never deletes: what was made of a removed source must not be found at run time.
    if (lost(sources) || !existsSync(join(DIST, 'src'))) rmSync(DIST, { recursive: true, force: true });
    await step('Building', compile);
    writeFileSync(RECORD, JSON.stringify(sources));
  });
}

async function compile() {
  const { code, output } = await runQuietly(process.execPath, [
    COMPILER,
    '-p',
    inProject('tsconfig.build.json'),
  ]);
  if (code === 0) return;
  console.error(output.trim());
  throw new Problem('The sources do not compile: the compiler refused them as shown above.');
}

/** The files that are compiled, and one hash over their sizes and times of change. */
function lookAtSources() {
  const files = SOURCES.flatMap((name) => filesBelow(name)).filter((path) => /\.(ts|js|json)$/.test(path));
  const hash = createHash('sha256');
  for (const path of [...files, ...SETTINGS]) {
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

function isBuilt({ fingerprint }) {
  return readJson(RECORD)?.fingerprint === fingerprint;
}

function lost({ files }) {
  const present = new Set(files);
  return !readJson(RECORD)?.files.every((path) => present.has(path));
}
