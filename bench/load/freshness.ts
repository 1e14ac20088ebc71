import { setTimeout as sleep } from 'node:timers/promises';
import { median } from '../measure/median.js';
import { operationDocument } from './operation-document.js';

export interface FreshnessPlan {
  /** Addresses of processes that serve the same stores, without a path. */
  readonly urls: readonly string[];
  readonly store: string;
  /** Of a product of the store. */
  readonly slug: string;
  /** Of someone who may change it. */
  readonly accessToken: string;
  readonly changes: number;
}

export interface Freshness {
  readonly changes: number;
  /** From the answer to a change until every process told it: of all changes. */
  readonly medianMs: number;
  readonly worstMs: number;
  /** Old names that were told by a process after it had told the new one. */
  readonly wrong: number;
}

interface Told {
  readonly id: string;
  readonly name: string;
  readonly isKept: boolean;
}

const GIVE_UP_MS = 10_000;
const ASK_AGAIN_MS = 2;
const ASK_AFTERWARDS = 5;

/**
 * Changes the name of a product, through the processes in turn, each time when all of them have an answer with the old one
 * in their caches. The product has its first name again in the end.
 * @throws Error when a process does not tell a change for ten seconds
 */
export async function measureFreshness(plan: FreshnessPlan): Promise<Freshness> {
  const before = await tellName(plan, plan.urls[0]!);
  const tookMs: number[] = [];
  let wrong = 0;
  try {
    for (let change = 0; change < plan.changes; change++) {
      const name = `${before.name} (${change + 1})`;
      await everywhere(plan, ({ isKept }) => isKept);
      const url = plan.urls[change % plan.urls.length]!;
      const [toldAt, answeredAt] = await Promise.all([
        everywhere(plan, (told) => told.name === name),
        rename(plan, { url, id: before.id, name }).then(() => performance.now()),
      ]);
      tookMs.push(Math.max(0, toldAt - answeredAt));
      wrong += await oldNames(plan, name);
    }
  } finally {
    await rename(plan, { url: plan.urls[0]!, ...before });
  }
  return { changes: plan.changes, medianMs: median(tookMs), worstMs: Math.max(...tookMs), wrong };
}

/** Asks every process until its answer is so. Answers when the last of them had it. */
async function everywhere(plan: FreshnessPlan, isSo: (told: Told) => boolean): Promise<number> {
  const giveUpAt = performance.now() + GIVE_UP_MS;
  const times = plan.urls.map(async (url) => {
    for (;;) {
      const told = await tellName(plan, url);
      if (isSo(told)) return performance.now();
      if (performance.now() > giveUpAt) throw new Error(`${url} still tells ${JSON.stringify(told)}`);
      await sleep(ASK_AGAIN_MS);
    }
  });
  return Math.max(...(await Promise.all(times)));
}

async function oldNames(plan: FreshnessPlan, name: string): Promise<number> {
  const urls = plan.urls.flatMap((url) => Array<string>(ASK_AFTERWARDS).fill(url));
  const told = await Promise.all(urls.map((url) => tellName(plan, url)));
  return told.filter((each) => each.name !== name).length;
}

async function tellName({ store, slug }: FreshnessPlan, url: string): Promise<Told> {
  const response = await send(url, { 'x-store': store }, 'ProductDetail', { slug });
  const { data } = (await response.json()) as { data: { productBySlug: { id: string; name: string } } };
  const { id, name } = data.productBySlug;
  return { id, name, isKept: response.headers.get('cache-status') === 'wasla; hit' };
}

async function rename(
  { store, accessToken }: FreshnessPlan,
  { url, id, name }: { url: string; id: string; name: string },
): Promise<void> {
  const headers = { 'x-store': store, authorization: `Bearer ${accessToken}` };
  const response = await send(url, headers, 'ProductUpdate', { id, input: { name } });
  const answer = await response.text();
  if (!answer.includes('"userErrors":[]')) throw new Error(`The product was not renamed: ${answer}`);
}

function send(
  url: string,
  headers: Record<string, string>,
  operation: string,
  variables: object,
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: operationDocument(operation), operationName: operation, variables }),
  });
}
