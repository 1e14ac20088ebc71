import type { Bench } from '../bench.js';
import { measureFreshness, type Freshness } from '../load/freshness.js';
import { hasRedis, startRedis, type Redis } from '../subjects/redis.js';
import { startServerGroup, type ServerGroup } from '../subjects/server-group.js';
import type { ReadResult } from './measure-read.js';
import { measureGroupTask } from './measure-group-task.js';
import { CACHED_TASKS, COMPUTED_TASKS, type GroupTask } from './group-tasks.js';
import { signIn } from './sign-in.js';

/** What several processes on one database do beside one of them. */
export interface ProcessesFigures {
  readonly results: readonly ReadResult[];
  readonly freshness: Freshness;
}

const PROCESSES = 4;
const CHANGES = 20;
const CHANGES_QUICK = 4;

/** Why several processes cannot be measured here; null when they can. */
export function processesMissing(): string | null {
  return hasRedis() ? null : 'redis-server is not installed, and processes of one installation need it';
}

/** Four processes are measured beside one of them, and how soon all of them tell of a change. Nothing else runs meanwhile. */
export async function measureProcesses(bench: Bench): Promise<ProcessesFigures> {
  await bench.programs.stop();
  const redis = await startRedis();
  try {
    const computed = await withGroup(bench, redis, 'false', (group) =>
      measureAll(bench, group, COMPUTED_TASKS),
    );
    return await withGroup(bench, redis, 'true', async (group) => {
      const cached = await measureAll(bench, group, CACHED_TASKS);
      return { results: [...computed, ...cached], freshness: await freshnessOf(bench, group) };
    });
  } finally {
    await redis.stop();
  }
}

async function withGroup<T>(
  { options, installation }: Bench,
  redis: Redis,
  responseCache: 'true' | 'false',
  work: (group: ServerGroup) => Promise<T>,
): Promise<T> {
  const environment = { RESPONSE_CACHE: responseCache };
  const { program } = options;
  const group = await startServerGroup({ program, installation, redis, count: PROCESSES, environment });
  try {
    return await work(group);
  } finally {
    await group.stop();
  }
}

async function measureAll(
  bench: Bench,
  group: ServerGroup,
  tasks: readonly GroupTask[],
): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for (const task of tasks) results.push(await measureGroupTask(bench, group, task));
  return results;
}

async function freshnessOf(
  { installation, options, say }: Bench,
  { servers }: ServerGroup,
): Promise<Freshness> {
  const changes = options.isQuick ? CHANGES_QUICK : CHANGES;
  say(`Several processes: ${changes} changes of a product`);
  const { facts } = installation;
  const { accessToken } = await signIn(servers[0]!.url, facts, 'owner');
  return measureFreshness({
    urls: servers.map(({ url }) => url),
    store: facts.slug,
    slug: facts.productSlugs[0]!,
    accessToken,
    changes,
  });
}
