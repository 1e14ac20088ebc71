import type { TimeInterval } from '../generated/graphql.js';

/** Local days of the store, as "2026-03-01", both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;
/** A line is readable with some two to a hundred points. */
const LONGEST: readonly (readonly [days: number, interval: TimeInterval])[] = [
  [2, 'HOUR'],
  [92, 'DAY'],
  [500, 'WEEK'],
];

/** The last days of the store, today included. */
export function lastDays(days: number, timeZone: string): Period {
  const today = todayIn(timeZone);
  return { from: plusDays(today, 1 - days), to: today };
}

/** Whether it is a period at all: fields of dates may be empty or the wrong way round while one types. */
export function isPeriod({ from, to }: Period): boolean {
  return from !== '' && to !== '' && from <= to;
}

/** The parts of time in which a line over the period can be read. */
export function intervalOf({ from, to }: Period): TimeInterval {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  return LONGEST.find(([longest]) => days <= longest)?.[1] ?? 'MONTH';
}

function todayIn(timeZone: string): string {
  // This locale writes days as the API does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(Date.now());
}

function plusDays(day: string, days: number): string {
  const moved = Date.parse(day) + days * DAY_MS;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' }).format(moved);
}
