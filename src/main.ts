import 'reflect-metadata';
import { welcome } from './app/banner.js';
import { compose } from './app/compose.js';
import { startHttp } from './app/http.js';
import { runUntilStopped } from './app/run.js';
import { prepareSurroundings } from './app/surroundings.js';
import { assertAddressFree } from './platform/http/server.js';

const GRACE_MS = 10_000;

await runUntilStopped(async ({ config, log, onEnd }) => {
  await assertAddressFree(config.http);
  const surroundings = await prepareSurroundings(config, log);
  onEnd(() => surroundings.release());
  const app = await compose(config, { ...surroundings, log });
  onEnd(() => app.close());
  app.core.health.start();
  const isDemo = config.seedDemo ?? surroundings.isEmbedded;
  // Most servers have no demo, and its pictures come with libraries of their own.
  const demo = isDemo ? await import('./app/seed-demo.js') : null;
  const seeded = (await demo?.seedDemo(app, (line) => process.stdout.write(`${line}\n`))) ?? [];
  const http = await startHttp(app);
  onEnd(() => http.close(GRACE_MS));
  if (config.workerInline) await app.startBackground();
  process.stdout.write(welcome(http.url, { config, isDemo, isEmbedded: surroundings.isEmbedded }));
  if (!demo || seeded.length === 0) return;
  // The stores can be used meanwhile; drawing takes longer than everything before it.
  const stop = new AbortController();
  const drawing = demo
    .seedPictures(app, seeded, stop.signal)
    .catch((error: unknown) => log.error({ err: error }, 'Drawing failed'));
  onEnd(() => {
    stop.abort();
    return drawing;
  });
});
