import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestApp } from './test-app.js';

export const ROOT = resolve(import.meta.dirname, '../..');
/** Where the built server is. */
export const BUILD = join(ROOT, 'dist');

/** The server as a process of its own, which a test may kill. */
export interface ServerProcess {
  readonly url: string;
  /** Ends it as a loss of power would, and resolves when it is gone. */
  kill(): Promise<void>;
}

/** dist/ holds what the sources say, as `npm run build` makes it: once for all who ask. */
export async function buildServer(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(ROOT, 'scripts/build.mjs')], { cwd: ROOT });
}

/** Starts the built server over the installation of the application, with its background work; the caller kills it. */
export async function startServerProcess(
  app: TestApp,
  environment: Readonly<Record<string, string>> = {},
  program = 'src/main.js',
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(BUILD, program)], {
    cwd: BUILD,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIR: app.dataDir,
      DATABASE_URL: app.database.url,
      DATABASE_OWNER_URL: app.database.url,
      ENCRYPTION_KEYS: app.encryptionKeys,
      MIGRATE_ON_START: 'false',
      SEED_DEMO: 'false',
      EXPLORER: 'false',
      ...environment,
    },
  });
  const gone = once(child, 'close');
  const kill = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  return { url: await urlOf(child), kill };
}

/** The address that the server prints when it is up. */
function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /(http:\S+)\/graphql\b/.exec(output)?.[1];
      if (url) found(url);
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
    child.once('close', () => failed(new Error(`The server ended before it was up: ${output}`)));
  });
}
