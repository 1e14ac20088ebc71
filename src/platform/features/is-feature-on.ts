import { createHash } from 'node:crypto';

/** What decides whether a feature is on for a store. */
export interface FeatureRule {
  readonly key: string;
  readonly isKilled: boolean;
  /** 0 to 100. */
  readonly percentage: number;
  /** What the store was given by name; null when nothing. */
  readonly override: boolean | null;
}

/** The kill switch comes first, then what the store was given by name, then its share of the percentage. */
export function isFeatureOn({ key, isKilled, percentage, override }: FeatureRule, storeId: string): boolean {
  if (isKilled) return false;
  return override ?? shareOf(key, storeId) < percentage;
}

/**
 * The store's place from 0 to below 100 among all stores. It never changes, so that a growing percentage only adds
 * stores; and each feature has an order of its own, so that no store is always among the first.
 */
function shareOf(key: string, storeId: string): number {
  const digest = createHash('sha256').update(`${key}\n${storeId}`).digest();
  return (digest.readUInt32BE(0) / 2 ** 32) * 100;
}
