import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { KeyRing } from '../src/platform/crypto/key-ring.js';
import { startEmbeddedPostgres } from '../src/platform/db/embedded-postgres.js';
import { migrate } from '../src/platform/migrate.js';
import { postmasterOf } from './machine/postmaster.js';
import { seed, type SeedFacts, type SeedPlan } from './seed/index.js';
import type { Say } from './progress.js';

const DATABASE = 'wasla';

/** A migrated and seeded database with its server, and the keys and folder of the installation on it. */
export interface Installation {
  /** The superuser's login: past row-level security, for the rivals. */
  readonly adminUrl: string;
  readonly ownerUrl: string;
  readonly serverUrl: string;
  readonly encryptionKeys: string;
  readonly filesDir: string;
  /** The main process of PostgreSQL, whose children are all the others. */
  readonly postgresPid: number;
  readonly facts: SeedFacts;
  stop(): Promise<void>;
}

export interface InstallationOptions {
  /** Kept between runs, so that only the first of them has to seed. */
  readonly dataDir: string;
  readonly plan: SeedPlan;
  readonly say: Say;
}

/** Starts PostgreSQL with the settings of an installation, brings it to the newest schema and to what the plan says. */
export async function startInstallation({ dataDir, plan, say }: InstallationOptions): Promise<Installation> {
  const folder = join(dataDir, planName(plan));
  await mkdir(folder, { recursive: true });
  const encryptionKeys = await keptKeys(folder);
  say('Starting PostgreSQL');
  const postgres = await startEmbeddedPostgres({ dataDir: folder, durable: true });
  const urls = {
    adminUrl: postgres.adminUrl(DATABASE),
    ownerUrl: postgres.ownerUrl(DATABASE),
    serverUrl: postgres.serverUrl(DATABASE),
    encryptionKeys,
  };
  try {
    const applied = await migrate(urls.ownerUrl, pino({ level: 'silent' }));
    if (applied.length > 0) say(`Applied ${applied.length} migrations`);
    const facts = await seed(urls, plan, say);
    const postgresPid = await postmasterOf(urls.adminUrl);
    const filesDir = join(folder, 'files');
    return { ...urls, filesDir, postgresPid, facts, stop: () => postgres.stop() };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** Removes everything that runs have kept. */
export async function forgetInstallations(dataDir: string): Promise<void> {
  await rm(dataDir, { recursive: true, force: true });
}

function planName(plan: SeedPlan): string {
  return `seed-${Object.values(plan).join('-')}`;
}

async function keptKeys(folder: string): Promise<string> {
  const file = join(folder, 'encryption-keys');
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept) return kept;
  const made = KeyRing.generate();
  await writeFile(file, made, { mode: 0o600 });
  return made;
}
