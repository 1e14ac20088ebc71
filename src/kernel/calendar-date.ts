/** A day of the calendar without time and zone, as `YYYY-MM-DD`. Such texts sort like the days they name. */
export type CalendarDate = string;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text names a day that exists: "2026-02-29" does not. */
export function isCalendarDate(text: string): boolean {
  if (!FORM.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Formats by time zone: making one takes a hundred times longer than using it, and there are some 600 zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The last answer for each zone: in none of them a day begins within a minute. */
const lastDates = new Map<string, { readonly minute: number; readonly date: CalendarDate }>();

/** The day it is at this instant in a time zone of the IANA list. @throws RangeError for an unknown zone */
export function calendarDateIn(timeZone: string, instant: Date): CalendarDate {
  const minute = Math.floor(instant.getTime() / MINUTE_MS);
  const last = lastDates.get(timeZone);
  if (last?.minute === minute) return last.date;
  const date = dateIn(timeZone, instant);
  lastDates.set(timeZone, { minute, date });
  return date;
}

function dateIn(timeZone: string, instant: Date): CalendarDate {
  const format = formats.get(timeZone) ?? newFormat(timeZone);
  formats.set(timeZone, format);
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part['year']!.padStart(4, '0')}-${part['month']!}-${part['day']!}`;
}

/** The day after this one. */
export function dayAfter(date: CalendarDate): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

/** The ISO number of the weekday: 1 is Monday, 7 is Sunday. */
export function isoWeekday(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, calendar: 'gregory', numberingSystem: 'latn' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  });
}
