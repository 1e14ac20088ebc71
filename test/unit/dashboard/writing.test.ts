import { expect, test } from 'vitest';
import { placeIn } from '../../../clients/dashboard/src/layout/place-in.js';
import { amountLeft } from '../../../clients/dashboard/src/orders/amount-left.js';
import { formatsOf } from '../../../clients/dashboard/src/texts/writing.js';
import { toDecimal } from '../../../src/kernel/money.js';

const english = formatsOf('en', 'UTC');
/** The text with ordinary spaces. */
const plain = (text: string) => text.replace(/\s/g, ' ');

test('money of every currency is written with all digits that we keep', () => {
  for (const currency of Intl.supportedValuesOf('currency')) {
    for (const minor of [0, 1, 12_500, 123_456_789_012_345]) {
      const amount = toDecimal(minor, currency);
      expect(english.money({ amount, currency }).replace(/[^\d.]|\.(?=\D)/g, '')).toBe(amount);
    }
  }
  const written = [
    { amount: '12.500', currency: 'IQD' },
    { amount: '12.50', currency: 'HUF' },
    { amount: '1200', currency: 'JPY' },
    { amount: '-3.25', currency: 'USD' },
  ].map((money) => plain(english.money(money)));
  expect(written).toEqual(['IQD 12.500', 'Ft 12.50', '¥1,200', '-$3.25']);
});

test('months are those by which sums are made, in every language', () => {
  expect(formatsOf('fa', 'UTC').month('2026-03-01')).toMatch(/مارس/);
  expect(plain(formatsOf('fa', 'UTC').start('2026-03-31T12:00:00Z', 'MONTH'))).toContain('۲۰۲۶');
  expect(formatsOf('ar', 'Asia/Riyadh').month('2026-03-01')).toContain('مارس');
  // Two days stand side by side in hours.
  const hours = ['2026-03-01T10:00:00Z', '2026-03-02T10:00:00Z'].map((at) =>
    plain(english.start(at, 'HOUR')),
  );
  expect(hours).toEqual(['Sun 10:00 AM', 'Mon 10:00 AM']);
});

test('what is left of an amount is exact', () => {
  const left = [
    amountLeft('100.00', '40.01'),
    amountLeft('12', '5'),
    amountLeft('0.100', '0.099'),
    amountLeft('1.00', '2.00'),
  ];
  expect(left).toEqual(['59.99', '7', '0.001', '0.00']);
});

test('an address that nobody could have meant names no place', () => {
  expect(placeIn('#/orders/%')).toEqual({ section: 'orders', id: null });
  expect(placeIn('#/orders/a%2Fb')).toEqual({ section: 'orders', id: 'a/b' });
  expect(placeIn('')).toEqual({ section: '', id: null });
});
