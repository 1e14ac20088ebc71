const WHOLE_BPS = 10_000;

/** The part of the whole in basis points, rounded to the nearest; null when there is no whole. */
export function rateBps(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * WHOLE_BPS) / whole);
}
