import { parseArgs } from 'node:util';
import { StartupProblem } from '../../src/platform/startup-problem.js';
import { STANDARD_PLAN, type SeedPlan } from './plan.js';

interface Option {
  readonly key: keyof SeedPlan;
  readonly least: number;
  readonly most: number;
  readonly what: string;
}

const OPTIONS: Readonly<Record<string, Option>> = {
  products: { key: 'products', least: 1, most: 5_000_000, what: 'products of the main store' },
  orders: { key: 'orders', least: 0, most: 10_000_000, what: 'orders of the main store' },
  tenants: { key: 'tenants', least: 1, most: 100_000, what: 'stores, the main one among them' },
  customers: { key: 'customers', least: 1, most: 1_000_000, what: 'customers of the main store' },
  categories: { key: 'categories', least: 5, most: 1_000, what: 'categories of the main store' },
  'other-products': { key: 'otherProducts', least: 1, most: 100_000, what: 'products of each other store' },
  seed: { key: 'seed', least: 0, most: 1_000_000_000, what: 'another number makes other rows' },
};

/** One order in ten comes from a new customer, where nothing else is asked for. */
const ORDERS_PER_CUSTOMER = 10;

/** What is to be made. @throws StartupProblem with the usage when it cannot be told */
export function readSeedPlan(words: readonly string[]): SeedPlan {
  const values = parse(words);
  const plan = Object.entries(values).map(
    ([name, text]) => [OPTIONS[name]!.key, numberOf(name, text)] as const,
  );
  const asked: Partial<SeedPlan> = Object.fromEntries(plan);
  const orders = asked.orders ?? STANDARD_PLAN.orders;
  const customers = Math.max(STANDARD_PLAN.customers, Math.ceil(orders / ORDERS_PER_CUSTOMER));
  return { ...STANDARD_PLAN, customers, ...asked };
}

function parse(words: readonly string[]): Record<string, string> {
  const options = Object.fromEntries(Object.keys(OPTIONS).map((name) => [name, { type: 'string' as const }]));
  try {
    return parseArgs({ args: [...words], options }).values as Record<string, string>;
  } catch (error) {
    throw new StartupProblem(`${(error as Error).message}\n\n${usage()}`);
  }
}

function numberOf(name: string, text: string): number {
  const { least, most } = OPTIONS[name]!;
  const number = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new StartupProblem(
    `--${name} takes a whole number from ${least} to ${most}, got "${text}".\n\n${usage()}`,
  );
}

function usage(): string {
  const lines = Object.entries(OPTIONS).map(([name, { key, what }]) => {
    const usual =
      key === 'customers' ? `${STANDARD_PLAN.customers}, or a tenth of the orders` : STANDARD_PLAN[key];
    return `  --${name.padEnd(16)}${what} (${usual})`;
  });
  return ['Usage: npm run seed -- [options], each with a number', '', ...lines].join('\n');
}
