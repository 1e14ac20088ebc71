import { readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { StartupProblem, systemCode } from '../startup-problem.js';

/** What PostgreSQL writes into its lock file: who runs on the data, on which port, and in which state. */
interface LockFile {
  readonly pid: number;
  readonly port: number;
  readonly status: string;
}

const CHECK_EVERY_MS = 100;
/** A server whose process was killed needs this long at most to notice it; one that is in use stays longer. */
const CHECKS_WHILE_READY = 20;
/** Writing everything to disk at shutdown may take a while on a slow disk. */
const CHECKS_WHILE_STOPPING = 300;

/**
 * No server runs on the data afterwards: one that is just stopping has been waited for, and a lock that a crash left
 * behind no longer stands in the way.
 * @throws StartupProblem when another process is using the data
 */
export async function waitUntilUnused(serverFolder: string): Promise<void> {
  const path = join(serverFolder, 'data', 'postmaster.pid');
  for (let checks = 0; ; checks += 1) {
    const lock = await readLock(path);
    if (!lock || !isRunning(lock.pid)) return;
    const limit = lock.status === 'stopping' ? CHECKS_WHILE_STOPPING : CHECKS_WHILE_READY;
    if (checks >= limit) return settle(path, lock, serverFolder);
    await delay(CHECK_EVERY_MS);
  }
}

/** The port on which a server serves the data at this moment, whoever started it; null when none does. */
export async function findServingPort(serverFolder: string): Promise<number | null> {
  const lock = await readLock(join(serverFolder, 'data', 'postmaster.pid'));
  const isServing = lock?.status === 'ready' && isRunning(lock.pid) && (await listens(lock.port));
  return isServing ? lock.port : null;
}

/**
 * After a reboot, or in a restarted container, the number in the lock may belong to some other program by now.
 * A server that says it is ready also listens, so one that does not is gone and its lock can go too.
 */
async function settle(path: string, lock: LockFile, serverFolder: string): Promise<void> {
  if (lock.status === 'ready' && !(await listens(lock.port))) return rm(path, { force: true });
  throw inUse(serverFolder, lock.pid);
}

/** The sentence for data that another process is using. */
export function inUse(serverFolder: string, pid?: number): StartupProblem {
  const who = pid ? `process ${pid}` : 'another process';
  return new StartupProblem(
    `The database in ${serverFolder} is in use by ${who}: Wasla is already running on it. ` +
      'Stop that one first, or set DATA_DIR to another folder.',
  );
}

async function readLock(path: string): Promise<LockFile | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split('\n').map((line) => line.trim());
  return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7] ?? 'starting' };
}

/** Whether a process with this number exists, whoever owns it. */
export function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

async function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const answer = (listening: boolean) => {
      socket.destroy();
      resolve(listening);
    };
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
  });
}
