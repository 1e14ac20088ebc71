import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartupProblem } from '../startup-problem.js';
import type { ServerAccount } from './embedded-account.js';

const run = promisify(execFile);

/** The roles of the embedded server. Only the first may do everything; the server itself works as the last. */
export const ADMIN_ROLE = 'wasla_admin';
export const OWNER_ROLE = 'wasla_owner';
export const APP_ROLE = 'wasla_app';

/** The passwords of the roles, made when the server was set up. */
export interface Credentials {
  readonly [ADMIN_ROLE]: string;
  readonly [OWNER_ROLE]: string;
  readonly [APP_ROLE]: string;
}

/** The address of a database under which a role logs in. */
export function loginUrl(
  credentials: Credentials,
  role: keyof Credentials,
  { port, database }: { port: number; database: string },
): string {
  return `postgres://${role}:${credentials[role]}@127.0.0.1:${port}/${database}`;
}

const CREDENTIALS_FILE = 'credentials.json';
/** Letters outside ASCII are letters only under a UTF-8 locale: word search depends on it. Names differ by system. */
const LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C'];

/**
 * An initialised data folder and the file with its passwords, readable by its owner only, are in the folder.
 * Text sorts by Unicode's root order, which serves all languages and does not change with the system.
 * @throws StartupProblem with the words of PostgreSQL when it cannot be set up
 */
export async function createCluster(folder: string, native: string, account?: ServerAccount): Promise<void> {
  const password = () => randomBytes(24).toString('base64url');
  const credentials: Credentials = {
    [ADMIN_ROLE]: password(),
    [OWNER_ROLE]: password(),
    [APP_ROLE]: password(),
  };
  await writeFile(join(folder, CREDENTIALS_FILE), JSON.stringify(credentials, null, 2), { mode: 0o600 });

  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, `${credentials[ADMIN_ROLE]}\n`, { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);
  await initialise(folder, native, account);
  await rm(passwordFile);
}

async function initialise(folder: string, native: string, account?: ServerAccount): Promise<void> {
  let reason = '';
  for (const locale of LOCALES) {
    try {
      await run(join(native, 'bin', 'initdb'), initArguments(folder, locale), {
        ...account,
        cwd: folder,
        env: { LC_ALL: 'C' },
      });
      return;
    } catch (error) {
      reason = lastLine(error);
      if (!reason.includes('locale')) break;
    }
  }
  throw new StartupProblem(`The embedded PostgreSQL could not be set up in ${folder}: ${reason}`);
}

function initArguments(folder: string, locale: string): string[] {
  return [
    `--pgdata=${join(folder, 'data')}`,
    `--username=${ADMIN_ROLE}`,
    `--pwfile=${join(folder, 'password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    `--locale=${locale}`,
    '--lc-messages=C',
    '--locale-provider=icu',
    '--icu-locale=und',
    '--no-instructions',
  ];
}

function lastLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  const lines = (stderr ?? '').split('\n').filter((line) => line.startsWith('initdb: error:'));
  return lines.at(-1)?.replace('initdb: error: ', '') ?? message;
}

/**
 * The passwords of a server that was set up before.
 * @throws StartupProblem when their file is gone or unreadable
 */
export async function readCredentials(folder: string): Promise<Credentials> {
  const path = join(folder, CREDENTIALS_FILE);
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Credentials;
  } catch {
    throw new StartupProblem(
      `The passwords of the embedded PostgreSQL cannot be read from ${path}. Restore the file or start as the user ` +
        `who created it; or delete ${folder} to begin with an empty database.`,
    );
  }
}
