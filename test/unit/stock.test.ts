import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  availableOf,
  countBefore,
  crossingOf,
  isLow,
  type LevelChange,
} from '../../src/modules/inventory/changes/level-change.js';
import { summed } from '../../src/modules/inventory/reservations/demand.js';

const count = (onHand: number, reserved: number, lowStockThreshold: number | null) => ({
  onHand,
  reserved,
  lowStockThreshold,
});

describe('a level', () => {
  test('is low below its threshold, not at it, and never without one', () => {
    expect(isLow(count(5, 0, 5))).toBe(false);
    expect(isLow(count(5, 1, 5))).toBe(true);
    expect(isLow(count(0, 0, null))).toBe(false);
  });

  test('crosses its threshold only when its lowness changes', () => {
    expect(crossingOf(count(5, 0, 5), count(4, 0, 5))).toBe('low');
    expect(crossingOf(count(4, 0, 5), count(3, 0, 5))).toBeNull();
    expect(crossingOf(count(4, 0, 5), count(5, 0, 5))).toBe('replenished');
    expect(crossingOf(count(4, 0, null), count(4, 0, 5))).toBe('low');
    expect(crossingOf(count(4, 0, 5), count(4, 0, null))).toBe('replenished');
  });

  test('before a change is what the change was made from', () => {
    const change: LevelChange = {
      ...count(4, 2, 5),
      variantId: 'v',
      locationId: 'l',
      onHandDelta: -3,
      reservedDelta: -3,
      updatedAt: new Date(0),
    };
    expect(countBefore(change)).toEqual(count(7, 5, 5));
    expect(availableOf(change)).toBe(2);
  });
});

describe('demands', () => {
  test('of one variant are one demand', () => {
    const line = fc.record({
      variantId: fc.constantFrom('a', 'b', 'c'),
      quantity: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const result = summed(lines);
        expect(new Set(result.map((demand) => demand.variantId)).size).toBe(result.length);
        for (const { variantId, quantity } of result) {
          const total = lines
            .filter((each) => each.variantId === variantId)
            .reduce((sum, each) => sum + each.quantity, 0);
          expect(quantity).toBe(total);
        }
      }),
    );
  });
});
