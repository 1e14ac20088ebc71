import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePercent, percentText } from '../../src/kernel/percent.js';

test.each([
  ['15', 1500],
  ['8.25', 825],
  ['8.5', 850],
  ['0.01', 1],
  ['0', 0],
  ['100', 10_000],
  ['7.2500', 725],
])('%s percent is %i basis points', (text, rateBps) => {
  expect(parsePercent(text)).toBe(rateBps);
});

test.each(['8.875', '100.01', '-1', '1e1', '', ' 5', '5%', '.5', '1000', '٥'])(
  '"%s" is no percentage of whole basis points',
  (text) => {
    expect(parsePercent(text)).toBeNull();
  },
);

test('returns to the same basis points', () => {
  fc.assert(fc.property(fc.nat(10_000), (rateBps) => parsePercent(percentText(rateBps)) === rateBps));
  expect([0, 1, 50, 850, 1500, 10_000].map(percentText)).toEqual(['0', '0.01', '0.5', '8.5', '15', '100']);
});
