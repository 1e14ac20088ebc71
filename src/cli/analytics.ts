import { contextOfStore, startForCommand } from '../app/command-app.js';
import type { App } from '../app/compose.js';
import { runToEnd } from '../app/run.js';
import { newId } from '../kernel/ids.js';
import type { TenantContext } from '../platform/context.js';
import { platformReader } from '../platform/db/platform-reader.js';
import { readAnalyticsArguments } from './analytics-arguments.js';

/** Makes the sums of stores anew. The exit code is 1 when it was stopped. */
await runToEnd(async (process) => {
  const { store } = readAnalyticsArguments(globalThis.process.argv.slice(2));
  const app = await startForCommand(process);
  for (const slug of await slugsOf(app, store)) {
    if (!(await rebuild(app, slug, process.signal))) return 1;
  }
  return 0;
});

async function slugsOf({ core }: App, only: string | null): Promise<string[]> {
  if (only !== null) return [only];
  const everywhere = platformReader(core.database, core.contexts.platform(newId()));
  const rows = await everywhere.query<{ slug: string }>('SELECT slug FROM tenant ORDER BY slug');
  return rows.map(({ slug }) => slug);
}

/** Answers whether it came to the end. */
async function rebuild(app: App, slug: string, signal: AbortSignal): Promise<boolean> {
  const ctx = await contextOfStore(app, slug, 'Check the name.');
  let done = 0;
  const report = setInterval(() => say(`${slug}: ${done} orders …`), 2_000);
  try {
    const isDone = await app.composed.apis.analytics.rebuild.rebuild(ctx, {
      signal,
      onBatch: (walked) => (done = walked),
    });
    say(
      isDone
        ? `${slug}: ${done} orders counted.`
        : `${slug}: stopped after ${done} orders. Run it again to go on.`,
    );
    return isDone && (await rebuildCarts(app, ctx, signal));
  } finally {
    clearInterval(report);
  }
}

/** Answers whether it came to the end. */
async function rebuildCarts(app: App, { tenant }: TenantContext, signal: AbortSignal): Promise<boolean> {
  const carts = await app.composed.apis.storefront.cartRebuild.rebuild(tenant.id, signal);
  say(
    `${tenant.slug}: ${carts === null ? 'stopped among its carts. Run it again.' : `${carts} carts counted.`}`,
  );
  return carts !== null;
}

function say(line: string): void {
  globalThis.process.stderr.write(`${line}\n`);
}
