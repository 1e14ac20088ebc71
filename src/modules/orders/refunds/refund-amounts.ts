import { allocate } from '../../../kernel/money.js';

/** What a line cost, and how many of its units have gone back. */
export interface PaidLine {
  readonly quantity: number;
  /** What was paid for all units. */
  readonly totalMinor: number;
  readonly refundedQuantity: number;
}

/**
 * What the next units of a line cost. Every unit has its share of what was paid for the line, by largest remainder, so
 * that whatever the steps are in which they go back, all units together are exactly the line's total.
 * @throws RangeError when fewer units are left
 */
export function unitsMinor({ quantity, totalMinor, refundedQuantity }: PaidLine, units: number): number {
  const until = refundedQuantity + units;
  if (until > quantity)
    throw new RangeError(`${units} of ${quantity - refundedQuantity} units cannot go back`);
  const shares = allocate(totalMinor, new Array<number>(quantity).fill(1));
  return shares.slice(refundedQuantity, until).reduce((sum, share) => sum + share, 0);
}
