import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitsMinor } from '../../src/modules/orders/refunds/refund-amounts.js';

test('three units of 10.00 go back as 3.34, 3.33 and 3.33', () => {
  const shares = [0, 1, 2].map((refundedQuantity) =>
    unitsMinor({ quantity: 3, totalMinor: 1000, refundedQuantity }, 1),
  );
  expect(shares).toEqual([334, 333, 333]);
});

test('whatever the steps, all units of a line together are exactly what was paid for it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
      (totalMinor, steps) => {
        const quantity = steps.reduce((sum, step) => sum + step, 0);
        let refundedQuantity = 0;
        let refundedMinor = 0;
        for (const step of steps) {
          refundedMinor += unitsMinor({ quantity, totalMinor, refundedQuantity }, step);
          refundedQuantity += step;
        }
        expect(refundedMinor).toBe(totalMinor);
      },
    ),
    { numRuns: 300 },
  );
});

test('more units than are left cannot go back', () => {
  expect(() => unitsMinor({ quantity: 2, totalMinor: 100, refundedQuantity: 1 }, 2)).toThrow(RangeError);
});
