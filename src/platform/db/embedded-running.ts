import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findServerPackage } from './embedded-binaries.js';
import { APP_ROLE, loginUrl, OWNER_ROLE, readCredentials } from './embedded-cluster.js';
import { findServingPort } from './embedded-lock.js';

/** An embedded server that another process has started. */
export interface RunningPostgres {
  /** The address for serving. */
  serverUrl(database: string): string;
  /** The address for migrations. */
  ownerUrl(database: string): string;
}

/**
 * The embedded server that serves the data folder at this moment, so that a command can work beside it; null when
 * none does. @throws StartupProblem when its passwords may not be read
 */
export async function findRunningPostgres(dataDir: string): Promise<RunningPostgres | null> {
  const { major } = await findServerPackage();
  const folder = await realpath(join(resolve(dataDir), `postgres-${major}`)).catch(() => null);
  const port = folder && (await findServingPort(folder));
  if (!port) return null;
  const credentials = await readCredentials(folder);
  return {
    serverUrl: (database) => loginUrl(credentials, APP_ROLE, { port, database }),
    ownerUrl: (database) => loginUrl(credentials, OWNER_ROLE, { port, database }),
  };
}
