import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  priceAfterThreshold,
  tablePrice,
  type RateStep,
} from '../../src/modules/shipping/methods/rate-table.js';

const parcel = (weightGrams: number, discountedSubtotalMinor = 0) => ({
  weightGrams,
  discountedSubtotalMinor,
});

const STEPS: RateStep[] = [
  { upTo: 1000, priceMinor: 500 },
  { upTo: 5000, priceMinor: 900 },
];

describe('a table of prices', () => {
  test('by weight counts up to and including each bound', () => {
    const prices = [0, 1000, 1001, 5000].map((grams) =>
      tablePrice({ kind: 'BY_WEIGHT', rates: STEPS }, parcel(grams)),
    );
    expect(prices).toEqual([500, 500, 900, 900]);
  });

  test('with a last bound does not take heavier parcels', () => {
    expect(tablePrice({ kind: 'BY_WEIGHT', rates: STEPS }, parcel(5001))).toBeNull();
  });

  test('without a last bound takes parcels of any weight', () => {
    const rates = [...STEPS, { priceMinor: 2000 }];
    expect(tablePrice({ kind: 'BY_WEIGHT', rates }, parcel(Number.MAX_SAFE_INTEGER))).toBe(2000);
  });

  test('by subtotal looks at the subtotal alone', () => {
    expect(tablePrice({ kind: 'BY_SUBTOTAL', rates: STEPS }, parcel(99_999, 1000))).toBe(500);
    expect(tablePrice({ kind: 'BY_SUBTOTAL', rates: STEPS }, parcel(0, 1001))).toBe(900);
  });

  test('of one price looks at nothing', () => {
    expect(tablePrice({ kind: 'FLAT', rates: [{ priceMinor: 700 }] }, parcel(1_000_000, 1_000_000))).toBe(
      700,
    );
  });

  test('answers the first step that the parcel does not exceed, whatever the steps', () => {
    const steps = fc
      .uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 10 })
      .map((bounds) =>
        bounds.sort((one, other) => one - other).map((upTo, index) => ({ upTo, priceMinor: index })),
      );
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 12_000 }), (rates, grams) => {
        const exceeded = rates.filter(({ upTo }) => grams > upTo).length;
        const price = tablePrice({ kind: 'BY_WEIGHT', rates }, parcel(grams));
        expect(price).toBe(exceeded === rates.length ? null : exceeded);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the threshold of free shipping', () => {
  test.each([
    [4999, 500],
    [5000, 0],
    [5001, 0],
  ])('of 5000 makes goods for %i cost %i', (subtotal, price) => {
    expect(priceAfterThreshold({ freeAboveMinor: 5000 }, parcel(0, subtotal), 500)).toBe(price);
  });

  test('that is not set makes nothing free', () => {
    expect(priceAfterThreshold({ freeAboveMinor: null }, parcel(0, 1_000_000), 500)).toBe(500);
  });
});
