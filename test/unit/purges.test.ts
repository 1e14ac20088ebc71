import { describe, expect, test } from 'vitest';
import { Purges } from '../../src/platform/response-cache/purges.js';

describe('purges', () => {
  test('make stale what was read before them, and nothing that is read after', () => {
    const purges = new Purges();
    const before = purges.number;
    purges.purge(['a', 'b']);
    expect(purges.isStale(['x', 'b'], before)).toBe(true);
    expect(purges.isStale(['x'], before)).toBe(false);
    expect(purges.isStale(['b'], purges.number)).toBe(false);
  });

  test('of other tags do not bring back what was stale', () => {
    const purges = new Purges();
    const before = purges.number;
    purges.purge(['a']);
    purges.purge(['b']);
    expect(purges.isStale(['a'], before)).toBe(true);
    expect(purges.isStale(['a'], before + 1)).toBe(false);
  });

  test('are remembered up to a number of tags; what was read before the forgotten ones counts as stale', () => {
    const purges = new Purges(2);
    const numbers = ['a', 'b', 'c'].map((tag) => {
      purges.purge([tag]);
      return purges.number;
    });
    expect(purges.isStale(['x'], numbers[0]! - 1)).toBe(true);
    expect(purges.isStale(['x'], numbers[0]!)).toBe(false);
    purges.purge(['b']);
    purges.purge(['d']);
    expect(purges.isStale(['x'], numbers[2]! - 1)).toBe(true);
    expect(purges.isStale(['b'], numbers[2]!)).toBe(true);
  });
});
