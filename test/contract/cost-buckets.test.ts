import { Redis } from 'ioredis';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ManualClock, systemClock } from '../../src/kernel/clock.js';
import { newId } from '../../src/kernel/ids.js';
import { waitMs, type BucketTerms } from '../../src/platform/graphql/cost/cost-buckets.js';
import { LocalCostBuckets } from '../../src/platform/graphql/cost/local-cost-buckets.js';
import { RedisCostBuckets } from '../../src/platform/graphql/cost/redis-cost-buckets.js';
import { awaitUntil } from '../support/await-until.js';
import { REDIS_MISSING, startRedis } from '../support/redis.js';
import { describeCostBuckets } from './cost-buckets.contract.js';

const silent = pino({ level: 'silent' });
const TERMS: BucketTerms = { capacity: 100, restorePerSecond: 10 };
/** Nothing comes back while a test runs. */
const STILL: BucketTerms = { capacity: 100, restorePerSecond: 0.001 };
/** Longer than a taking waits for Redis. */
const HELD_MS = 600;

describeCostBuckets('those of one process', (terms) =>
  Promise.resolve(new LocalCostBuckets(terms, systemClock)),
);

describe('buckets of one process', () => {
  it('fill to the point', async () => {
    const clock = new ManualClock(new Date('2026-01-01T00:00:00Z'));
    const buckets = new LocalCostBuckets(TERMS, clock);
    await buckets.take('a', 100);
    clock.advance(1250);
    expect(await buckets.take('a', 13)).toMatchObject({ isTaken: false, available: 12 });
    expect(await buckets.take('a', 12)).toMatchObject({ isTaken: true, available: 0 });
    clock.advance(3_600_000);
    expect(await buckets.take('a', 1)).toMatchObject({ isTaken: true, available: 99 });
  });

  it('tell how long to wait', () => {
    expect(waitMs(TERMS, 12, 100)).toBe(8800);
    expect(waitMs(TERMS, -3, 1)).toBe(400);
    expect(waitMs({ capacity: 1, restorePerSecond: 1_000_000 }, 0, 1)).toBe(1);
  });
});

describe.skipIf(REDIS_MISSING)(`buckets in Redis${REDIS_MISSING ? ` (${REDIS_MISSING})` : ''}`, () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let client: Redis;
  const opened: RedisCostBuckets[] = [];

  beforeAll(async () => {
    redis = await startRedis();
    client = new Redis(redis.url);
  });
  afterAll(async () => {
    for (const buckets of opened) buckets.close();
    client.disconnect();
    await redis.stop();
  });

  function open(terms: BucketTerms, url = redis.url): RedisCostBuckets {
    const buckets = new RedisCostBuckets(url, new LocalCostBuckets(terms, systemClock), silent);
    opened.push(buckets);
    return buckets;
  }

  /** Buckets that have found their Redis: until then they would count by themselves. */
  async function connected(terms: BucketTerms): Promise<RedisCostBuckets> {
    const buckets = open(terms);
    await awaitUntil(() => Promise.resolve(buckets.isConnected));
    return buckets;
  }

  /** Redis answers nobody for a while, and then all that it was asked meanwhile. */
  const hold = () => client.call('CLIENT', 'PAUSE', HELD_MS, 'ALL');

  it('are shared by processes, and fifty at once from both take exactly what is there', async () => {
    const [one, two, name] = [await connected(STILL), await connected(STILL), newId()];
    const takings = await Promise.all(
      Array.from({ length: 50 }, (_, index) => (index % 2 ? one : two).take(name, 3)),
    );
    expect(takings.filter(({ isTaken }) => isTaken)).toHaveLength(33);
    one.settle(name, 9);
    await awaitUntil(async () => (await two.take(name, 0)).available === 10);
  });

  it('leave nothing behind once they are full again', async () => {
    const [buckets, name] = [await connected({ capacity: 100, restorePerSecond: 1000 }), newId()];
    await buckets.take(name, 100);
    expect(await client.pttl(`wasla:cost:${name}`)).toBeLessThanOrEqual(100);
    await awaitUntil(async () => (await client.exists(`wasla:cost:${name}`)) === 0);
  });

  it('are counted by each process while Redis is away', async () => {
    const buckets = open(STILL, 'redis://127.0.0.1:1');
    const taking = await buckets.take('a', 60);
    expect(taking).toMatchObject({ isTaken: true, available: 40 });
    expect(await buckets.take('a', 60)).toMatchObject({ isTaken: false, available: 40 });
    taking.from.settle('a', 20);
    expect(await buckets.take('a', 0)).toMatchObject({ available: 60 });
  });

  it('are given back to where the points came from, and not to Redis what a process counted itself', async () => {
    const [buckets, other, name] = [await connected(STILL), await connected(STILL), newId()];
    await other.take(name, 90);
    await hold();
    const taking = await buckets.take(name, 60);
    expect(taking).toMatchObject({ isTaken: true, available: 40 });
    await awaitUntil(() => Promise.resolve(buckets.isConnected));
    taking.from.settle(name, 60);
    // What comes after it over the same connection is answered after it.
    expect(await buckets.take(name, 0)).toMatchObject({ available: 10, from: buckets });
  });

  it('lose nothing in Redis to a taking that was answered too late', async () => {
    const [buckets, name] = [await connected(STILL), newId()];
    await hold();
    const takings = await Promise.all([buckets.take(name, 60), buckets.take(name, 30)]);
    expect(takings.map(({ available, from }) => ({ available, isShared: from === buckets }))).toEqual([
      { available: 40, isShared: false },
      { available: 10, isShared: false },
    ]);
    const other = await connected(STILL);
    await awaitUntil(async () => (await other.take(name, 100)).isTaken);
  });

  describeCostBuckets('those in Redis', connected);
});
