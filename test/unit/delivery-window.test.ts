import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDateIn, dayAfter, isCalendarDate, isoWeekday } from '../../src/kernel/calendar-date.js';
import { deliveryWindows, type WorkingTime } from '../../src/modules/shipping/settings/delivery-window.js';

const WEEK = [1, 2, 3, 4, 5];

/** Saturday, 21 November 2026, noon in UTC. */
const SATURDAY = new Date('2026-11-21T12:00:00Z');
const THURSDAY = new Date('2026-11-19T12:00:00Z');

function windowOf(time: Partial<WorkingTime>, orderedAt: Date, [min, max]: [number, number]): string {
  const usual = { timeZone: 'UTC', handlingDays: 1, workingDays: WEEK, holidays: [] };
  const { earliest, latest } = deliveryWindows({ ...usual, ...time }, orderedAt)({ min, max });
  return `${earliest} to ${latest}`;
}

describe('a delivery window', () => {
  test('counts handling days after the day of the order, then transit days, working days only', () => {
    // Handed over on Friday the 20th; one working day later is Monday the 23rd.
    expect(windowOf({}, THURSDAY, [1, 3])).toBe('2026-11-23 to 2026-11-25');
    expect(windowOf({ handlingDays: 2 }, THURSDAY, [1, 3])).toBe('2026-11-24 to 2026-11-26');
  });

  test('of an order on a day off begins with the next working day', () => {
    expect(windowOf({}, SATURDAY, [0, 0])).toBe('2026-11-23 to 2026-11-23');
    expect(windowOf({}, SATURDAY, [1, 1])).toBe('2026-11-24 to 2026-11-24');
  });

  test('without handling days leaves on the day of the order, or on the next working day', () => {
    expect(windowOf({ handlingDays: 0 }, THURSDAY, [0, 1])).toBe('2026-11-19 to 2026-11-20');
    expect(windowOf({ handlingDays: 0 }, SATURDAY, [0, 1])).toBe('2026-11-23 to 2026-11-24');
  });

  test('leaves out holidays', () => {
    expect(windowOf({ holidays: ['2026-11-20', '2026-11-23'] }, THURSDAY, [1, 1])).toBe(
      '2026-11-25 to 2026-11-25',
    );
    expect(windowOf({ handlingDays: 0, holidays: ['2026-11-19'] }, THURSDAY, [0, 0])).toBe(
      '2026-11-20 to 2026-11-20',
    );
  });

  test('follows the working week of the store', () => {
    // Sunday to Thursday, as in Riyadh.
    expect(windowOf({ workingDays: [7, 1, 2, 3, 4] }, THURSDAY, [1, 1])).toBe('2026-11-23 to 2026-11-23');
  });

  test('begins with the day it is at the store', () => {
    const late = new Date('2026-11-19T20:30:00Z');
    expect(windowOf({ timeZone: 'America/New_York' }, late, [0, 0])).toBe('2026-11-20 to 2026-11-20');
    expect(windowOf({ timeZone: 'Asia/Tokyo' }, late, [0, 0])).toBe('2026-11-23 to 2026-11-23');
  });

  test('crosses the end of a year and a leap day', () => {
    expect(windowOf({}, new Date('2026-12-31T12:00:00Z'), [0, 1])).toBe('2027-01-01 to 2027-01-04');
    expect(windowOf({ workingDays: [1, 2, 3, 4, 5, 6, 7] }, new Date('2028-02-28T12:00:00Z'), [0, 1])).toBe(
      '2028-02-29 to 2028-03-01',
    );
  });

  test('ends on working days with as many working days before them as were counted, whatever the calendar', () => {
    const day = fc
      .integer({ min: 0, max: 59 })
      .map((offset) => new Date(THURSDAY.getTime() + offset * 86_400_000).toISOString().slice(0, 10));
    const time = fc.record({
      timeZone: fc.constantFrom('UTC', 'Asia/Riyadh', 'America/St_Johns'),
      handlingDays: fc.integer({ min: 0, max: 10 }),
      workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      holidays: fc.array(day, { maxLength: 20 }),
    });
    fc.assert(
      fc.property(time, fc.integer({ min: 0, max: 10 }), (given, transit) => {
        const { earliest, latest } = deliveryWindows(given, THURSDAY)({ min: transit, max: transit });
        const works = (date: string) =>
          given.workingDays.includes(isoWeekday(date)) && !given.holidays.includes(date);
        const ordered = calendarDateIn(given.timeZone, THURSDAY);
        let counted = 0;
        for (let date = ordered; date < latest; date = dayAfter(date)) if (works(dayAfter(date))) counted++;
        const startsLater = given.handlingDays === 0 && !works(ordered);
        expect(earliest).toBe(latest);
        expect(counted).toBe(given.handlingDays + transit + (startsLater ? 1 : 0));
        expect(counted === 0 || works(latest)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a day of the calendar', () => {
  test.each([
    ['2026-11-21', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['2026-11-21T00:00:00Z', false],
    ['', false],
  ])('"%s" exists: %s', (text, exists) => {
    expect(isCalendarDate(text)).toBe(exists);
  });
});
