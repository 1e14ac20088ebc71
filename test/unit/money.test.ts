import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyExponent, isCurrencyCode } from '../../src/kernel/currency.js';
import { money, parseDecimal, toDecimal } from '../../src/kernel/money.js';

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
