/** Fails when the committed typed documents are not what the schema and the documents generate. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { generate, loadContext } from '@graphql-codegen/cli';
import { exitUnlessEqual } from './compare.mjs';

const folder = mkdtempSync(join(tmpdir(), 'codegen-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const outputs = await generate(await loadContext('codegen.yml'), false);
for (const { filename, content } of outputs) {
  const fresh = join(folder, basename(filename));
  writeFileSync(fresh, content);
  exitUnlessEqual({ committed: relative('.', filename), fresh, remedy: 'npm run codegen' });
}
