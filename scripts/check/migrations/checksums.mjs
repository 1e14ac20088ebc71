/**
 * Fails when a released migration was changed or removed, or when one is missing from migrations/index.ts.
 * `npm run migrations:seal` (this script with --seal) adds the files of a release to checksums.json.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'migrations';
const SEALED = join(FOLDER, 'checksums.json');

function hashes() {
  const files = readdirSync(FOLDER, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  const sources = files.filter((file) => file.endsWith('.ts') && file !== 'index.ts').sort();
  return Object.fromEntries(
    sources.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(FOLDER, file)))
        .digest('hex'),
    ]),
  );
}

function problemsOf(sealed, present) {
  const index = readFileSync(join(FOLDER, 'index.ts'), 'utf8');
  const migrations = Object.keys(present).filter((file) => !file.includes('/'));
  const lastReleased =
    Object.keys(sealed)
      .filter((file) => !file.includes('/'))
      .sort()
      .at(-1) ?? '';
  return [
    ...Object.keys(sealed)
      .filter((file) => present[file] !== sealed[file])
      .map(
        (file) =>
          `${file} is released: ${present[file] ? 'restore it' : 'bring it back'} and write a new migration.`,
      ),
    ...migrations
      .filter((file) => !index.includes(`'./${file.replace(/\.ts$/, '.js')}'`))
      .map((file) => `${file} is not listed in ${FOLDER}/index.ts and would never run.`),
    ...migrations
      .filter((file) => !(file in sealed) && file < lastReleased)
      .map((file) => `${file} would run before the released ${lastReleased}: give it a later timestamp.`),
  ];
}

const sealed = JSON.parse(readFileSync(SEALED, 'utf8'));
const present = hashes();
const problems = problemsOf(sealed, present);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
if (process.argv.includes('--seal')) writeFileSync(SEALED, `${JSON.stringify(present, null, 2)}\n`);
