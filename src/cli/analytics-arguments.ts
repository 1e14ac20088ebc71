import { parseArgs } from 'node:util';
import { StartupProblem } from '../platform/startup-problem.js';

const USAGE = `Usage: npm run analytics:rebuild -- --store SLUG | --all

  Makes the sums of sales, stock and carts anew from the ledger, the orders, the movements and the carts, beside
  those that are read; safe beside a running server. One that was stopped goes on where it was.

  --store   this store, by its slug
  --all     every store`;

export interface AnalyticsArguments {
  /** Null: all of them. */
  readonly store: string | null;
}

/** What the command is asked to do. @throws StartupProblem with the usage when it cannot be told */
export function readAnalyticsArguments(words: readonly string[]): AnalyticsArguments {
  const { store, all } = parse(words);
  if ((store === undefined) === (all === undefined)) throw new StartupProblem(USAGE);
  return { store: store ?? null };
}

function parse(words: readonly string[]) {
  try {
    const options = { store: { type: 'string' }, all: { type: 'boolean' } } as const;
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new StartupProblem(`${(error as Error).message}\n\n${USAGE}`);
  }
}
