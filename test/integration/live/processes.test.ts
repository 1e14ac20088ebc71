import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awaitUntil } from '../../support/await-until.js';
import { numbersTo } from '../../support/event-streams.js';
import { LiveShop, STOCK_CHANGED } from '../../support/live-shop.js';
import { comeAndGo, followThroughCuts, holdings } from '../../support/live-trials.js';
import { REDIS_MISSING, startRedis } from '../../support/redis.js';
import type { TestApp } from '../../support/test-app.js';
import { startWorld, type World } from '../../support/world.js';
import { WsClient } from '../../support/ws-client.js';

const MAX_GROWTH_BYTES = 8_000_000;

/** Two processes of one installation; the second one's relay stands still, so that it hears of events only from afar. */
async function twoProcesses(environment: Record<string, string> = {}) {
  const world = await startWorld({ background: true, environment });
  const other = await world.beside({ environment });
  return { world, other, live: await LiveShop.open(world) };
}

async function everySequenceOnce({ world, other, live }: Awaited<ReturnType<typeof twoProcesses>>) {
  const urls = [world.app.url, other.url];
  const { start, sequences } = await followThroughCuts({ source: live, urls, events: 200, cuts: 20 });
  expect(sequences).toEqual(numbersTo(200).map((number) => start + number));
  await awaitUntil(() => Promise.resolve(world.app.core.live.size + other.core.live.size === 0));
}

test('a subscriber that is cut off 20 times between two processes without Redis sees each of 200 events once', async () => {
  await everySequenceOnce(await twoProcesses());
});

describe.skipIf(REDIS_MISSING)(`with Redis${REDIS_MISSING ? ` (${REDIS_MISSING})` : ''}`, () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let client: Redis;
  let processes: { world: World; other: TestApp; live: LiveShop };

  beforeAll(async () => {
    redis = await startRedis();
    client = new Redis(redis.url);
    processes = await twoProcesses({ REDIS_URL: redis.url });
  });

  afterAll(async () => {
    client.disconnect();
    await redis.stop();
  });

  const channels = () => client.pubsub('CHANNELS', 'wasla:live:*');

  test('each process listens to the stores that its subscribers follow, and to no other', async () => {
    const { live, other } = processes;
    expect(await channels()).toEqual([]);
    const subscriber = await WsClient.connect(other.url, { store: live.shop.slug });
    const following = subscriber.subscribe(STOCK_CHANGED, live.following(await live.lastSequence()));
    await awaitUntil(async () => (await channels()).length === 1);
    expect(await channels()).toEqual([`wasla:live:${live.shop.tenantId}`]);
    await live.change();
    await following.next();
    await subscriber.leave();
    await awaitUntil(async () => (await channels()).length === 0);
  });

  test('a subscriber that is cut off 20 times between two processes sees each of 200 events once', async () => {
    await everySequenceOnce(processes);
  });

  test('300 subscriptions that come and go leave heap, channels and connections where they began', async () => {
    const { live, other } = processes;
    await live.change();
    const trial = { live, url: other.url };
    await comeAndGo({ ...trial, cycles: 100 });
    const before = await holdings();
    await comeAndGo({ ...trial, cycles: 300 });
    await awaitUntil(async () => (await channels()).length === 0 && other.core.live.size === 0);
    const after = await holdings();
    expect(after.connections).toBeLessThanOrEqual(before.connections);
    expect(after.heapBytes - before.heapBytes).toBeLessThan(MAX_GROWTH_BYTES);
  });

  test('events still arrive while Redis is away', async () => {
    const { live, other } = processes;
    const subscriber = await WsClient.connect(other.url, { store: live.shop.slug });
    const following = subscriber.subscribe(STOCK_CHANGED, live.following(await live.lastSequence()));
    await awaitUntil(async () => (await channels()).length === 1);
    await client.client('KILL', 'TYPE', 'pubsub');
    await live.change();
    await following.next();
    await subscriber.leave();
  });
});
