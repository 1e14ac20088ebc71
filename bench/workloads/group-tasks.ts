import type { Bench } from '../bench.js';
import { driveCheckouts, type BuyingFigures } from '../load/checkout.js';
import type { Aim, LoadFigures, LoadOptions } from '../load/http-load.js';
import { evenParts, spreadLoad, together } from '../load/spread-load.js';
import { assertSameAnswers } from '../measure/same-answers.js';
import type { Program } from '../subjects/program.js';
import { CATALOG_READS } from './catalog-reads.js';
import { samplesOf, serverAim } from './measure-read.js';
import { notModifiedAims } from './not-modified.js';

/** Loads some of the processes at once; the connections are divided between them. */
type Drive = (servers: readonly Program[], options: LoadOptions) => Promise<LoadFigures>;

/** What processes on one database are asked to do. */
export interface GroupTask {
  readonly name: string;
  readonly title: string;
  /** Answers what loads the processes, when it is known that all of them answer the same. */
  readonly prepare: (bench: Bench, servers: readonly Program[]) => Promise<Drive>;
}

const PAGE = CATALOG_READS[0]!;
/** Between the visits of one process and those of the next, in one run. */
const VISITS_APART = 1_000_000;

/** Without the response cache. */
export const COMPUTED_TASKS: readonly GroupTask[] = [
  {
    name: 'page24',
    title: PAGE.title,
    prepare: async (bench, servers) => aimed(bench, await pages(bench, servers)),
  },
  { name: 'checkout', title: 'Order of four requests', prepare: async (bench) => checkouts(bench) },
];

/** With it. */
export const CACHED_TASKS: readonly GroupTask[] = [
  {
    name: 'page24 cached',
    title: `${PAGE.title}, response cache on`,
    prepare: async (bench, servers) => aimed(bench, await pages(bench, servers)),
  },
  {
    name: 'page24 304',
    title: `${PAGE.title}, not modified`,
    prepare: async (bench, servers) => aimed(bench, await notModifiedAims(await pages(bench, servers))),
  },
];

/** The page of each process. @throws Error when they do not tell the same */
async function pages(bench: Bench, servers: readonly Program[]): Promise<Aim[]> {
  const plain = servers.map((server) => serverAim(bench, server, PAGE, null));
  await assertSameAnswers(
    servers.map((program, index) => ({ name: `process ${index + 1}`, program, aim: plain[index]! })),
  );
  const sample = { before: PAGE.sampleBefore, among: await samplesOf(plain[0]!, PAGE) };
  return plain.map((aim) => ({ ...aim, expected: { ...aim.expected, sample } }));
}

function aimed({ runOptions: { load } }: Bench, aims: readonly Aim[]): Drive {
  return (servers, options) => {
    const own = servers.map(({ url }) => aims.find((aim) => aim.url === url)!);
    return spreadLoad(load, own, options);
  };
}

function checkouts({ installation: { facts } }: Bench): Drive {
  return async (servers, { connections, seconds }) => {
    const parts = evenParts(connections, servers.length);
    const run = `processes-${servers.length}-${Date.now()}`;
    const figures = servers.map(({ url }, index) =>
      driveCheckouts({
        ...{ url: `${url}/graphql`, store: facts.slug, goods: facts.variants, shipTo: { ...facts.shipTo } },
        ...{
          connections: parts[index]!,
          durationMs: seconds * 1000,
          run,
          firstVisit: index * VISITS_APART + 1,
        },
      }),
    );
    return together((await Promise.all(figures)).map(ordersAsLoad));
  };
}

function ordersAsLoad({ done, perSecond, latencies, errors, examples }: BuyingFigures): LoadFigures {
  const { p50Ms = 0, p95Ms = 0, p99Ms = 0 } = latencies.order ?? {};
  return { requests: done, perSecond, p50Ms, p95Ms, p99Ms, errors, example: examples[0] ?? null };
}
