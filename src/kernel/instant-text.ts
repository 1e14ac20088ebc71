const PRINTED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
/** Of `2026-11-21T08:30:00.123456+00:00`, which is PostgreSQL's JSON in UTC; a fraction of zero is left out. */
const SECONDS_LENGTH = 19;
const UTC = '+00:00';

/** Whether the value is an instant in the form of the API: "2026-11-21T08:30:00.000Z". */
export function isInstantText(value: unknown): value is string {
  return typeof value === 'string' && PRINTED.test(value);
}

/** An instant as PostgreSQL writes it into JSON, in the form of the API, in milliseconds: the rest is cut off. */
export function instantText(json: string): string {
  if (json[10] !== 'T' || !json.endsWith(UTC)) return new Date(json).toISOString();
  const fraction = json.slice(SECONDS_LENGTH + 1, -UTC.length).slice(0, 3);
  return `${json.slice(0, SECONDS_LENGTH)}.${fraction.padEnd(3, '0')}Z`;
}

/** An instant for an answer: one that is text of JSON is not made a Date only to be printed. */
export function shownInstant(instant: Date | string): Date | string {
  return typeof instant === 'string' ? instantText(instant) : instant;
}
