import { randomBytes } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readdir, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { StartupProblem, systemCode } from '../startup-problem.js';
import { canEnter, type ServerAccount } from './embedded-account.js';
import { isRunning } from './embedded-lock.js';

/** Where root keeps what an unprivileged account must reach, when the data folder lies below a closed one. */
const ROOT_FOLDER = '/var/lib/wasla';

/**
 * The place of the server's folder in the data folder, which then exists and takes files.
 * @throws StartupProblem when it does not
 */
export async function serverFolderIn(dataDir: string, major: string): Promise<string> {
  const folder = join(resolve(dataDir), `postgres-${major}`);
  await makeFolder(dirname(folder));
  const probe = join(dirname(folder), `.writable-${uniqueName()}`);
  await mkdir(probe).catch((error: unknown) => refuse(dirname(folder), error));
  await rm(probe, { recursive: true });
  return folder;
}

/** The folder's real place when a server was set up in it, else undefined. A link to nothing is removed. */
export async function existingServerFolder(folder: string): Promise<string | undefined> {
  const found = await lstat(folder).catch(() => undefined);
  if (!found) return undefined;
  const real = await realpath(folder).catch(() => undefined);
  if (!real) await rm(folder);
  return real;
}

/** Whether the folder's files had to be put outside the data folder. */
export function movedAway(folder: string): boolean {
  return dirname(folder) === ROOT_FOLDER;
}

/** Where a copy of the programs may stand that the account can reach. Exists afterwards. */
export async function spareFolderFor(account: ServerAccount | undefined, folder: string): Promise<string> {
  return account ? openRootFolder() : dirname(folder);
}

/**
 * Runs `fill` in a new folder of the account, then puts it in place in one step (or a link to it, where the account
 * cannot enter the data folder): a start that is interrupted leaves no half of a server, and of two first starts at
 * once one wins and the other finds the winner's folder.
 * @returns the real place of the folder
 * @throws whatever `fill` throws, after the new folder is gone
 */
export async function createServerFolder(
  folder: string,
  account: ServerAccount | undefined,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const elsewhere = !(await letIn(account, dirname(folder)));
  await removeUnfinished(folder);
  const fresh = elsewhere
    ? join(await openRootFolder(), `${basename(folder)}-${uniqueName()}`)
    : `${folder}.new-${uniqueName()}`;
  try {
    await mkdir(fresh, { mode: 0o700 });
    if (account) await chown(fresh, account.uid, account.gid);
    await fill(fresh);
    await (elsewhere ? symlink(fresh, folder) : rename(fresh, folder));
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!['EEXIST', 'ENOTEMPTY'].includes(systemCode(error) ?? '')) throw error;
  }
  return realpath(folder);
}

/** Opens the data folder itself, which is ours, for passing through; what lies above it belongs to others. */
async function letIn(account: ServerAccount | undefined, dataDir: string): Promise<boolean> {
  if (await canEnter(account, dataDir)) return true;
  if (!(await canEnter(account, dirname(dataDir)))) return false;
  const { mode } = await stat(dataDir);
  await chmod(dataDir, (mode & 0o777) | 0o011);
  return canEnter(account, dataDir);
}

/** Leftovers of starts that were killed while they set a server up. */
async function removeUnfinished(folder: string): Promise<void> {
  const prefix = `${basename(folder)}.new-`;
  for (const name of await readdir(dirname(folder))) {
    if (!name.startsWith(prefix) || isRunning(Number.parseInt(name.slice(prefix.length), 10))) continue;
    await rm(join(dirname(folder), name), { recursive: true, force: true });
  }
}

/** Begins with the number of this process, so that leftovers of a dead one can be told. */
function uniqueName(): string {
  return `${process.pid}-${randomBytes(4).toString('hex')}`;
}

async function openRootFolder(): Promise<string> {
  await makeFolder(ROOT_FOLDER);
  await chmod(ROOT_FOLDER, 0o755);
  return ROOT_FOLDER;
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => refuse(folder, error));
}

function refuse(folder: string, error: unknown): never {
  const code = systemCode(error) ?? 'unknown error';
  throw new StartupProblem(
    `The data folder ${folder} cannot be written to (${code}). Make it writable for this user, ` +
      'or set DATA_DIR to another folder.',
  );
}
