import 'reflect-metadata';
import { compose } from './app/compose.js';
import { runUntilStopped } from './app/run.js';
import { prepareSurroundings } from './app/surroundings.js';

/** The background process: relay of events, jobs, schedules. Any number of them may run. */
await runUntilStopped(async ({ config, log, onEnd }) => {
  const surroundings = await prepareSurroundings({ ...config, migrateOnStart: false }, log);
  onEnd(() => surroundings.release());
  const app = await compose(config, { ...surroundings, log });
  onEnd(() => app.close());
  app.core.health.start();
  await app.startBackground();
  log.info('The worker is running');
});
