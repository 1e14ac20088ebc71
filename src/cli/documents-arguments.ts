import { parseArgs } from 'node:util';
import { decodeId } from '../kernel/ids.js';
import { StartupProblem } from '../platform/startup-problem.js';

const WORKS = ['rebuild', 'check'] as const;

const USAGE = `Usage: npm run documents -- rebuild|check [--store SLUG [--after ID]]

  rebuild   writes the prepared documents of all products anew from the tables; safe beside a running server
  check     tells the documents that differ from what the tables say, and changes nothing
  --store   only this store, by its slug; all stores otherwise
  --after   goes on behind this product, where an earlier run was stopped`;

export interface DocumentsArguments {
  readonly work: (typeof WORKS)[number];
  readonly store: string | null;
  /** The UUID of a product. */
  readonly after: string | null;
}

/** What the command is asked to do. @throws StartupProblem with the usage when it cannot be told */
export function readDocumentsArguments(words: readonly string[]): DocumentsArguments {
  const { values, positionals } = parse(words);
  const work = WORKS.find((name) => name === positionals[0]);
  const after = values.after === undefined ? null : decodeId('product', values.after);
  const isUnreadable = (values.after !== undefined && after === null) || positionals.length !== 1;
  if (!work || isUnreadable || (after !== null && !values.store)) throw new StartupProblem(USAGE);
  return { work, store: values.store ?? null, after };
}

function parse(words: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...words], options: { store: text, after: text }, allowPositionals: true });
  } catch (error) {
    throw new StartupProblem(`${(error as Error).message}\n\n${USAGE}`);
  }
}
