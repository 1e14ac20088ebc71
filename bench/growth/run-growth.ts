import { writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startInstallation, type Installation } from '../installation.js';
import type { BenchOptions } from '../options.js';
import { Programs } from '../programs.js';
import type { Say } from '../progress.js';
import { shown, table } from '../report/table.js';
import type { SeedPlan } from '../seed/index.js';
import { AskedStore } from './asked-store.js';
import { growthPlot } from './growth-plot.js';
import { measureGrowth, type GrowthRow, type GrowthSizes } from './growth.js';

/** A hundred times the products, the stores and, twice over, the orders. */
const TIMES = { products: 100, tenants: 100, orders: 200, customers: 100 };
/** Their catalogs are there to be passed by, so they may be small. */
const OTHER_PRODUCTS = 20;
/** What the issue of growth is: nothing may take longer than so many times what it took. */
const BOUND = 1.3;

const FULL: GrowthSizes = { asks: 400, buyingMs: 8_000 };
const QUICK: GrowthSizes = { asks: 40, buyingMs: 500 };

/**
 * The same queries on the catalog of the plan and on one a hundred times as large, whose making takes a quarter of an hour
 * the first time. Prints and keeps the figures; answers whether all answers were as they must be.
 */
export async function runGrowth(options: BenchOptions, say: Say): Promise<boolean> {
  const opened: Opened[] = [];
  try {
    for (const plan of [options.plan, largePlan(options)]) opened.push(await open(options, plan, say));
    const [small, large] = opened as [Opened, Opened];
    const sizes = options.isQuick ? QUICK : FULL;
    const rows = await measureGrowth({ small: small.store, large: large.store }, sizes, say);
    process.stdout.write(growthTable(rows));
    await keep(options, rows);
    return true;
  } finally {
    for (const { store, programs, installation } of opened) {
      store.close();
      await programs.stop();
      await installation.stop();
    }
  }
}

interface Opened {
  readonly store: AskedStore;
  readonly programs: Programs;
  readonly installation: Installation;
}

async function open(options: BenchOptions, plan: SeedPlan, say: Say): Promise<Opened> {
  const installation = await startInstallation({ dataDir: options.dataDir, plan, say });
  const programs = new Programs(installation, options);
  return { installation, programs, store: await AskedStore.open(installation, await programs.server()) };
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

/** For a terminal. */
export function growthTable(rows: readonly GrowthRow[]): string {
  const heads = [
    '',
    'p50 small',
    'p50 large',
    'times',
    'p95 small',
    'p95 large',
    'times',
    'PG small',
    'PG large',
    '',
  ];
  return table(
    heads,
    rows.map(({ title, small, large }) => {
      const p95 = large.latency.p95Ms / small.latency.p95Ms;
      return [
        title,
        shown(small.latency.p50Ms, 1),
        shown(large.latency.p50Ms, 1),
        shown(large.latency.p50Ms / small.latency.p50Ms, 2),
        shown(small.latency.p95Ms, 1),
        shown(large.latency.p95Ms, 1),
        shown(p95, 2),
        shown(small.postgresMs, 2),
        shown(large.postgresMs, 2),
        p95 <= BOUND ? '' : `more than ${BOUND}`,
      ];
    }),
  );
}

async function keep(options: BenchOptions, rows: readonly GrowthRow[]): Promise<void> {
  const { dataDir, isQuick, plan } = options;
  const folder = isQuick ? join(dataDir, 'results') : join(process.cwd(), 'bench', 'results');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'growth.json'), `${JSON.stringify(rows, null, 2)}\n`);
  const products = { small: plan.products, large: largePlan(options).products };
  await writeFile(join(folder, 'growth.svg'), growthPlot(rows, products));
}
