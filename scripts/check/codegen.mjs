/** Fails when the committed typed documents are not what the schema and the documents generate. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { generate, loadContext } from '@graphql-codegen/cli';
import { exitUnlessEqual } from './compare.mjs';

async function generateInMemory() {
  const context = await loadContext('codegen.yml');
  context.updateConfig({ silent: true });
  try {
    return await generate(context, false);
  } catch (error) {
    console.error((error.errors ?? [error]).map(({ message }) => message).join('\n'));
    process.exit(1);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'codegen-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

for (const { filename, content } of await generateInMemory()) {
  const fresh = join(folder, basename(filename));
  writeFileSync(fresh, content);
  exitUnlessEqual({ committed: relative('.', filename), fresh, remedy: 'npm run codegen' });
}
