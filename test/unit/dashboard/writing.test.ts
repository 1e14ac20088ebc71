import { expect, test } from 'vitest';
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
