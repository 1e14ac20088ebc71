import { nextTry } from '../../../platform/jobs/next-try.js';

const WITHOUT_ANSWER = { firstMs: 60_000, longestMs: 3_600_000 };

/** When a provider is asked again after so many times: in about a minute at first, at last about once an hour. */
export function checkAfter(now: Date, attempts: number): Date {
  return nextTry(now, attempts, WITHOUT_ANSWER);
}
