import { Redis, type Result } from 'ioredis';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';

/**
 * Documents that clients have sent once with their hash, to be named by it from then on. One that is forgotten is asked
 * for again by the protocol, so nothing here needs to last.
 */
export interface PersistedDocuments {
  get(hash: string): Promise<string | undefined>;
  set(hash: string, text: string): Promise<void>;
  delete(hash: string): Promise<boolean>;
  close(): void;
}

const LOCAL_CHARACTERS = 4_000_000;
const SHARED_DOCUMENTS = 10_000;
const TTL_SECONDS = 86_400;
const TIMEOUT_MS = 250;

/** Those that this process was sent, the least used dropped first. */
export class LocalPersistedDocuments implements PersistedDocuments {
  private readonly texts = new LRUCache<string, string>({
    maxSize: LOCAL_CHARACTERS,
    sizeCalculation: (text, hash) => text.length + hash.length,
  });

  get(hash: string): Promise<string | undefined> {
    return Promise.resolve(this.texts.get(hash));
  }

  set(hash: string, text: string): Promise<void> {
    this.texts.set(hash, text);
    return Promise.resolve();
  }

  delete(hash: string): Promise<boolean> {
    return Promise.resolve(this.texts.delete(hash));
  }

  close(): void {
    this.texts.clear();
  }
}

/** All keys have one tag, so that a Redis of many nodes keeps them on one. */
const PREFIX = 'wasla:{documents}:';
const INDEX = `${PREFIX}index`;

/** ARGV: text, hash, seconds it is kept, how many are kept. The oldest go first. */
const KEEP = `
redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[3])
redis.call('ZADD', KEYS[2], redis.call('TIME')[1], ARGV[2])
redis.call('EXPIRE', KEYS[2], ARGV[3])
local over = redis.call('ZCARD', KEYS[2]) - tonumber(ARGV[4])
if over > 0 then
  local oldest = redis.call('ZPOPMIN', KEYS[2], over)
  for place = 1, #oldest, 2 do redis.call('DEL', '${PREFIX}' .. oldest[place]) end
end`;

declare module 'ioredis' {
  interface RedisCommander<Context> {
    keepDocument(
      document: string,
      index: string,
      text: string,
      hash: string,
      seconds: number,
      most: number,
    ): Result<null, Context>;
  }
}

/** Those that any process was sent. Each keeps what it uses at hand: a hash never means another text. */
export class SharedPersistedDocuments implements PersistedDocuments {
  private readonly redis: Redis;
  private readonly local = new LocalPersistedDocuments();

  constructor(url: string, log: Logger) {
    this.redis = new Redis(url, {
      maxRetriesPerRequest: 0,
      enableOfflineQueue: false,
      commandTimeout: TIMEOUT_MS,
    });
    this.redis.defineCommand('keepDocument', { numberOfKeys: 2, lua: KEEP });
    this.redis.on('error', (error: Error) => log.warn({ err: error }, 'Redis is not reachable'));
  }

  async get(hash: string): Promise<string | undefined> {
    const known = await this.local.get(hash);
    if (known !== undefined) return known;
    // Not found is right when Redis does not say: the client sends the document again.
    const shared = await this.redis.get(PREFIX + hash).catch(() => null);
    if (shared !== null) await this.local.set(hash, shared);
    return shared ?? undefined;
  }

  async set(hash: string, text: string): Promise<void> {
    await this.local.set(hash, text);
    await this.redis
      .keepDocument(PREFIX + hash, INDEX, text, hash, TTL_SECONDS, SHARED_DOCUMENTS)
      .catch(() => undefined);
  }

  async delete(hash: string): Promise<boolean> {
    await this.local.delete(hash);
    return (await this.redis.del(PREFIX + hash).catch(() => 0)) > 0;
  }

  close(): void {
    this.redis.disconnect();
  }
}
