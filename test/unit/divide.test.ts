import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divide } from '../../src/modules/analytics/sales/divide.js';

const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);

test.each([
  [100, [1, 1, 1], [34, 33, 33]],
  [-100, [1, 1, 1], [-34, -33, -33]],
  [10, [0, 3, 7], [0, 3, 7]],
  [7, [0, 0], [4, 3]],
  [0, [5, 5], [0, 0]],
  [5, [], []],
])('%i by %j is %j', (amount, weights, parts) => {
  expect(divide(amount, weights)).toEqual(parts);
});

test('the parts add up to the amount, and none is a whole unit off its share', () => {
  const amounts = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
  const weights = fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(amounts, weights, (amount, given) => {
      const parts = divide(amount, given);
      expect(sum(parts)).toBe(amount);
      const whole = sum(given);
      if (whole > 0)
        parts.forEach((part, index) =>
          expect(Math.abs(part - (amount * given[index]!) / whole)).toBeLessThan(1.01),
        );
    }),
  );
});
