import { access } from 'node:fs/promises';
import { contextOfStore, startForCommand } from '../app/command-app.js';
import type { App } from '../app/compose.js';
import { runToEnd } from '../app/run.js';
import type { ImportedFile } from '../modules/imports/index.js';
import type { TenantContext } from '../platform/context.js';
import { StartupProblem } from '../platform/startup-problem.js';
import { readArguments, type ImportArguments } from './import-arguments.js';
import { progressLine, summary } from './import-report.js';

const REPORT_EVERY_MS = 1_000;

/** Imports products or orders from a file, in this process. The exit code is 1 when a row was not taken as it stands. */
await runToEnd(async (process) => {
  const words = readArguments(globalThis.process.argv.slice(2));
  for (const path of [words.path, words.pictureFolder]) if (path !== undefined) await assertReadable(path);
  const app = await startForCommand(process);
  const ctx = await contextOfStore(app, words.store, 'Open it first, or check the name.');
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1000;
  const imported = await importFile(app, ctx, { words, signal: process.signal, seconds });
  globalThis.process.stdout.write(`${summary(imported, seconds())}\n`);
  return imported.job.status === 'COMPLETED' && imported.job.rowsFailed === 0 ? 0 : 1;
});

async function assertReadable(path: string): Promise<void> {
  await access(path).catch(() => {
    throw new StartupProblem(`${path} cannot be read. Check its name.`);
  });
}

interface Work {
  readonly words: ImportArguments;
  readonly signal: AbortSignal;
  readonly seconds: () => number;
}

async function importFile(
  app: App,
  ctx: TenantContext,
  { words, signal, seconds }: Work,
): Promise<ImportedFile> {
  const { files } = app.composed.apis.imports;
  let report: NodeJS.Timeout | undefined;
  try {
    return await files.run(ctx, words, {
      signal,
      onWaiting: () =>
        say('Another import of the store is running, or was ended a moment ago; this one waits.'),
      onStarted: (job) => {
        report = setInterval(() => {
          void files.find(ctx, job.id).then(
            (now) => now && say(progressLine(now, seconds())),
            () => undefined,
          );
        }, REPORT_EVERY_MS);
      },
    });
  } finally {
    clearInterval(report);
  }
}

function say(line: string): void {
  globalThis.process.stderr.write(`${line}\n`);
}
