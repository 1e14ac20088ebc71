import { randomInt } from 'node:crypto';

const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 3_600_000;

/**
 * When a provider is asked again after so many times: about a minute from now at first, twice as long each time, at
 * most about an hour. A quarter more or less at random, so that what failed together does not come back together.
 */
export function checkAfter(now: Date, attempts: number): Date {
  const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** attempts, LONGEST_PAUSE_MS);
  return new Date(now.getTime() + randomInt((pauseMs * 3) / 4, (pauseMs * 5) / 4));
}
