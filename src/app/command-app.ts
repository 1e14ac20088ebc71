import { newId } from '../kernel/ids.js';
import type { TenantContext } from '../platform/context.js';
import { StartupProblem } from '../platform/startup-problem.js';
import { compose, type App } from './compose.js';
import type { CommandProcess } from './run.js';
import { besideRunningServer, prepareSurroundings } from './surroundings.js';

/** The application on the database of a running server, or on one of its own, without serving anything. */
export async function startForCommand({ config: given, log, onEnd }: CommandProcess): Promise<App> {
  const config = await besideRunningServer(given);
  const surroundings = await prepareSurroundings(config, log);
  onEnd(() => surroundings.release());
  const app = await compose(config, { ...surroundings, log });
  onEnd(() => app.close());
  return app;
}

/** A context for work in the store of this name. @throws StartupProblem with the advice when there is none */
export async function contextOfStore(
  { composed, core }: App,
  slug: string,
  advice: string,
): Promise<TenantContext> {
  const store = await composed.directory.bySlug(slug);
  if (store) return core.contexts.system(store, newId());
  throw new StartupProblem(`There is no store "${slug}". ${advice}`);
}
