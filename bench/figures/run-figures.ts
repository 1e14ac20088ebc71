import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { growthTable, growthTargets } from '../growth/growth-report.js';
import type { GrowthRow } from '../growth/growth-row.js';
import { askPair } from '../growth/growth.js';
import { closeStores, openStore, type OpenedStore } from '../growth/opened-store.js';
import { startInstallation } from '../installation.js';
import { thisMachine } from '../machine/machine.js';
import { metered } from '../measure/costs.js';
import type { BenchOptions } from '../options.js';
import type { Say } from '../progress.js';
import { targetTable } from '../report/result-tables.js';
import { shown, table } from '../report/table.js';
import type { SeedPlan } from '../seed/index.js';
import { figureQuestions, type FigureQuestion } from './figure-questions.js';
import { writeFigures } from './write-figures.js';

/** The same products, two hundred times the orders and the customers, over the same days. */
const TIMES = 200;
const TIMES_QUICK = 3;
const PRODUCTS = 500;
const ASKS = 400;
const ASKS_QUICK = 40;
const ASKS_FOR_STATEMENTS = 5;
/** An answer may take so many statements. */
const MAX_STATEMENTS = 3;

interface FigureRow extends GrowthRow {
  /** Of one answer; null where the server does not tell. */
  readonly statements: number | null;
}

/**
 * Asks a store of 5,000 orders and one of 1,000,000 for the same figures, in turn. Prints and keeps what it took; answers
 * whether all answers were as they must be.
 */
export async function runFigures(options: BenchOptions, say: Say): Promise<boolean> {
  const opened: OpenedStore[] = [];
  try {
    for (const plan of plansOf(options)) opened.push(await open(options, plan, say));
    const [small, large] = opened as [OpenedStore, OpenedStore];
    const rows: FigureRow[] = [];
    for (const question of chosenQuestions(options.only)) {
      say(`Figures: ${question.title}`);
      const statements = await statementsOf(large, question);
      const asks = options.isQuick ? ASKS_QUICK : ASKS;
      rows.push({
        ...(await askPair({ small: small.store, large: large.store }, question, asks)),
        statements,
      });
    }
    // The small sizes of a quick run say nothing about them.
    const targets = options.isQuick ? [] : [...growthTargets(rows), ...rows.map(statementTarget)];
    process.stdout.write(growthTable(rows) + statementTable(rows) + targetTable(targets));
    const machine = await thisMachine(small.installation.adminUrl);
    await keep(options, { machine, plans: plansOf(options), targets, rows });
    return true;
  } finally {
    await closeStores(opened);
  }
}

/** Orders and people of the plan stand for those that sign in; the sums are those of so many orders more. */
async function open(options: BenchOptions, plan: FigurePlan, say: Say): Promise<OpenedStore> {
  const installation = await startInstallation({ dataDir: options.dataDir, plan: plan.seeded, say });
  await writeFigures(installation.ownerUrl, installation.facts, { ...plan.seeded, orders: plan.orders }, say);
  return openStore(installation, options);
}

interface FigurePlan {
  readonly seeded: SeedPlan;
  readonly orders: number;
}

function plansOf({ plan, isQuick }: BenchOptions): [FigurePlan, FigurePlan] {
  const seeded = { ...plan, tenants: 2, products: Math.min(PRODUCTS, plan.products) };
  const times = isQuick ? TIMES_QUICK : TIMES;
  return [
    { seeded, orders: plan.orders },
    { seeded: { ...seeded, customers: plan.customers * times }, orders: plan.orders * times },
  ];
}

function chosenQuestions(only: BenchOptions['only']): FigureQuestion[] {
  const isChosen = ({ title }: FigureQuestion) =>
    only?.some((part) => title.toLowerCase().includes(part.toLowerCase())) ?? true;
  return figureQuestions().filter(isChosen);
}

async function statementsOf(
  { store, installation }: OpenedStore,
  { asker, document, variables }: FigureQuestion,
) {
  const { pid, url } = store.server;
  const meter = { serverPids: [pid], postgresPid: installation.postgresPid, metricsUrls: [`${url}/metrics`] };
  const ask = () => store.ask(asker, JSON.stringify({ query: document, variables: variables[0] }));
  const counts: number[] = [];
  for (let asked = 0; asked < ASKS_FOR_STATEMENTS; asked += 1) {
    const { statements } = await metered(meter, ask);
    if (statements !== null) counts.push(statements);
  }
  // What is remembered is asked for once, and what the server does in the background counts too.
  return counts.length > 0 ? Math.min(...counts) : null;
}

function statementTable(rows: readonly FigureRow[]): string {
  return `\n${table(
    ['', 'statements'],
    rows.map(({ title, statements }) => [title, shown(statements)]),
  )}`;
}

function statementTarget({ title, statements }: FigureRow) {
  const isReached = statements !== null && statements <= MAX_STATEMENTS;
  return {
    name: `${title}, statements`,
    target: `≤ ${MAX_STATEMENTS}`,
    measured: [statements ?? NaN],
    isReached,
  };
}

async function keep(options: BenchOptions, findings: object): Promise<void> {
  const isWhole = !options.isQuick && options.only === null;
  const folder = isWhole ? join(process.cwd(), 'bench', 'results') : join(options.dataDir, 'results');
  await mkdir(folder, { recursive: true });
  const kept = { at: new Date().toISOString(), ...findings };
  await writeFile(join(folder, 'figures.json'), `${JSON.stringify(kept, null, 2)}\n`);
}
