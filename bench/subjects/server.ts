import { startProgram, type Environment, type Program } from './program.js';
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
