import { createHash } from 'node:crypto';
import { Redis, ReplyError, type Result } from 'ioredis';
import type { Logger } from 'pino';
import type { AnswerKey } from './answer-key.js';
import { CachedAnswer, type SharedForms } from './cached-answer.js';
import { RedisForms, type Attempt } from './redis-forms.js';
import { FIND, KEEP, PURGE } from './redis-scripts.js';
import { memoryTag } from './tags.js';

const PREFIX = 'wasla:answers:';
/** How long an answer lives whose purge was lost with a Redis that failed over. */
const TTL_MS = 60_000;
/** Purges are remembered far longer than any answer lives. */
const PURGES_TTL_MS = 86_400_000;
const MAX_PURGED_TAGS = 10_000;
/** Slower than this, the database is the faster one to ask. */
const TIMEOUT_MS = 100;
/** After a failure nothing is looked for that long, so that a Redis that hangs delays a few visitors and not all. */
const PAUSE_MS = 1000;

declare module 'ioredis' {
  interface RedisCommander<Context> {
    findAnswerBuffer(
      answer: string,
      purges: string,
      memoryTag: string,
    ): Result<(Buffer | undefined)[], Context>;
    keepAnswer(answer: string, ...values: (string | number | Buffer)[]): Result<null, Context>;
    purgeAnswers(purges: string, ttlMs: number, maxTags: number, ...tags: string[]): Result<null, Context>;
  }
}

/** What Redis says of a key: an answer that holds, if there is one, and the number of the last purge of the store. */
export interface RedisFinding {
  readonly answer: CachedAnswer | null;
  readonly number: string;
  /** That of the last purge which made stale what processes remember of the store. */
  readonly memoryNumber: string;
}

/** The level of the cache that all processes share. Whatever fails here counts as not found, and is logged. */
export class RedisLevel {
  private readonly redis: Redis;
  private pausedUntil = -Infinity;

  constructor(
    url: string,
    /** Tells apart programs whose answers to the same question may differ: its schema, for example. */
    private readonly program: () => string,
    private readonly log: Logger,
  ) {
    this.redis = new Redis(url, {
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
      commandTimeout: TIMEOUT_MS,
    });
    this.redis.on('error', (error: Error) => log.warn({ err: error }, 'Redis is not reachable'));
    this.redis.defineCommand('findAnswer', { numberOfKeys: 2, lua: FIND });
    this.redis.defineCommand('keepAnswer', { numberOfKeys: 1, lua: KEEP });
    this.redis.defineCommand('purgeAnswers', { numberOfKeys: 1, lua: PURGE });
  }

  /** What is known of the key; null when Redis does not say. */
  find(key: AnswerKey): Promise<RedisFinding | null> {
    const { tenantId } = key;
    return this.attempt('Redis did not say whether it has an answer', async () => {
      const places = [this.placeOf(key), purgesOf(tenantId)] as const;
      const found = await this.redis.findAnswerBuffer(...places, memoryTag(tenantId));
      const [number, memoryNumber, tags, body] = found;
      const answer = tags && body ? this.answerOf(tenantId, body, tags) : null;
      return { answer, number: String(number), memoryNumber: String(memoryNumber) };
    });
  }

  /** Keeps the answer. `since` is the number that {@link find} told before the answer was computed. */
  async keep(key: AnswerKey, { body, tags }: CachedAnswer, since: string): Promise<void> {
    await this.attempt('Redis did not keep an answer', () =>
      this.redis.keepAnswer(this.placeOf(key), since, tags.join(' '), body, TTL_MS),
    );
  }

  /** Compressed forms of the store's answers. */
  formsOf(tenantId: string): SharedForms {
    return new RedisForms(this.redis, `${PREFIX}{${tenantId}}`, this.attempt);
  }

  /** No answer of the store with one of these tags, that was computed until now, will be found again. */
  async purge(tenantId: string, tags: readonly string[]): Promise<void> {
    try {
      await this.redis.purgeAnswers(purgesOf(tenantId), PURGES_TTL_MS, MAX_PURGED_TAGS, ...tags);
    } catch (error) {
      this.log.warn(
        { err: error, tenantId },
        `Answers may be up to ${TTL_MS / 1000} s old: Redis was not told`,
      );
    }
  }

  /** Ends the connection. */
  close(): void {
    this.redis.disconnect();
  }

  private answerOf(tenantId: string, body: Buffer, tags: Buffer): CachedAnswer {
    // Copied, because what the driver hands out may hold on to a far larger piece of what came over the wire.
    return new CachedAnswer(Buffer.from(body), tags.toString().split(' '), this.formsOf(tenantId));
  }

  /** Null when Redis does not answer, and for a while after it did not. An error that it told is an answer. */
  private readonly attempt: Attempt = async (what, command) => {
    if (this.redis.status !== 'ready' || performance.now() < this.pausedUntil) return null;
    try {
      return await command();
    } catch (error) {
      if (!(error instanceof ReplyError)) this.pausedUntil = performance.now() + PAUSE_MS;
      this.log.debug({ err: error }, what);
      return null;
    }
  };

  /** The braces keep all of a store on one node of a cluster. */
  private placeOf({ text, tenantId }: AnswerKey): string {
    const digest = createHash('sha256').update(this.program()).update(text).digest('base64url');
    return `${PREFIX}{${tenantId}}:${digest}`;
  }
}

function purgesOf(tenantId: string): string {
  return `${PREFIX}{${tenantId}}:purges`;
}
