import { StartupProblem } from '../../src/platform/startup-problem.js';
import type { SeedFacts } from './facts.js';
import { FIND_STORE } from './facts.sql.js';
import type { SeedPlan } from './plan.js';
import { readFacts } from './read-facts.js';
import { Reporter } from './reporter.js';
import { SessionPool } from './session-pool.js';
import { writeCatalogs, writeDocuments } from './write-catalogs.js';
import { writeOrders } from './write-orders.js';
import { MAIN_SLUG, writeStores } from './write-stores.js';

export type { SearchWord, SeededCategory, SeededVariant, SeedFacts, SignIn } from './facts.js';
export { STANDARD_PLAN, type SeedPlan } from './plan.js';

/** A migrated database. */
export interface SeedUrls {
  /** The login that owns the tables. */
  readonly ownerUrl: string;
}

/**
 * The installation has what the plan says, the same rows at every run with their ids, and its statistics are fresh. Where
 * it is there already from an earlier run of the same plan, it is left alone. Lines about the progress go to `say`.
 * @throws StartupProblem when the database has another seed, or one that was interrupted
 */
export async function seed(
  urls: SeedUrls,
  plan: SeedPlan,
  say: (line: string) => void = () => undefined,
): Promise<SeedFacts> {
  const reporter = new Reporter(say);
  const pool = await SessionPool.open(urls.ownerUrl, plan.seed);
  try {
    const present = await findSeed(pool, plan);
    const tenantId = present ?? (await write(pool, plan, reporter));
    return await reporter.step('Looking at what was made', () => readFacts(pool.first, tenantId));
  } finally {
    await pool.close();
  }
}

/** The main store of a finished seed of this plan; null where there is none. */
async function findSeed(pool: SessionPool, plan: SeedPlan): Promise<string | null> {
  const [store] = await pool.first.write(null, (run) =>
    run<{ id: string; settings: { bench?: SeedPlan; isSeeded?: boolean } }>(FIND_STORE, [MAIN_SLUG]),
  );
  if (!store) return null;
  const { bench, isSeeded } = store.settings;
  if (!bench || !isSamePlan(bench, plan)) {
    throw new StartupProblem(
      `The database has a store "${MAIN_SLUG}" already${bench ? `, seeded with ${JSON.stringify(bench)}` : ''}. ` +
        'Seed an empty database, or ask for the same again.',
    );
  }
  if (isSeeded) return store.id;
  throw new StartupProblem(
    'An earlier seed of this database was interrupted. Begin again with an empty one.',
  );
}

function isSamePlan(one: SeedPlan, other: SeedPlan): boolean {
  return (Object.keys(other) as (keyof SeedPlan)[]).every((key) => one[key] === other[key]);
}

async function write(pool: SessionPool, plan: SeedPlan, reporter: Reporter): Promise<string> {
  const stores = await reporter.step('Stores and people', () => writeStores(pool, plan, reporter));
  const main = stores[0]!;
  await reporter.step('Products', () => writeCatalogs(pool, stores, reporter));
  await reporter.step('Statistics of the catalog', () => pool.first.maintain('ANALYZE'));
  await reporter.step('Documents', () => writeDocuments(pool, stores, reporter));
  await reporter.step('Orders', () => writeOrders(pool, main, plan, reporter));
  await pool.first.write(main.tenantId, (run) => run(FINISH, [main.tenantId]));
  await reporter.step('Tidying up', () => pool.first.maintain('VACUUM ANALYZE'));
  return main.tenantId;
}

/** $1 tenant. */
const FINISH = `UPDATE tenant SET settings = settings || '{"isSeeded": true}' WHERE id = $1::uuid`;
