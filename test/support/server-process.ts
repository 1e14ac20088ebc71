import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestApp } from './test-app.js';

export const ROOT = resolve(import.meta.dirname, '../..');

/** The server as a process of its own, which a test may kill. */
export interface ServerProcess {
  readonly url: string;
  /** Ends it as a loss of power would, and resolves when it is gone. */
  kill(): Promise<void>;
}

/** Compiles the server into a new folder, which the caller removes. Answers the folder. */
export async function compileServer(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wasla-build-'));
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const options = ['--outDir', folder, '--tsBuildInfoFile', join(folder, '.tsbuildinfo'), '--noCheck'];
  await promisify(execFile)(process.execPath, [compiler, '-p', 'tsconfig.build.json', ...options], {
    cwd: ROOT,
  });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await copyFile(join(ROOT, 'package.json'), join(folder, 'package.json'));
  return folder;
}

/** Starts the compiled server over the installation of the application, with its background work; the caller kills it. */
export async function startServerProcess(
  folder: string,
  app: TestApp,
  environment: Readonly<Record<string, string>> = {},
  program = 'src/main.js',
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(folder, program)], {
    cwd: folder,
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
