import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { Fault } from '../../../kernel/errors.js';

const MAX_DAYS = 3660;
const DAY_MS = 86_400_000;

/** Days of the store's time zone, the first and the last included. */
export interface DayRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The range. @throws Fault BAD_USER_INPUT when it ends before it begins, or is longer than ten years */
export function dayRange(from: CalendarDate, to: CalendarDate): DayRange {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  if (days < 1) {
    throw new Fault(
      'BAD_USER_INPUT',
      `\`from\` is the first day and \`to\` the last: got ${from} and ${to}.`,
    );
  }
  if (days > MAX_DAYS) {
    throw new Fault('BAD_USER_INPUT', `At most ${MAX_DAYS} days can be summed, got ${days}.`);
  }
  return { from, to };
}
