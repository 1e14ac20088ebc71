const BASIS = 10_000n;
const MAX_INT = 2_147_483_647n;

/** `part` of `whole` in basis points, rounded to the nearest; null of nothing. */
export function ratioOf(part: number, whole: number): number | null {
  if (whole <= 0) return null;
  return bounded(rounded(BigInt(part) * BASIS, BigInt(whole)));
}

/** How much more `now` is than `before`, in basis points of it; null where that was nothing or less. */
export function changeOf(now: number, before: number): number | null {
  return ratioOf(now - before, before);
}

/** The amount for each of that many, rounded to the nearest unit; 0 for none. */
export function roundedShare(amountMinor: number, count: number): number {
  return count <= 0 ? 0 : Number(rounded(BigInt(amountMinor), BigInt(count)));
}

/** Whole days for which so many units last when they sell on as in these days; null when nothing was sold. */
export function coverOf(onHand: number, sold: number, days: number): number | null {
  return sold <= 0 ? null : Number((BigInt(onHand) * BigInt(days)) / BigInt(sold));
}

/** Half a unit goes away from 0. */
function rounded(part: bigint, whole: bigint): bigint {
  return part < 0n ? -((-2n * part + whole) / (2n * whole)) : (2n * part + whole) / (2n * whole);
}

/** What GraphQL takes for a whole number. */
function bounded(value: bigint): number {
  if (value > MAX_INT) return Number(MAX_INT);
  return Number(value < -MAX_INT ? -MAX_INT : value);
}
