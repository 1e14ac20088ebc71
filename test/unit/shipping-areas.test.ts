import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCountryCode } from '../../src/kernel/country.js';
import { areRivals, comparableArea, zoneFor, type Area } from '../../src/modules/shipping/zones/area.js';
import {
  comparablePostalCode,
  matchesPostalCode,
  parsePostalPattern,
  postalPatternText,
  shareCodes,
} from '../../src/modules/shipping/zones/postal-pattern.js';

/** A postal pattern over short codes of digits, as a merchant writes it. */
const pattern = fc.oneof(
  fc.stringMatching(/^\d{1,3}$/),
  fc.stringMatching(/^\d{1,3}$/).map((start) => `${start}*`),
  fc
    .integer({ min: 1, max: 3 })
    .chain((digits) => fc.tuple(number(digits), number(digits)))
    .map((bounds) => [...bounds].sort().join('-')),
);

function number(digits: number) {
  return fc.stringMatching(new RegExp(`^\\d{${digits}}$`));
}

const CODES = [1, 2, 3].flatMap((digits) =>
  Array.from({ length: 10 ** digits }, (_, index) => String(index).padStart(digits, '0')),
);

describe('a postal pattern', () => {
  test.each([
    ['94*', '94*'],
    [' sw1a 1aa ', 'SW1A1AA'],
    ['10001-10099', '10001-10099'],
    ['00100-00100', '00100-00100'],
    ['١٢٢٧١', '12271'],
    ['１５０*', '150*'],
  ])('%s is read as %s', (text, read) => {
    expect(postalPatternText(parsePostalPattern(text)!)).toBe(read);
  });

  test.each(['', '*', '94**', '9*4', '150-0001', '10099-10001', '1-22', 'A1-B2', '12345678901', '-', 'é'])(
    '"%s" means nothing',
    (text) => {
      expect(parsePostalPattern(text)).toBeNull();
    },
  );

  test.each([
    ['94*', 'US', '94103-1234', true],
    ['94*', 'US', '95', false],
    ['94103', 'US', '94103-1234', true],
    ['10001-10099', 'US', '10099', true],
    ['10001-10099', 'US', '10100', false],
    ['10001-10099', 'DE', '1000', false],
    ['00100-00199', 'IT', '00150', true],
    ['1500001', 'JP', '150-0001', true],
    ['SW1A*', 'GB', 'sw1a 1aa', true],
    ['12000-12999', 'SA', '١٢٢٧١', true],
    ['1000-1099', 'AT', '10A5', false],
  ])('%s with the code of %s "%s": %s', (text, country, code, expected) => {
    expect(matchesPostalCode(parsePostalPattern(text)!, comparablePostalCode(country, code))).toBe(expected);
  });

  test('shares codes with another exactly when some code is meant by both', () => {
    fc.assert(
      fc.property(pattern, pattern, (one, other) => {
        const [first, second] = [parsePostalPattern(one)!, parsePostalPattern(other)!];
        const common = CODES.some(
          (code) => matchesPostalCode(first, code) && matchesPostalCode(second, code),
        );
        expect(shareCodes(first, second)).toBe(common);
        expect(shareCodes(second, first)).toBe(common);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an address', () => {
  const zone = (name: string, ...areas: Area[]) => ({ name, areas: areas.map(comparableArea) });
  const zones = [
    zone('America', { country: 'US' }, { country: 'CA' }),
    zone('California', { country: 'US', region: 'CA' }),
    zone('Bay', { country: 'US', postalPattern: '94*' }),
  ];
  const at = (country: string, region: string | null, postalCode: string | null) =>
    zoneFor(zones, { country, region, postalCode })?.name ?? null;

  test('belongs to the zone with the narrowest area that holds it', () => {
    expect(at('US', 'NY', '10001')).toBe('America');
    expect(at('US', ' ca ', '90001')).toBe('California');
    expect(at('US', 'CA', '94103')).toBe('Bay');
    expect(at('US', null, null)).toBe('America');
    expect(at('CA', 'CA', '94103')).toBe('America');
    expect(at('DE', null, '94103')).toBeNull();
  });

  test('belongs to the same zone in whatever order zones without rivals stand', () => {
    const area = fc.oneof(
      fc.constant<Area>({ country: 'US' }),
      fc.constantFrom('CA', 'NY').map((region): Area => ({ country: 'US', region })),
      pattern.map((postalPattern): Area => ({ country: 'US', postalPattern })),
    );
    fc.assert(
      fc.property(
        fc.array(area, { maxLength: 6 }),
        fc.constantFrom('CA', 'NY', null),
        fc.constantFrom(...CODES),
        (areas, region, postalCode) => {
          const comparable = areas.map(comparableArea);
          const decided = comparable.filter(
            (one, index) => !comparable.slice(0, index).some((other) => areRivals(one, other)),
          );
          const alone = decided.map((one, index) => ({ index, areas: [one] }));
          const address = { country: 'US', region, postalCode };
          expect(zoneFor(alone.toReversed(), address)?.index).toBe(zoneFor(alone, address)?.index);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('rivals', () => {
  const rivals = (one: Area, other: Area) => areRivals(comparableArea(one), comparableArea(other));

  test('are equally narrow areas with addresses in common, and no others', () => {
    expect(rivals({ country: 'US' }, { country: 'US' })).toBe(true);
    expect(rivals({ country: 'US' }, { country: 'CA' })).toBe(false);
    expect(rivals({ country: 'US' }, { country: 'US', region: 'CA' })).toBe(false);
    expect(rivals({ country: 'US', region: 'ca' }, { country: 'US', region: 'CA ' })).toBe(true);
    expect(rivals({ country: 'US', region: 'CA' }, { country: 'US', postalPattern: '94*' })).toBe(false);
    expect(rivals({ country: 'US', postalPattern: '941*' }, { country: 'US', postalPattern: '94*' })).toBe(
      true,
    );
    expect(rivals({ country: 'US', postalPattern: '94*' }, { country: 'FR', postalPattern: '94*' })).toBe(
      false,
    );
  });
});

describe('country codes', () => {
  test('are the 249 of ISO 3166-1, each of which the JavaScript engine can name', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const known = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountryCode);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(known).toHaveLength(249);
    expect(known.filter((code) => names.of(code) === undefined)).toEqual([]);
    expect(['us', 'XX', 'EU', 'UK', ''].filter(isCountryCode)).toEqual([]);
  });
});
