import { contextOfStore, startForCommand } from '../app/command-app.js';
import type { App } from '../app/compose.js';
import { runToEnd } from '../app/run.js';
import { encodeId, newId } from '../kernel/ids.js';
import { platformReader } from '../platform/db/platform-reader.js';
import { readDocumentsArguments, type DocumentsArguments } from './documents-arguments.js';

interface Work extends Pick<DocumentsArguments, 'work' | 'after'> {
  readonly signal: AbortSignal;
}

/** Rebuilds or checks the documents of stores. The exit code is 1 when some differ or when it was stopped. */
await runToEnd(async (process) => {
  const words = readDocumentsArguments(globalThis.process.argv.slice(2));
  const app = await startForCommand(process);
  let differing = 0;
  for (const slug of await slugsOf(app, words.store)) {
    if (process.signal.aborted) break;
    differing += await workOn(app, slug, { ...words, signal: process.signal });
  }
  if (words.work === 'check') say(`${differing} documents differ from the tables.`);
  return differing > 0 || process.signal.aborted ? 1 : 0;
});

async function slugsOf({ core }: App, only: string | null): Promise<string[]> {
  if (only !== null) return [only];
  const everywhere = platformReader(core.database, core.contexts.platform(newId()));
  const rows = await everywhere.query<{ slug: string }>('SELECT slug FROM tenant ORDER BY slug');
  return rows.map(({ slug }) => slug);
}

/** Answers how many documents differed. */
async function workOn(app: App, slug: string, { work, after, signal }: Work): Promise<number> {
  const ctx = await contextOfStore(app, slug, 'Check the name.');
  const { documents } = app.composed.apis.catalog;
  const progress = { done: 0, last: after };
  const options = {
    after,
    signal,
    onBatch: (done: number, last: string) => Object.assign(progress, { done, last }),
  };
  const report = setInterval(() => say(`${slug}: ${progress.done} products …`), 2_000);
  let differing = 0;
  try {
    if (work === 'rebuild') await documents.refreshAll(ctx, options);
    else
      await documents.findDifferences(
        ctx,
        ({ productId, language, kind }) => {
          differing += 1;
          globalThis.process.stdout.write(`${slug} ${encodeId('product', productId)} ${language} ${kind}\n`);
        },
        options,
      );
  } finally {
    clearInterval(report);
  }
  const { done, last } = progress;
  say(`${slug}: ${done} products ${work === 'rebuild' ? 'rebuilt' : 'checked'}.`);
  if (signal.aborted && last)
    say(`Stopped. To go on: -- ${work} --store ${slug} --after ${encodeId('product', last)}`);
  return differing;
}

function say(line: string): void {
  globalThis.process.stderr.write(`${line}\n`);
}
