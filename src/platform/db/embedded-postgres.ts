import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { StartupProblem } from '../startup-problem.js';
import { serverAccount } from './embedded-account.js';
import { findServerPackage, runnableBinaries } from './embedded-binaries.js';
import {
  ADMIN_ROLE,
  APP_ROLE,
  createCluster,
  loginUrl,
  OWNER_ROLE,
  readCredentials,
  type Credentials,
} from './embedded-cluster.js';
import {
  createServerFolder,
  existingServerFolder,
  movedAway,
  serverFolderIn,
  spareFolderFor,
} from './embedded-home.js';
import { inUse, waitUntilUnused } from './embedded-lock.js';
import { ServerProcess, type ServerCommand } from './embedded-process.js';
import { ensureRolesAndDatabase } from './embedded-roles.js';
import { settingArguments } from './embedded-settings.js';

export interface EmbeddedPostgresOptions {
  /** The folder of all of Wasla's files; the server's own lies below and carries its major version. */
  readonly dataDir: string;
  /** A free one is taken when none is given. */
  readonly port?: number;
  /** False for data that may be lost when the machine stops suddenly, as in tests. */
  readonly durable: boolean;
  /** Receives the server's own lines and notes about where its files are. */
  readonly log?: (line: string) => void;
}

/** A PostgreSQL server that lives as long as this process. It listens on 127.0.0.1 only. */
export interface EmbeddedPostgres {
  readonly port: number;
  /** The superuser's address of a database, `postgres` when none is named. */
  adminUrl(database?: string): string;
  /** The address for migrations: the owner of the tables, not a superuser. */
  ownerUrl(database: string): string;
  /** The address for serving: neither owner nor able to pass by row-level security. */
  serverUrl(database: string): string;
  /** The server has ended and everything is on disk. May be called again. */
  stop(): Promise<void>;
}

const ATTEMPTS = 20;
const ATTEMPT_AGAIN_MS = 250;

/**
 * A PostgreSQL server is running on the data folder (set up there at the first start) with the roles `wasla_owner` and
 * `wasla_app` and the database `wasla`. It ends with this process, also when that is killed.
 * @throws StartupProblem when the folder, the port or the system does not allow it
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { durable, log = () => undefined } = options;
  const { folder, ...program } = await prepare(options.dataDir);
  if (movedAway(folder))
    log(`The files of the database are in ${folder}; a link in the data folder points there.`);
  const credentials = await readCredentials(folder);
  const url = (role: keyof Credentials, port: number, database: string) =>
    loginUrl(credentials, role, { port, database });

  await waitUntilUnused(folder);
  const { port, running } = await start({
    fixedPort: options.port,
    command: { ...program, folder, settings: settingArguments(durable), log },
    adminUrl: (candidate) => url(ADMIN_ROLE, candidate, 'postgres'),
  });
  try {
    await ensureRolesAndDatabase(url(ADMIN_ROLE, port, 'postgres'), credentials);
  } catch (error) {
    await running.stop();
    throw error;
  }
  return {
    port,
    adminUrl: (database = 'postgres') => url(ADMIN_ROLE, port, database),
    ownerUrl: (database) => url(OWNER_ROLE, port, database),
    serverUrl: (database) => url(APP_ROLE, port, database),
    stop: () => running.stop(),
  };
}

/** Programs that run here, the account to run them, and a folder that is set up for them. */
async function prepare(dataDir: string): Promise<Pick<ServerCommand, 'native' | 'folder' | 'account'>> {
  const server = await findServerPackage();
  const place = await serverFolderIn(dataDir, server.major);
  const existing = await existingServerFolder(place);
  const account = await serverAccount(existing ?? place);
  const native = await runnableBinaries({
    server,
    account,
    spareFolder: () => spareFolderFor(account, place),
  });
  const fill = (fresh: string) => createCluster(fresh, native, account);
  return { native, account, folder: existing ?? (await createServerFolder(place, account, fill)) };
}

interface StartRequest {
  readonly fixedPort: number | undefined;
  readonly command: Omit<ServerCommand, 'port'>;
  readonly adminUrl: (port: number) => string;
}

/** Starts again when the obstacle passes by itself: a free port that was taken meanwhile, memory of a killed server. */
async function start(request: StartRequest): Promise<{ port: number; running: ServerProcess }> {
  const { fixedPort, command, adminUrl } = request;
  for (let attempt = 1; ; attempt += 1) {
    const port = fixedPort ?? (await freePort());
    const running = ServerProcess.start({ ...command, port });
    if (await running.untilServing(adminUrl(port))) return { port, running };
    const reason = running.reason();
    const passing =
      /shared memory block/.test(reason) || (/TCP\/IP|bind/.test(reason) && fixedPort === undefined);
    if (!passing || attempt === ATTEMPTS) throw problem(reason, port, command.folder);
    await delay(ATTEMPT_AGAIN_MS);
  }
}

function problem(reason: string, port: number, folder: string): StartupProblem {
  if (/lock file|shared memory block/.test(reason)) return inUse(folder);
  if (/TCP\/IP|bind/.test(reason)) {
    return new StartupProblem(
      `Port ${port} for the embedded PostgreSQL is taken by another program; choose another one.`,
    );
  }
  return new StartupProblem(`The embedded PostgreSQL did not start on ${folder}: ${reason}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
