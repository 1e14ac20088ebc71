import { operationDocument } from '../load/operation-document.js';
import { latencyOf } from '../load/stopwatch.js';
import type { Say } from '../progress.js';
import type { AskedStore } from './asked-store.js';
import { measureBuyingGrowth } from './buying-growth.js';
import { measureFanOutGrowth } from './fan-out-growth.js';
import type { GrowthFigures, GrowthRow, GrowthSizes, StorePair } from './growth-row.js';
import { questionsOf, type Question } from './question.js';

interface Samples {
  readonly tookMs: number[];
  postgresMs: number;
}

/**
 * Asks both stores the same, in turn and one at a time, so that whatever else the machine does falls on both.
 * @throws Error for an answer that is not a good one
 */
export async function measureGrowth(stores: StorePair, sizes: GrowthSizes, say: Say): Promise<GrowthRow[]> {
  const small = await questionsOf(stores.small.installation.facts, stores.small.ask);
  const large = await questionsOf(stores.large.installation.facts, stores.large.ask);
  const rows: GrowthRow[] = [];
  for (const [index, question] of small.entries()) {
    say(`Growth: ${question.title}`);
    const pair = [
      { store: stores.small, question: askedOf(question) },
      { store: stores.large, question: askedOf(large[index]!) },
    ] as const;
    rows.push(await compare(pair, sizes.asks));
  }
  rows.push(...(await measureBuyingGrowth(stores, sizes, say)));
  return [...rows, await measureFanOutGrowth(stores, sizes, say)];
}

/** The same question in the same words. @throws Error for an answer that is not a good one */
export function askPair(
  { small, large }: StorePair,
  question: AskedQuestion,
  asks: number,
): Promise<GrowthRow> {
  return compare([{ store: small, question }, { store: large, question }], asks); // prettier-ignore
}

type AskedQuestion = Omit<Question, 'operation'> & { readonly document: string };
type Asked = { readonly store: AskedStore; readonly question: AskedQuestion };

function askedOf({ operation, ...question }: Question): AskedQuestion {
  return { ...question, document: operationDocument(operation) };
}

async function compare(pair: readonly [Asked, Asked], asks: number): Promise<GrowthRow> {
  const [small, large] = await askInTurn(pair, asks);
  return { title: pair[0].question.title, small: figuresOf(small), large: figuresOf(large) };
}

/** How many questions in a row go to one store: processor time is told in steps of ten milliseconds. */
const IN_A_ROW = 20;

async function askInTurn(pair: readonly [Asked, Asked], asks: number): Promise<[Samples, Samples]> {
  const samples: [Samples, Samples] = [newSamples(), newSamples()];
  for (let asked = 0; asked < asks; asked += IN_A_ROW) {
    const isWarm = asked * 2 >= asks;
    for (const [index, { store, question }] of pair.entries()) {
      const before = store.postgresMs();
      const tookMs = await askSome(store, question, asked);
      if (!isWarm) continue;
      samples[index]!.tookMs.push(...tookMs);
      samples[index]!.postgresMs += store.postgresMs() - before;
    }
  }
  return samples;
}

async function askSome(store: AskedStore, question: AskedQuestion, from: number): Promise<number[]> {
  const tookMs: number[] = [];
  for (let n = from; n < from + IN_A_ROW; n += 1) {
    const variables = question.variables[n % question.variables.length]!;
    const body = JSON.stringify({ query: question.document, variables });
    const startedAt = performance.now();
    const answer = await store.ask(question.asker, body);
    tookMs.push(performance.now() - startedAt);
    if (!answer.includes(question.holds))
      throw new Error(`${question.title}: not expected: ${answer.slice(0, 300)}`);
  }
  return tookMs;
}

const newSamples = (): Samples => ({ tookMs: [], postgresMs: 0 });

function figuresOf({ tookMs, postgresMs }: Samples): GrowthFigures {
  return { latency: latencyOf(tookMs), postgresMs: tookMs.length > 0 ? postgresMs / tookMs.length : null };
}
