import { dirname, join } from 'node:path';
import { serverNodeOptions } from './node-options.js';
import { startProgram, type Environment, type Program } from './program.js';
import { startCommand, type RunningCommand } from './running-command.js';
import type { Installation } from '../installation.js';

/** Where pictures are said to be, so that every process writes the same addresses. */
export const PUBLIC_URL = 'https://bench.wasla.test';

/**
 * The built server as it runs in production. Its rules, row-level security and limits are on; the limits that count
 * requests are so high that load is counted and not turned away.
 */
export function startServer(
  program: string,
  installation: Installation,
  environment: Environment = {},
): Promise<Program> {
  return startProgram(program, { ...serverEnvironment(installation), ...environment });
}

/** The background process of several servers: the worker that lies beside the server's program. */
export async function startWorker(
  program: string,
  installation: Installation,
  environment: Environment,
): Promise<RunningCommand> {
  const { running } = await startCommand({
    command: process.execPath,
    words: [...(await serverNodeOptions()), join(dirname(program), 'worker.js')],
    // It prints no address; its log tells when it is up.
    environment: { ...serverEnvironment(installation), ...environment, LOG_LEVEL: 'info' },
    says: /The worker is running/,
  });
  return running;
}

/** What the server and its commands are started with. */
export function serverEnvironment(installation: Installation): Environment {
  return {
    NODE_ENV: 'production',
    SINGLE_PROCESS: 'true',
    HOST: '127.0.0.1',
    PORT: '0',
    PUBLIC_URL,
    DATA_DIR: installation.filesDir,
    DATABASE_URL: installation.serverUrl,
    DATABASE_OWNER_URL: installation.ownerUrl,
    ENCRYPTION_KEYS: installation.encryptionKeys,
    PAYMENT_TEST_PROVIDER: 'true',
    EXPLORER: 'false',
    SEED_DEMO: 'false',
    LOG_LEVEL: 'warn',
    RESPONSE_CACHE: 'false',
    LIMIT_SIGN_INS_PER_ADDRESS: '1000000',
    LIMIT_COST_BUCKET: '1000000000',
    LIMIT_COST_RESTORE: '1000000000',
  };
}
