import { Redis, type Result } from 'ioredis';
import type { Logger } from 'pino';
import type { BucketTerms, CostBuckets, Taking } from './cost-buckets.js';

const PREFIX = 'wasla:cost:';
/** An answer that takes longer is not waited for: the operation itself takes less. What it took is given back. */
const TIMEOUT_MS = 250;
/** After a failure Redis is left alone that long, so that one that hangs delays a few operations and not all. */
const PAUSE_MS = 1000;
const SILENCE_MS = 10_000;

/**
 * ARGV: points, capacity, points per millisecond, 1 when they are taken whatever is left. The time is that of Redis, so
 * that clocks of processes need not agree. The key holds when the bucket is full again, and ends then.
 */
const TAKE = `
local points, capacity, rate = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local fullAt = tonumber(redis.call('GET', KEYS[1]) or now)
local available = math.min(capacity, capacity - (fullAt - now) * rate)
if available < points and ARGV[4] ~= '1' then return {0, math.floor(available)} end
available = available - points
local restMs = (capacity - available) / rate
if restMs > 0 then
  redis.call('SET', KEYS[1], string.format('%.3f', now + restMs), 'PX', math.ceil(restMs))
else
  redis.call('DEL', KEYS[1])
  available = capacity
end
return {1, math.floor(available)}`;

declare module 'ioredis' {
  interface RedisCommander<Context> {
    takeCost(
      key: string,
      points: number,
      capacity: number,
      restorePerMs: number,
      always: 0 | 1,
    ): Result<[number, number], Context>;
  }
}

/**
 * Buckets shared by all processes, in Redis. While it is away, or answers too slowly, each process counts by buckets of
 * its own: clients are served, and held to the limit by each process alone.
 */
export class RedisCostBuckets implements CostBuckets {
  private readonly redis: Redis;
  private pausedUntil = -Infinity;
  private toldAt = -Infinity;

  constructor(
    url: string,
    private readonly local: CostBuckets,
    private readonly log: Logger,
  ) {
    this.redis = new Redis(url, {
      enableAutoPipelining: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
    });
    this.redis.defineCommand('takeCost', { numberOfKeys: 1, lua: TAKE });
    this.redis.on('error', (error: Error) => this.tell(error));
  }

  get terms(): BucketTerms {
    return this.local.terms;
  }

  /** Whether Redis is asked; else this process counts by itself. */
  get isConnected(): boolean {
    return this.redis.status === 'ready' && !this.isPaused();
  }

  async take(client: string, points: number): Promise<Taking> {
    if (this.isPaused()) return this.local.take(client, points);
    const shared = this.takeShared(client, points);
    try {
      return await inTime(shared);
    } catch (error) {
      this.pausedUntil = performance.now() + PAUSE_MS;
      this.tell(error);
      // Redis may yet take them: the client has paid here.
      shared.then(({ isTaken }) => isTaken && this.settle(client, points)).catch(() => undefined);
      return this.local.take(client, points);
    }
  }

  /** What Redis does not hear of is nobody's: its bucket fills with time, and no other one was paid from. */
  settle(client: string, points: number): void {
    this.call(client, -points, 1).catch((error: unknown) => this.tell(error));
  }

  close(): void {
    this.redis.disconnect();
  }

  private async takeShared(client: string, points: number): Promise<Taking> {
    const [isTaken, available] = await this.call(client, points, 0);
    return { isTaken: isTaken === 1, available, from: this };
  }

  private call(client: string, points: number, always: 0 | 1): Promise<[number, number]> {
    const { capacity, restorePerSecond } = this.terms;
    return this.redis.takeCost(PREFIX + client, points, capacity, restorePerSecond / 1000, always);
  }

  private isPaused(): boolean {
    return performance.now() < this.pausedUntil;
  }

  /** Once in a while, not for every operation. */
  private tell(error: unknown): void {
    const nowMs = performance.now();
    if (nowMs - this.toldAt < SILENCE_MS) return;
    this.toldAt = nowMs;
    this.log.warn({ err: error }, 'Redis is not reachable: each process counts costs by itself');
  }
}

/** @throws Error when it takes longer than is waited for */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${TIMEOUT_MS} ms`)), TIMEOUT_MS);
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}
