import { LRUCache } from 'lru-cache';
import type { Signals } from '../signals/signals.js';
import type { AnswerKey } from './answer-key.js';
import { CachedAnswer } from './cached-answer.js';
import { Flight, Flights } from './flight.js';
import { Memories, type Memory } from './memories.js';
import { Purges } from './purges.js';
import type { RedisFinding, RedisLevel } from './redis-level.js';
import { anyChangeIn, memoryTag, storeOfPurge, tagsOfPurge } from './tags.js';

/** The clock is read at most so often. */
const TTL_RESOLUTION_MS = 100;
/** One answer takes at most this share of the memory. */
const LARGEST_SHARE = 1 / 16;
/** Executions that are waited for in vain before everyone runs the operation: failures must not queue up. */
const MAX_FAILED = 2;
const CHANGED = 'answers-changed';

export interface ResponseCacheParts {
  readonly maxBytes: number;
  /** How old an answer can be in a process that missed a signal. */
  readonly ttlMs: number;
  /** Null: this process has the only level. */
  readonly redis: RedisLevel | null;
  readonly signals: Signals;
}

/** How often each level was asked, and what it had. */
export interface CacheCounts {
  readonly process: { hit: number; miss: number; shared: number };
  readonly redis: { hit: number; miss: number };
}

/**
 * Answers to public questions: in this process, and in Redis for all processes. Whoever changes what answers are made
 * of says so with {@link changed}; from then on no process gives an answer from before, within the time that a message
 * takes. An answer that was under way during the change is not kept.
 */
export class ResponseCache {
  readonly counts: CacheCounts = { process: { hit: 0, miss: 0, shared: 0 }, redis: { hit: 0, miss: 0 } };
  private readonly answers: LRUCache<string, { readonly answer: CachedAnswer; checkedAt: number }>;
  private readonly memories = new Memories();
  private readonly purges = new Purges();
  private readonly flights = new Flights();

  constructor(private readonly parts: ResponseCacheParts) {
    this.answers = new LRUCache({
      maxSize: parts.maxBytes,
      maxEntrySize: Math.ceil(parts.maxBytes * LARGEST_SHARE),
      sizeCalculation: ({ answer }, key) => answer.bytes + key.length,
      ttl: parts.ttlMs,
      ttlResolution: TTL_RESOLUTION_MS,
    });
    parts.signals.subscribe(CHANGED, (message) => this.hear(message.split(' ')));
  }

  /** Answers are made of these too: they are forgotten before any answer from them is known as stale. */
  madeOf(memories: readonly Memory[]): void {
    this.memories.add(memories);
  }

  /** The bytes that answers take in this process. */
  get bytes(): number {
    return this.answers.calculatedSize;
  }

  /** The answer that this process has, if it still holds. */
  find({ text }: AnswerKey): CachedAnswer | null {
    const entry = this.answers.get(text);
    if (!entry) return null;
    if (entry.checkedAt !== this.purges.number) {
      if (this.purges.isStale(entry.answer.tags, entry.checkedAt)) {
        this.answers.delete(text);
        return null;
      }
      entry.checkedAt = this.purges.number;
    }
    this.counts.process.hit++;
    return entry.answer;
  }

  /**
   * The answer of someone who is getting it, else a flight: the caller then runs the operation and must
   * {@link Flight.land} it, whatever happens. When a public operation fails, one of those who waited for it runs it next
   * and the others wait again; whoever has waited for two runs it.
   */
  async join(key: AnswerKey): Promise<CachedAnswer | Flight> {
    for (let failed = 0; failed < MAX_FAILED; failed++) {
      const other = this.otherOf(key);
      if (!other) break;
      const answer = await other.landed;
      if (answer) {
        this.counts.process.shared++;
        return answer;
      }
      if (!other.isPublic) break;
    }
    return this.begin(key);
  }

  /** An answer of this body. Its compressed forms are made once for all processes that share a Redis. */
  answerOf({ tenantId }: AnswerKey, body: Buffer, tags: readonly string[]): CachedAnswer {
    return new CachedAnswer(body, tags, this.parts.redis?.formsOf(tenantId));
  }

  /** What Redis has; null without Redis. An answer that it has is then this process's too. */
  async findInRedis(key: AnswerKey, flight: Flight): Promise<RedisFinding | null> {
    const finding = (await this.parts.redis?.find(key)) ?? null;
    if (!finding) return null;
    this.counts.redis[finding.answer ? 'hit' : 'miss']++;
    if (finding.answer) this.keepHere(key, finding.answer, flight.since);
    else this.memories.catchUp(key.tenantId, finding.memoryNumber);
    return finding;
  }

  /** Keeps what the execution answered, unless what it is made of changed meanwhile. */
  keep(key: AnswerKey, answer: CachedAnswer, began: { flight: Flight; finding: RedisFinding | null }): void {
    this.counts.process.miss++;
    this.keepHere(key, answer, began.flight.since);
    if (began.finding) void this.parts.redis?.keep(key, answer, began.finding.number);
  }

  /**
   * What the tags stand for has changed in the store, and is committed: this process forgets it at once, Redis and the
   * other processes as soon as the message is there. Resolves when Redis was told.
   */
  async changed(tenantId: string, changed: ReadonlySet<string>): Promise<void> {
    if (changed.size === 0) return;
    const tags = [...tagsOfPurge(tenantId, changed)];
    if (this.memories.forget(tenantId, tags)) tags.push(memoryTag(tenantId));
    this.purges.purge(tags);
    await this.parts.redis?.purge(tenantId, tags);
    // Said to this process too: it may have taken an old answer out of Redis a moment ago.
    this.parts.signals.publish(CHANGED, tags.join(' '));
  }

  /** Ends the connection to Redis. */
  close(): void {
    this.parts.redis?.close();
  }

  /** What is remembered goes first: an answer that begins after the purge must not be made of it. */
  private hear(tags: readonly string[]): void {
    const tenantId = storeOfPurge(tags);
    if (tenantId !== undefined) this.memories.forget(tenantId, tags);
    this.purges.purge(tags);
  }

  /** The execution that may be waited for: none that began before a change of the store. */
  private otherOf({ text, tenantId }: AnswerKey): Flight | null {
    const flight = this.flights.of(text);
    return flight && !this.purges.isStale([anyChangeIn(tenantId)], flight.since) ? flight : null;
  }

  /** Nothing happens between finding no execution to wait for and this: of many at once, one begins. */
  private begin({ text }: AnswerKey): Flight {
    const flight = new Flight(this.purges.number);
    this.flights.start(text, flight);
    return flight;
  }

  private keepHere({ text }: AnswerKey, answer: CachedAnswer, since: number): void {
    if (this.purges.isStale(answer.tags, since)) return;
    this.answers.set(text, { answer, checkedAt: this.purges.number });
  }
}
