import { Fault } from '../../../kernel/errors.js';
import { dayAfter, type CalendarDate } from '../../../kernel/calendar-date.js';

const DAY_MS = 86_400_000;
const MAX_DAYS = 3_660;

/** Whole days of a store, the last one included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Days or months of a period, up to the beginning of `before`. */
export interface Piece {
  readonly grain: 'DAY' | 'MONTH';
  readonly since: CalendarDate;
  readonly before: CalendarDate;
}

/** Days far from any sale, where calendars of the database and of JavaScript end. */
const YEARS = { first: 1900, last: 2200 };

/** @throws Fault BAD_USER_INPUT for a year in which no store has sold anything or will */
export function assertNearDay(day: CalendarDate): void {
  const year = Number(day.slice(0, 4));
  if (year >= YEARS.first && year <= YEARS.last) return;
  throw new Fault(
    'BAD_USER_INPUT',
    `Days of the years ${YEARS.first} to ${YEARS.last} can be asked for, got ${day}.`,
  );
}

/**
 * @throws Fault BAD_USER_INPUT when it ends before it begins, is longer than that many days, or lies in no year that can be
 * asked for
 */
export function periodOf(from: CalendarDate, to: CalendarDate, maxDays = MAX_DAYS): Period {
  assertNearDay(from);
  assertNearDay(to);
  if (to < from) {
    throw new Fault(
      'BAD_USER_INPUT',
      `The time from ${from} to ${to} ends before it begins: exchange the days.`,
    );
  }
  const days = daysOf({ from, to });
  if (days <= maxDays) return { from, to };
  throw new Fault(
    'BAD_USER_INPUT',
    `From ${from} to ${to} are ${days} days; at most ${maxDays} can be asked for here. Ask for less, or for a coarser interval.`,
  );
}

/** How many days it has. */
function daysOf({ from, to }: Period): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
}

/** As many days that end the day before. */
export function previousPeriod(period: Period): Period {
  const days = daysOf(period);
  return { from: daysLater(period.from, -days), to: daysLater(period.from, -1) };
}

/** The same days a year earlier; 28 February for the 29th. */
export function yearBefore({ from, to }: Period): Period {
  return { from: dateOfYearBefore(from), to: dateOfYearBefore(to) };
}

/** The period in whole months, and in days what is left at both ends: few rows say what many days do. */
export function piecesOf({ from, to }: Period): Piece[] {
  const end = dayAfter(to);
  const firstMonth = from.endsWith('-01') ? from : monthAfter(from);
  const lastMonth = `${end.slice(0, 7)}-01`;
  if (firstMonth >= lastMonth) return [dayPieceOf({ from, to })];
  const pieces: Piece[] = [
    { grain: 'DAY', since: from, before: firstMonth },
    { grain: 'MONTH', since: firstMonth, before: lastMonth },
    { grain: 'DAY', since: lastMonth, before: end },
  ];
  return pieces.filter(({ since, before }) => since < before);
}

/** The period in days. */
export function dayPieceOf({ from, to }: Period): Piece {
  return { grain: 'DAY', since: from, before: dayAfter(to) };
}

function daysLater(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

function monthAfter(date: CalendarDate): CalendarDate {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

function dateOfYearBefore(date: CalendarDate): CalendarDate {
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, '0');
  return date.endsWith('-02-29') ? `${year}-02-28` : `${year}${date.slice(4)}`;
}
