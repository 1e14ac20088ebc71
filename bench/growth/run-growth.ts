import { writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startInstallation } from '../installation.js';
import type { BenchOptions } from '../options.js';
import type { Say } from '../progress.js';
import { thisMachine, type Machine } from '../machine/machine.js';
import { targetTable } from '../report/result-tables.js';
import type { Target } from '../report/targets.js';
import type { SeedPlan } from '../seed/index.js';
import { growthPlot } from './growth-plot.js';
import { growthTable, growthTargets } from './growth-report.js';
import type { GrowthRow, GrowthSizes } from './growth-row.js';
import { measureGrowth } from './growth.js';
import { closeStores, openStore, type OpenedStore } from './opened-store.js';

/** A hundred times the products, the stores and, twice over, the orders. */
const TIMES = { products: 100, tenants: 100, orders: 200, customers: 100 };
/** Their catalogs are there to be passed by, so they may be small. */
const OTHER_PRODUCTS = 20;

const FULL: GrowthSizes = { asks: 800, buyingMs: 5_000, events: 30, rounds: 4 };
const QUICK: GrowthSizes = { asks: 40, buyingMs: 500, events: 3, rounds: 1 };

/**
 * The same queries on the catalog of the plan and on one a hundred times as large, whose making takes a quarter of an hour
 * the first time. Prints and keeps the figures; answers whether all answers were as they must be.
 */
export async function runGrowth(options: BenchOptions, say: Say): Promise<boolean> {
  const opened: OpenedStore[] = [];
  try {
    for (const plan of [options.plan, largePlan(options)]) opened.push(await open(options, plan, say));
    const [small, large] = opened as [OpenedStore, OpenedStore];
    const sizes = options.isQuick ? QUICK : FULL;
    const rows = await measureGrowth({ small: small.store, large: large.store }, sizes, say);
    // The small sizes of a quick run say nothing about them.
    const targets = options.isQuick ? [] : growthTargets(rows);
    process.stdout.write(growthTable(rows) + (targets.length > 0 ? targetTable(targets) : ''));
    await keep(options, { machine: await thisMachine(small.installation.adminUrl), targets, rows });
    return true;
  } finally {
    await closeStores(opened);
  }
}

async function open(options: BenchOptions, plan: SeedPlan, say: Say): Promise<OpenedStore> {
  const installation = await startInstallation({ dataDir: options.dataDir, plan, say });
  return openStore(installation, options);
}

function largePlan({ plan, isQuick }: BenchOptions): SeedPlan {
  const times = (key: keyof typeof TIMES) => plan[key] * (isQuick ? 3 : TIMES[key]);
  return {
    ...plan,
    otherProducts: Math.min(OTHER_PRODUCTS, plan.otherProducts),
    products: times('products'),
    tenants: times('tenants'),
    orders: times('orders'),
    customers: times('customers'),
  };
}

/** Everything that was found, and what of it grows too much. */
async function keep(
  options: BenchOptions,
  findings: {
    readonly machine: Machine;
    readonly targets: readonly Target[];
    readonly rows: readonly GrowthRow[];
  },
): Promise<void> {
  const { dataDir, isQuick, plan } = options;
  const folder = isQuick ? join(dataDir, 'results') : join(process.cwd(), 'bench', 'results');
  await mkdir(folder, { recursive: true });
  const kept = {
    at: new Date().toISOString(),
    plans: { small: plan, large: largePlan(options) },
    ...findings,
  };
  await writeFile(join(folder, 'growth.json'), `${JSON.stringify(kept, null, 2)}\n`);
  const products = { small: plan.products, large: kept.plans.large.products };
  await writeFile(join(folder, 'growth.svg'), growthPlot(findings.rows, products));
}
