/** Formats by time zone: making one takes a hundred times longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant by the clocks of a time zone of the IANA list, with their distance to UTC: "2026-11-21T12:00:00.000+03:30".
 * @throws RangeError for an unknown zone
 */
export function zonedText(timeZone: string, instant: Date): string {
  const minutes = minutesFromUtc(timeZone, instant);
  const local = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, -1);
  const distance = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${twoDigits(distance / 60)}:${twoDigits(distance % 60)}`;
}

/** How far the clocks of the zone are ahead at that instant. */
function minutesFromUtc(timeZone: string, instant: Date): number {
  const format = formats.get(timeZone) ?? newFormat(timeZone);
  formats.set(timeZone, format);
  const parts = format.formatToParts(instant).filter(({ type }) => type !== 'literal');
  const [year, month, day, hour, minute] = parts.map(({ value }) => Number(value));
  const local = Date.UTC(year!, month! - 1, day, hour, minute);
  return Math.round((local - Math.floor(instant.getTime() / 60_000) * 60_000) / 60_000);
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  // Swedes write the year first and the minute last.
  return new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  });
}

function twoDigits(value: number): string {
  return String(Math.floor(value)).padStart(2, '0');
}
