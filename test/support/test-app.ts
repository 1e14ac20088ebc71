import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { compose, type App } from '../../src/app/compose.js';
import type { Providers } from '../../src/app/modules.js';
import { startHttp, type RunningHttp } from '../../src/app/http.js';
import { systemClock, type Clock } from '../../src/kernel/clock.js';
import { readConfig } from '../../src/platform/config/env.js';
import { KeyRing } from '../../src/platform/crypto/key-ring.js';
import { endWithFile } from './clean-up.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';
import { COMPILE_AFTER_RUNS } from './execution-mode.js';

export interface TestAppOptions {
  /** Environment variables on top of the test defaults. */
  readonly environment?: Record<string, string>;
  readonly clock?: Clock;
  /** Another process of the same installation: shares database, keys and files. */
  readonly beside?: TestApp;
  /** What stands for the outside world. */
  readonly providers?: Providers;
  /** Whether the relay and the jobs run. Tests that drain the outbox by hand leave it off. */
  readonly background?: boolean;
}

/** The real application on a database of its own, listening on a free port of 127.0.0.1. */
export interface TestApp extends App {
  readonly url: string;
  readonly database: TestDatabase;
  readonly dataDir: string;
  readonly encryptionKeys: string;
  stop(): Promise<void>;
}

/** Starts an application that ends with the test file. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { beside } = options;
  const { database, dataDir, encryptionKeys } = beside ?? (await newInstallation());
  const environment = {
    NODE_ENV: 'test',
    PORT: '0',
    DATA_DIR: dataDir,
    DATABASE_POOL_SIZE: '10',
    COMPILE_AFTER_RUNS,
    ...options.environment,
  };
  const config = readConfig({ LIMIT_SIGN_INS_PER_ADDRESS: '10000', ...environment });
  const app = await compose(config, {
    databaseUrl: database.url,
    stepDown: true,
    encryptionKeys,
    clock: options.clock ?? systemClock,
    ...(options.providers && { providers: options.providers }),
    log: pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' }),
  });
  const http = await startHttp(app);
  if (options.background) await app.startBackground();
  const stop = stopOnce(app, http, beside ? null : { database, dataDir });
  endWithFile(stop);
  return { ...app, url: http.url, database, dataDir, encryptionKeys, stop };
}

async function newInstallation(): Promise<Pick<TestApp, 'database' | 'dataDir' | 'encryptionKeys'>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'wasla-files-'));
  return { database: await createTestDatabase(), dataDir, encryptionKeys: KeyRing.generate() };
}

function stopOnce(app: App, http: RunningHttp, owned: { database: TestDatabase; dataDir: string } | null) {
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await http.close(1000);
    await app.close();
    if (!owned) return;
    await owned.database.drop();
    await rm(owned.dataDir, { recursive: true, force: true });
  };
  return () => (stopped ??= stop());
}
