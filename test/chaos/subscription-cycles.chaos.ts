import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awaitUntil } from '../support/await-until.js';
import { LiveShop } from '../support/live-shop.js';
import { comeAndGo, holdings } from '../support/live-trials.js';
import { REDIS_MISSING, startRedis } from '../support/redis.js';
import { startWorld } from '../support/world.js';
import { progress, report, scaled } from './report.js';

const CYCLES = scaled(10_000);
const WARM_UP = scaled(1000);
/** A leak of a kilobyte in each cycle would show as ten times the noise of a heap. */
const MAX_GROWTH_BYTES = 8_000_000;

let redis: Awaited<ReturnType<typeof startRedis>> | undefined;

beforeAll(async () => {
  if (!REDIS_MISSING) redis = await startRedis();
});

afterAll(() => redis?.stop());

describe(`${CYCLES} cycles of subscribing and ending`, () => {
  it('leave heap, Redis channels and connections where they began', async () => {
    const world = await startWorld({ background: true, environment: redis ? { REDIS_URL: redis.url } : {} });
    const live = await LiveShop.open(world);
    await live.change();
    const client = redis && new Redis(redis.url);
    const channels = async () => ((await client?.pubsub('CHANNELS', 'wasla:live:*')) ?? []).length;
    const trial = { live, url: world.app.url };
    await comeAndGo({ ...trial, cycles: WARM_UP });
    const before = { ...(await holdings()), channels: await channels() };
    await comeAndGo({ ...trial, cycles: CYCLES, progress: progress('cycles', CYCLES) });
    await awaitUntil(async () => world.app.core.live.size === 0 && (await channels()) === before.channels);
    const after = { ...(await holdings()), channels: await channels() };
    client?.disconnect();
    report(`${CYCLES} cycles`, {
      'heap before, bytes': before.heapBytes,
      'heap after, bytes': after.heapBytes,
      'growth, bytes a cycle': Math.round((after.heapBytes - before.heapBytes) / CYCLES),
      'Redis channels before and after': redis ? `${before.channels}, ${after.channels}` : 'no Redis here',
      'connections before and after': `${before.connections}, ${after.connections}`,
      'feeds left': world.app.core.live.size,
    });
    expect(after.connections).toBeLessThanOrEqual(before.connections);
    expect(after.heapBytes - before.heapBytes).toBeLessThan(MAX_GROWTH_BYTES);
  });
});
