import { parseArgs } from 'node:util';
import { join, resolve } from 'node:path';
import { compiledProgram } from './subjects/program.js';
import { STANDARD_PLAN, type SeedPlan } from './seed/index.js';

export interface BenchOptions {
  readonly plan: SeedPlan;
  /** Names of workloads; all when absent. */
  readonly only: readonly string[] | null;
  readonly connections: readonly number[];
  readonly seconds: number;
  readonly rounds: number;
  /** Of load on each subject, before a workload is counted for the first time. */
  readonly warmUpSeconds: number;
  readonly isQuick: boolean;
  readonly isGrowth: boolean;
  /** Asks for figures of a few and of very many orders, and measures nothing else. */
  readonly isFigures: boolean;
  /** Compares what operations are counted for with what they take, and measures nothing else. */
  readonly isCosts: boolean;
  /** The compiled server. */
  readonly program: string;
  /** Another build of the server, measured beside it; null: none. */
  readonly against: string | null;
  /** What is kept between runs. */
  readonly dataDir: string;
}

type RunSizes = Pick<BenchOptions, 'plan' | 'connections' | 'seconds' | 'rounds' | 'warmUpSeconds'>;

const STANDARD: RunSizes = {
  plan: STANDARD_PLAN,
  ...{ connections: [16, 64], seconds: 4, rounds: 3, warmUpSeconds: 15 },
};

const QUICK: RunSizes = {
  plan: {
    ...STANDARD_PLAN,
    ...{ tenants: 2, products: 300, otherProducts: 20, categories: 10, customers: 20, orders: 400 },
  },
  ...{ connections: [4], seconds: 1, rounds: 1, warmUpSeconds: 0 },
};

export const USAGE = `npm run bench -- [options]
  --only NAMES        only these workloads, separated by commas
  --quick             a small catalog and short runs: whether everything works, not how fast it is
  --growth            the same queries on more and more data
  --figures           reports on 5,000 and on 1,000,000 orders (--only: parts of their names)
  --costs             points of operations beside the time they take (--only: parts of their names)
  --connections LIST  how many at a time (16,64)
  --seconds N         of each run (4)
  --rounds N          how often each server is run, in turn with the others (3)
  --warm-up N         seconds of load before a workload is measured (15)
  --program FILE      the compiled server (dist/server/main.js)
  --against FILE      another compiled server that takes its turn in all reads
  --data DIR          where databases are kept between runs (.wasla-bench)`;

/** What the command line asks for. @throws TypeError for what it does not know */
export function readOptions(args: readonly string[]): BenchOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
      figures: { type: 'boolean', default: false },
      costs: { type: 'boolean', default: false },
      connections: { type: 'string' },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      'warm-up': { type: 'string' },
      program: { type: 'string' },
      against: { type: 'string' },
      data: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const { quick: isQuick, growth: isGrowth } = values;
  return {
    ...(isQuick ? QUICK : STANDARD),
    ...sizesOf(values),
    only: values.only?.split(',') ?? null,
    program: resolve(values.program ?? compiledProgram('server', 'main.js')),
    against: values.against ? resolve(values.against) : null,
    isQuick,
    isGrowth,
    isFigures: values.figures,
    isCosts: values.costs,
    dataDir: values.data ?? join(process.cwd(), '.wasla-bench'),
  };
}

type SizeNames = 'connections' | 'seconds' | 'rounds' | 'warm-up';

function sizesOf(values: Partial<Record<SizeNames, string>>): Partial<RunSizes> {
  return {
    ...(values.connections && { connections: values.connections.split(',').map(Number) }),
    ...(values.seconds && { seconds: Number(values.seconds) }),
    ...(values.rounds && { rounds: Number(values.rounds) }),
    ...(values['warm-up'] && { warmUpSeconds: Number(values['warm-up']) }),
  };
}
