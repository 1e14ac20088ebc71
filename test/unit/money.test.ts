import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyExponent, isCurrencyCode } from '../../src/kernel/currency.js';
import { allocate, money, parseDecimal, scale, shareOf, toDecimal } from '../../src/kernel/money.js';

describe('money as decimal text', () => {
  test.each([
    [1250, 'USD', '12.50'],
    [5, 'USD', '0.05'],
    [-5, 'USD', '-0.05'],
    [0, 'USD', '0.00'],
    [1250, 'JPY', '1250'],
    [1250, 'KWD', '1.250'],
    [Number.MAX_SAFE_INTEGER, 'USD', '90071992547409.91'],
  ])('%i minor units of %s read %s', (amountMinor, currency, text) => {
    expect(toDecimal(amountMinor, currency)).toBe(text);
  });

  test('returns to the same minor units for currencies with 0, 2, 3 and 4 decimals', () => {
    const amounts = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    for (const currency of ['JPY', 'USD', 'KWD', 'CLF']) {
      fc.assert(fc.property(amounts, (n) => parseDecimal(toDecimal(n, currency), currency) === n));
    }
  });
});

describe('decimal text as money', () => {
  test.each([
    ['12.5', 'USD', 1250],
    ['12.500', 'USD', 1250],
    ['12', 'JPY', 12],
    ['12.0', 'JPY', 12],
    ['1.005', 'KWD', 1005],
    ['-0', 'USD', 0],
  ])('%s %s is %i minor units', (text, currency, amountMinor) => {
    expect(parseDecimal(text, currency)).toBe(amountMinor);
  });

  test.each([
    ['1.005', 'USD'],
    ['1.5', 'JPY'],
    ['1,50', 'USD'],
    ['1e3', 'USD'],
    ['', 'USD'],
    [' 1', 'USD'],
    ['.5', 'USD'],
    ['NaN', 'USD'],
    ['99999999999999999999', 'USD'],
  ])('"%s" %s is refused rather than rounded', (text, currency) => {
    expect(parseDecimal(text, currency)).toBeNull();
  });
});

test('money refuses what is not a safe integer', () => {
  expect(() => money(0.5, 'USD')).toThrow('Money needs a safe integer of minor units, got 0.5');
  expect(() => money(2 ** 53, 'USD')).toThrow(RangeError);
});

test('currencies are those of ISO 4217', () => {
  expect(['USD', 'SAR', 'JPY', 'KWD', 'IRR', 'TRY'].every(isCurrencyCode)).toBe(true);
  expect(isCurrencyCode('usd')).toBe(false);
  expect(isCurrencyCode('ABC')).toBe(false);
  expect(currencyExponent('IQD')).toBe(3);
});

describe('shares of an amount', () => {
  test.each([
    [10, 1500, 2],
    [-10, 1500, -2],
    [9, 1500, 1],
    [1, 4999, 0],
    [1, 5000, 1],
    [0, 10_000, 0],
    [9_000_000_000_000_001, 10_000, 9_000_000_000_000_001],
  ])('%i at %i basis points is %i, half up and away from zero', (amountMinor, rateBps, share) => {
    expect(shareOf(amountMinor, rateBps)).toBe(share);
  });

  test('stay exact where the product is larger than a safe integer', () => {
    expect(scale(9_007_199_254_740_991, 3, 7)).toBe(3_860_228_252_031_853);
  });

  test('larger than a safe integer are a defect', () => {
    expect(() => scale(Number.MAX_SAFE_INTEGER, 2, 1)).toThrow('no safe integer');
    expect(() => scale(1, 1, 0)).toThrow('A positive denominator is needed');
  });
});

describe('parts of an amount', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [5, [1, 3], [1, 4]],
    [-5, [1, 3], [-1, -4]],
    [2, [0, 5, 5], [0, 1, 1]],
    [0, [0, 0], [0, 0]],
    [0, [], []],
  ])('%i by the weights %j is %j', (totalMinor, weights, parts) => {
    expect(allocate(totalMinor, weights)).toEqual(parts);
  });

  test('add up to it, and each is less than one minor unit off its exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100_000_000_000_000 }), {
      minLength: 1,
      maxLength: 50,
    });
    const total = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(total, weights, (totalMinor, list) => {
        fc.pre(list.some((weight) => weight > 0));
        const parts = allocate(totalMinor, list);
        const sum = list.reduce((left, weight) => left + BigInt(weight), 0n);
        expect(parts.reduce((left, part) => left + part, 0)).toBe(totalMinor);
        for (const [index, part] of parts.entries()) {
          const off = BigInt(part) * sum - BigInt(totalMinor) * BigInt(list[index]!);
          expect(off < sum && off > -sum).toBe(true);
        }
      }),
    );
  });

  test('never exceed their weights when the total does not exceed the sum of them', () => {
    const weights = fc.array(fc.nat(50), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(weights, fc.nat(1000), (list, share) => {
        const sum = list.reduce((left, weight) => left + weight, 0);
        const parts = allocate(sum === 0 ? 0 : share % (sum + 1), list);
        expect(parts.every((part, index) => part <= list[index]!)).toBe(true);
      }),
    );
  });

  test('need a weight that is not 0, and none below', () => {
    expect(() => allocate(1, [0, 0])).toThrow('Cannot share 1 by the weights 0, 0');
    expect(() => allocate(1, [2, -1])).toThrow(RangeError);
  });
});
