/**
 * Leaky buckets of points, one for each client. A bucket is full until something is taken, and fills by the restore
 * rate. What operations turn out to have cost in addition can leave it below zero.
 */
export interface CostBuckets {
  readonly terms: BucketTerms;
  /** Takes the points of one operation, all or nothing: many at once never take more than there is. */
  take(client: string, points: number): Promise<Taking>;
  /**
   * Gives points back, or takes more where they are negative, whatever is left. Nobody waits for it. It is asked of
   * the buckets that a {@link Taking} names.
   */
  settle(client: string, points: number): void;
}

export interface BucketTerms {
  /** Points of a full bucket. */
  readonly capacity: number;
  /** Points that come back each second. */
  readonly restorePerSecond: number;
}

export interface Taking {
  readonly isTaken: boolean;
  /** Points that are left. */
  readonly available: number;
  /** The buckets that paid: only they are given back to. */
  readonly from: CostBuckets;
}

/** How long until there are this many points, in whole milliseconds; at least one. */
export function waitMs({ restorePerSecond }: BucketTerms, available: number, points: number): number {
  return Math.max(1, Math.ceil(((points - available) * 1000) / restorePerSecond));
}
