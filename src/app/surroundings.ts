import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../platform/config/env.js';
import { KeyRing } from '../platform/crypto/key-ring.js';
import { assertReachable } from '../platform/db/data-source.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../platform/db/embedded-postgres.js';
import { findRunningPostgres } from '../platform/db/embedded-running.js';
import { migrate } from '../platform/migrate.js';
import { StartupProblem } from '../platform/startup-problem.js';

/** What lies around the application: its database, ready to be used, and the keys of its secrets. */
export interface Surroundings {
  readonly databaseUrl: string;
  /** For commands that do what the server may not. */
  readonly ownerUrl: string;
  /** The login of `databaseUrl` owns the tables, so the server must step down to its own role. */
  readonly stepDown: boolean;
  readonly encryptionKeys: string;
  readonly isEmbedded: boolean;
  /** Stops what was started for this process. Call when the application is closed. */
  release(): Promise<void>;
}

const DATABASE = 'wasla';

/**
 * The database of the configuration, or the embedded one, migrated where this process is to do that.
 * @throws StartupProblem when it cannot be reached or the folder cannot be written
 */
export async function prepareSurroundings(config: Config, log: Logger): Promise<Surroundings> {
  const encryptionKeys = config.encryptionKeys ?? (await localKeys(config.dataDir));
  assertKeys(encryptionKeys);
  const embedded = config.database ? null : await startEmbedded(config, log);
  const { serverUrl, ownerUrl } = config.database ?? {
    serverUrl: embedded!.serverUrl(DATABASE),
    ownerUrl: embedded!.ownerUrl(DATABASE),
  };
  const release = async () => embedded?.stop();
  try {
    await assertReachable(serverUrl);
    if (config.migrateOnStart) await migrate(ownerUrl, log);
  } catch (error) {
    await release();
    throw error;
  }
  const isEmbedded = embedded !== null;
  const stepDown = serverUrl === ownerUrl;
  return { databaseUrl: serverUrl, ownerUrl, stepDown, encryptionKeys, isEmbedded, release };
}

/**
 * The configuration of a command that may work beside a running server: the embedded database of that server, where one
 * is serving. @throws StartupProblem when its passwords may not be read
 */
export async function besideRunningServer(config: Config): Promise<Config> {
  const running = config.database ? null : await findRunningPostgres(config.dataDir);
  if (!running) return config;
  const database = { serverUrl: running.serverUrl(DATABASE), ownerUrl: running.ownerUrl(DATABASE) };
  return { ...config, database, migrateOnStart: false };
}

function startEmbedded(config: Config, log: Logger): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({
    dataDir: config.dataDir,
    durable: true,
    log: (line) => log.debug({ part: 'postgresql' }, line),
  });
}

function assertKeys(text: string): void {
  try {
    KeyRing.parse(text);
  } catch (error) {
    throw new StartupProblem((error as Error).message);
  }
}

/** The keys of an installation that was given none: made at its first start and kept beside its data. */
async function localKeys(dataDir: string): Promise<string> {
  const file = join(dataDir, 'encryption-keys');
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw unusable(dataDir, error);
  }
  try {
    await mkdir(dataDir, { recursive: true });
    // Linking fails where the file exists already, so two first starts at once end with the same keys.
    const draft = `${file}.${randomBytes(4).toString('hex')}`;
    await writeFile(draft, KeyRing.generate(), { mode: 0o600 });
    await link(draft, file).catch(() => undefined);
    await rm(draft);
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    throw unusable(dataDir, error);
  }
}

function unusable(dataDir: string, error: unknown): StartupProblem {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return new StartupProblem(
    `The folder ${dataDir} cannot be used (${code}). Make it writable, or name another with DATA_DIR.`,
  );
}
