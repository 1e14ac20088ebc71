import { nextTry } from '../../../platform/jobs/next-try.js';

const HOUR_MS = 3_600_000;
const WITHOUT_ANSWER = { firstMs: 60_000, longestMs: HOUR_MS };
const HELD = { firstMs: 12 * HOUR_MS, longestMs: 12 * HOUR_MS };

/** When a provider is asked again after so many times: in about a minute at first, at last about once an hour. */
export function checkAfter(now: Date, attempts: number): Date {
  return nextTry(now, attempts, WITHOUT_ANSWER);
}

/** When money that is held is looked at again, in about half a day: holds run out, and webhooks get lost. */
export function checkHeldAfter(now: Date): Date {
  return nextTry(now, 0, HELD);
}
