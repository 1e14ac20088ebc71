import type { Clock } from '../../../kernel/clock.js';
import type { BucketTerms, CostBuckets, Taking } from './cost-buckets.js';

/** Those that have not asked for longest are forgotten for newer ones, and have a full bucket again. */
const MAX_CLIENTS = 100_000;

/**
 * Buckets of one process. All that is kept of a bucket is the time at which it is full again, in milliseconds: one that
 * is not kept is full.
 */
export class LocalCostBuckets implements CostBuckets {
  /** In the order of their last taking. */
  private readonly fullAt = new Map<string, number>();
  private readonly restorePerMs: number;

  constructor(
    readonly terms: BucketTerms,
    private readonly clock: Clock,
  ) {
    this.restorePerMs = terms.restorePerSecond / 1000;
  }

  take(client: string, points: number): Promise<Taking> {
    const nowMs = this.clock.now().getTime();
    const available = this.availableAt(client, nowMs);
    const isTaken = available >= points;
    if (isTaken) this.keep(client, available - points, nowMs);
    const left = Math.floor(isTaken ? available - points : available);
    return Promise.resolve({ isTaken, available: left, from: this });
  }

  settle(client: string, points: number): void {
    const nowMs = this.clock.now().getTime();
    this.keep(client, this.availableAt(client, nowMs) + points, nowMs);
  }

  private availableAt(client: string, nowMs: number): number {
    const { capacity } = this.terms;
    const fullAt = this.fullAt.get(client);
    return fullAt === undefined
      ? capacity
      : Math.min(capacity, capacity - (fullAt - nowMs) * this.restorePerMs);
  }

  private keep(client: string, available: number, nowMs: number): void {
    const missing = this.terms.capacity - available;
    this.fullAt.delete(client);
    if (missing <= 0) return;
    this.fullAt.set(client, nowMs + missing / this.restorePerMs);
    if (this.fullAt.size > MAX_CLIENTS) this.fullAt.delete(this.fullAt.keys().next().value!);
  }
}
