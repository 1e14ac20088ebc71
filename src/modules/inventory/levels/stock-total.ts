/** The largest count of one level. A hundred locations of it still add up to a 32-bit integer. */
export const MAX_ON_HAND = 10_000_000;

/** A new variant and how many of it there are at first, 0 to {@link MAX_ON_HAND}. */
export interface OpeningLine {
  readonly variantId: string;
  readonly quantity: number;
}

/** The stock of a variant over all active locations. */
export interface StockTotal {
  readonly variantId: string;
  readonly onHand: number;
  readonly reserved: number;
  /** onHand less reserved. */
  readonly available: number;
}

/** The total of a variant that has no stock anywhere. */
export function emptyTotal(variantId: string): StockTotal {
  return { variantId, onHand: 0, reserved: 0, available: 0 };
}
