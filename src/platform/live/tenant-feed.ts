import type { TenantId } from '../../kernel/ids.js';
import type { LiveEvent } from './live-event.js';
import type { LiveRepository } from './live.repository.js';

const BATCH = 500;

/** Takes events in the order of their sequence. Must not throw. */
export interface Follower {
  push(event: LiveEvent): void;
}

/**
 * Reads one tenant's stream forward for all subscribers of this process: each event once, in order, without a gap,
 * because sequences have none. Whoever follows at a position gets exactly the events after it.
 */
export class TenantFeed {
  private readonly followers = new Set<Follower>();
  private read = 0;
  private expected = 0;
  private starting: Promise<void> | undefined;
  private reading: Promise<void> | undefined;

  constructor(
    readonly tenantId: TenantId,
    private readonly repository: LiveRepository,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /** The last sequence that was handed out. Everything up to it has been committed. */
  get position(): number {
    return this.read;
  }

  /** Resolves when the feed stands at the end of the stream. Call before anything else. */
  start(): Promise<void> {
    this.starting ??= this.repository.lastSequence(this.tenantId).then((last) => {
      this.read = last;
    });
    return this.starting;
  }

  /** From now on the follower gets every event after {@link position}. */
  follow(follower: Follower): void {
    this.followers.add(follower);
  }

  leave(follower: Follower): void {
    this.followers.delete(follower);
  }

  /** There are events up to this sequence. Resolves when they are handed out, or when reading them failed. */
  wake(upTo: number): Promise<void> {
    this.expected = Math.max(this.expected, upTo);
    if (!this.starting || this.expected <= this.read) return Promise.resolve();
    this.reading ??= this.readOn().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readOn(): Promise<void> {
    try {
      await this.starting;
      while (this.expected > this.read) {
        const events = await this.repository.eventsAfter(this.tenantId, this.read, BATCH);
        if (events.length === 0) this.expected = this.read;
        for (const event of events) this.handOut(event);
      }
    } catch (error) {
      this.onFailure(error);
    }
  }

  private handOut(event: LiveEvent): void {
    this.read = event.sequence;
    for (const follower of this.followers) follower.push(event);
  }
}
