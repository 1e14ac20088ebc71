/** Fails when schema/ is not what the compiled code emits. `npm run schema:emit` brings it up to date. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitUnlessEqual } from './compare.mjs';

const fresh = mkdtempSync(join(tmpdir(), 'schema-'));
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));

const emitter = spawnSync(process.execPath, ['dist/src/cli/emit-schema.js', fresh], { encoding: 'utf8' });
if (emitter.status !== 0) {
  console.error(`The schema could not be emitted.\n${emitter.stdout}${emitter.stderr}`);
  process.exit(1);
}
exitUnlessEqual({ committed: 'schema', fresh, remedy: 'npm run schema:emit' });
