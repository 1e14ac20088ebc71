import { isWanted } from './event-filter.js';
import type { EventStream } from './event-stream.js';
import type { LiveEvent } from './live-event.js';
import type { LiveRepository } from './live.repository.js';
import type { LiveRequest } from './live-request.js';
import { replayGap } from './replay-gap.js';
import type { Follower, TenantFeed } from './tenant-feed.js';

/** Rows of one reading of a replay, and the stretch of the stream that it may cover. */
const PAGE = 200;
const STRETCH = 5000;

/** What a stream is made of. */
export interface StreamParts {
  readonly feed: TenantFeed;
  readonly repository: LiveRepository;
  /** How many live events may wait for the subscriber. */
  readonly maxWaiting: number;
  /** Called once, when the stream has ended for whatever reason. */
  readonly onEnd: () => void;
}

type Next = IteratorResult<LiveEvent, undefined>;
const OVER: Next = { done: true, value: undefined };

/**
 * The events of one subscriber: first those after its sequence, read page by page as fast as it takes them, then live
 * ones. It joins the feed in the very moment in which its replay has reached the feed's position, so that no event is
 * missing and none comes twice.
 */
export class LiveStream implements EventStream, Follower {
  /** Called when too many events wait; the stream has ended then. */
  onOverflow: () => void = () => undefined;
  private waiting: LiveEvent[] = [];
  private hungry: ((next: Next) => void) | undefined;
  private isEnded = false;
  private isLive = false;

  constructor(
    private readonly request: LiveRequest,
    private replayed: number,
    private readonly parts: StreamParts,
  ) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next event, as soon as there is one. @throws Fault REPLAY_GAP when events that would come next are gone */
  async next(): Promise<Next> {
    while (!this.isEnded) {
      const value = this.waiting.shift();
      if (value) return { done: false, value };
      if (this.isLive) return new Promise((resolve) => (this.hungry = resolve));
      await this.replayOrJoin();
    }
    return OVER;
  }

  /** Ends the stream at once, also while {@link next} is waiting. */
  return(): Promise<Next> {
    this.end();
    return Promise.resolve(OVER);
  }

  push(event: LiveEvent): void {
    // A feed whose reading failed may be behind what its client knows already.
    if (event.sequence <= this.replayed || !isWanted(event, this.request)) return;
    const { hungry } = this;
    this.hungry = undefined;
    if (hungry) hungry({ done: false, value: event });
    else if (this.waiting.length < this.parts.maxWaiting) this.waiting.push(event);
    else this.overflow();
  }

  private async replayOrJoin(): Promise<void> {
    const { feed, repository } = this.parts;
    if (this.replayed >= feed.position) {
      this.isLive = true;
      feed.follow(this);
      return;
    }
    const after = this.replayed;
    const upTo = Math.min(feed.position, after + STRETCH);
    const events = await repository.replay(feed.tenantId, { after, upTo }, this.request, PAGE);
    this.replayed = events.length === PAGE ? events.at(-1)!.sequence : upTo;
    // Asked after the reading, so that what was removed meanwhile is noticed.
    const kept = await repository.countKept(feed.tenantId, { after, upTo: this.replayed });
    if (kept < this.replayed - after) throw await replayGap(repository, feed.tenantId);
    if (!this.isEnded) this.waiting = events;
  }

  private overflow(): void {
    this.end();
    this.onOverflow();
  }

  private end(): void {
    if (this.isEnded) return;
    this.isEnded = true;
    this.waiting = [];
    this.parts.feed.leave(this);
    this.hungry?.(OVER);
    this.parts.onEnd();
  }
}
