import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { StartupProblem } from '../startup-problem.js';

const run = promisify(execFile);

/** The account of the operating system that owns the server's files and runs it. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/** Tried in this order: `postgres` comes with most distributions of PostgreSQL, `nobody` is everywhere. */
const ACCOUNTS_FOR_ROOT = ['postgres', 'nobody'];

/**
 * The account to run PostgreSQL under, or undefined for the one of this process. PostgreSQL refuses to run as root,
 * so root steps down: to the owner of the folder where one exists already, else to an unprivileged account.
 * @throws StartupProblem when root finds no account to step down to
 */
export async function serverAccount(serverFolder: string): Promise<ServerAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(serverFolder).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ACCOUNTS_FOR_ROOT) {
    const account = await findAccount(name);
    if (account) return account;
  }
  throw new StartupProblem(
    `PostgreSQL does not run as root, and this system has no account ${ACCOUNTS_FOR_ROOT.join(' or ')} to run it ` +
      'under. Start as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
  );
}

async function findAccount(name: string): Promise<ServerAccount | undefined> {
  const id = (flag: string) => run('id', [flag, name]).then(({ stdout }) => Number(stdout));
  return Promise.all([id('-u'), id('-g')])
    .then(([uid, gid]) => ({ uid, gid }))
    .catch(() => undefined);
}

/** Whether the account can work inside the folder: asked of the system, which also knows access lists and mounts. */
export async function canEnter(account: ServerAccount | undefined, folder: string): Promise<boolean> {
  if (!account) return true;
  return run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  );
}
