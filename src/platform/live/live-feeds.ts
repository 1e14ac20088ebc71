import type { Logger } from 'pino';
import { Fault } from '../../kernel/errors.js';
import type { TenantId } from '../../kernel/ids.js';
import type { LiveRepository } from './live.repository.js';
import type { LiveRequest } from './live-request.js';
import { LiveStream } from './live-stream.js';
import { replayGap } from './replay-gap.js';
import { TenantFeed } from './tenant-feed.js';
import type { Wakes } from './wakes.js';

/** How often the streams are looked at without having been woken: what a lost wake delays, at most. */
const LOOK_MS = 2000;

interface HeldFeed {
  readonly feed: TenantFeed;
  readonly stopListening: () => void;
  holders: number;
}

/** The feeds of this process: one for each tenant that has subscribers here, and none else. */
export class LiveFeeds {
  private readonly held = new Map<TenantId, HeldFeed>();
  private looking: NodeJS.Timeout | undefined;

  constructor(
    private readonly repository: LiveRepository,
    private readonly wakes: Wakes,
    private readonly log: Logger,
    private readonly maxWaiting: number,
  ) {}

  /** How many tenants have subscribers here. */
  get size(): number {
    return this.held.size;
  }

  /**
   * A stream of the tenant's events. Whoever opens one must end it by `return()`.
   * @throws Fault REPLAY_GAP when events after `after` are gone, BAD_USER_INPUT when there is no such sequence yet
   */
  async open(tenantId: TenantId, request: LiveRequest): Promise<LiveStream> {
    const { feed } = this.hold(tenantId);
    const onEnd = () => this.release(tenantId);
    try {
      await feed.start();
      const after = request.after ?? null;
      const from = after === null ? feed.position : await this.startAfter(feed, after);
      const { repository, maxWaiting } = this;
      return new LiveStream(request, from, { feed, repository, maxWaiting, onEnd });
    } catch (error) {
      onEnd();
      throw error;
    }
  }

  /** Tells all processes, this one included, that a stream has committed events up to this sequence. */
  announce(tenantId: TenantId, upTo: number): void {
    this.wakes.publish(tenantId, upTo);
  }

  /** Nothing is listened to any more. Streams that are still open get no further event. */
  async close(): Promise<void> {
    clearInterval(this.looking);
    this.held.clear();
    await this.wakes.close();
  }

  private async startAfter(feed: TenantFeed, given: bigint): Promise<number> {
    const after = Number(given);
    if (given < 0n) throw noSuchSequence(given, feed.position);
    if (after > feed.position) {
      const last = await this.repository.lastSequence(feed.tenantId);
      if (after > last) throw noSuchSequence(given, last);
      await feed.wake(last);
    }
    if (after < feed.position) {
      const oldest = await this.repository.oldestSequence(feed.tenantId);
      if (oldest === null || oldest > after + 1) throw await replayGap(this.repository, feed.tenantId);
    }
    return after;
  }

  private hold(tenantId: TenantId): HeldFeed {
    let held = this.held.get(tenantId);
    if (!held) {
      const onFailure = (error: unknown) =>
        this.log.error({ err: error, tenantId }, 'Live events could not be read; it is tried again');
      const feed = new TenantFeed(tenantId, this.repository, onFailure);
      const stopListening = this.wakes.subscribe(tenantId, (upTo) => void feed.wake(upTo));
      held = { feed, stopListening, holders: 0 };
      this.held.set(tenantId, held);
      this.looking ??= setInterval(() => void this.look(), LOOK_MS);
    }
    held.holders += 1;
    return held;
  }

  private release(tenantId: TenantId): void {
    const held = this.held.get(tenantId);
    if (!held || --held.holders > 0) return;
    held.stopListening();
    this.held.delete(tenantId);
    if (this.held.size > 0) return;
    clearInterval(this.looking);
    this.looking = undefined;
  }

  /** Finds by one statement which streams have grown without a wake having come. */
  private async look(): Promise<void> {
    try {
      const ends = await this.repository.lastSequences([...this.held.keys()]);
      for (const { tenantId, last } of ends) void this.held.get(tenantId)?.feed.wake(last);
    } catch (error) {
      this.log.error({ err: error }, 'The outbox could not be looked at; it is tried again');
    }
  }
}

function noSuchSequence(after: bigint, last: number): Fault {
  return new Fault(
    'BAD_USER_INPUT',
    `There is no sequence ${after} in this store: \`after\` is from 0 to ${last}. Take it from an event you got.`,
    { lastSequence: String(last) },
  );
}
