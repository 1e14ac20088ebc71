import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zonedText } from '../../src/kernel/zoned-text.js';
import { csvLine } from '../../src/modules/report-exports/csv-text.js';

describe('a line of CSV', () => {
  test('is read as what was written, with an apostrophe before what would be computed', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@\t\r\n",'0-9. ]{0,8}$/));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (cells) => {
        const [row] = parse(csvLine(cells));
        expect(row!.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n])/, ''))).toEqual(
          cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n])/, '')),
        );
        for (const cell of row!)
          expect(/^[=+\-@\t\r\n]/.test(cell) && Number.isNaN(Number(cell))).toBe(false);
      }),
    );
  });

  test('leaves numbers and nothing as they are', () => {
    expect(csvLine(['-12.50', '-3', null, '=1', '-1+1', '+1', '@a', 'a,b', 'say "no"'])).toBe(
      `-12.50,-3,,'=1,'-1+1,'+1,'@a,"a,b","say ""no"""\r\n`,
    );
  });
});

describe('an instant by the clocks of a zone', () => {
  test.each([
    ['UTC', '2026-05-01T00:00:00.000+00:00'],
    ['Asia/Tehran', '2026-05-01T03:30:00.000+03:30'],
    ['Asia/Kathmandu', '2026-05-01T05:45:00.000+05:45'],
    ['America/New_York', '2026-04-30T20:00:00.000-04:00'],
    ['America/St_Johns', '2026-04-30T21:30:00.000-02:30'],
  ])('in %s', (zone, text) => {
    expect(zonedText(zone, new Date('2026-05-01T00:00:00Z'))).toBe(text);
  });

  test('names the same instant in every hour of a year, also where an hour comes twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 366 * 24 * 4 }), (quarters) => {
        const instant = new Date(Date.UTC(2026, 0, 1) + quarters * 900_000);
        for (const zone of ['Europe/London', 'Australia/Lord_Howe', 'America/St_Johns']) {
          expect(new Date(zonedText(zone, instant))).toEqual(instant);
        }
      }),
    );
  });
});
