import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followThroughCuts } from '../support/live-trials.js';
import { LiveOrder } from '../support/live-order.js';
import { REDIS_MISSING, startRedis } from '../support/redis.js';
import { buildServer, startServerProcess } from '../support/server-process.js';
import { startWorld } from '../support/world.js';
import { progress, report, scaled } from './report.js';

const EVENTS = scaled(1000);
const CUTS = scaled(100);
let redis: Awaited<ReturnType<typeof startRedis>> | undefined;

beforeAll(async () => {
  await buildServer();
  if (!REDIS_MISSING) redis = await startRedis();
});

afterAll(() => redis?.stop());

/** A buyer follows an order over two server processes while staff change it. */
async function trial(title: string, environment: Record<string, string>) {
  const world = await startWorld({ environment });
  const servers = await Promise.all([0, 1].map(() => startServerProcess(world.app, environment)));
  const source = await LiveOrder.buy(world);
  const startedAt = performance.now();
  const { start, sequences } = await followThroughCuts({
    source,
    urls: servers.map(({ url }) => url),
    events: EVENTS,
    cuts: CUTS,
    progress: progress('events seen', EVENTS),
  });
  const stored = await source.stored(start);
  report(title, {
    'events that happened': stored.length,
    'events seen': sequences.length,
    'seen twice': sequences.length - new Set(sequences).size,
    'never seen': stored.filter((sequence) => !sequences.includes(sequence)).length,
    'out of order': sequences.filter((sequence, index) => index > 0 && sequence <= sequences[index - 1]!)
      .length,
    'times cut off': CUTS,
    seconds: Math.round((performance.now() - startedAt) / 1000),
  });
  await Promise.all(servers.map((server) => server.kill()));
  expect(stored).toHaveLength(EVENTS);
  expect(sequences).toEqual(stored);
}

describe(`a subscriber that is cut off ${CUTS} times while ${EVENTS} events of an order happen`, () => {
  it('sees each once and in order, without Redis', () => trial('Cuts without Redis', {}));

  it.skipIf(REDIS_MISSING)('sees each once and in order, with Redis', () =>
    trial('Cuts with Redis', { REDIS_URL: redis!.url }),
  );
});
