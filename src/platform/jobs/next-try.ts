import { randomInt } from 'node:crypto';

/** How long to wait between tries. */
export interface Pauses {
  readonly firstMs: number;
  readonly longestMs: number;
}

/**
 * When something is tried again after so many tries: about the first pause from now, twice as long each time, up to the
 * longest. A quarter more or less at random, so that what failed together does not come back together.
 */
export function nextTry(now: Date, tries: number, { firstMs, longestMs }: Pauses): Date {
  const pauseMs = Math.min(firstMs * 2 ** tries, longestMs);
  return new Date(now.getTime() + randomInt((pauseMs * 3) / 4, (pauseMs * 5) / 4));
}
