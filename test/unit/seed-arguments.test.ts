import { describe, expect, it } from 'vitest';
import { readSeedPlan } from '../../bench/seed/arguments.js';
import { STANDARD_PLAN } from '../../bench/seed/plan.js';
import { KINDS, LOOKS, seriesOf, seriesWord } from '../../bench/seed/vocabulary.js';

describe('the arguments of the seed', () => {
  it('are those of the catalog that speed is measured on, where nothing else is said', () => {
    expect(readSeedPlan([])).toEqual(STANDARD_PLAN);
  });

  it('change what they name, and ask for a customer for every ten orders', () => {
    expect(readSeedPlan(['--products', '500', '--orders=50000', '--tenants', '3'])).toEqual({
      ...STANDARD_PLAN,
      ...{ products: 500, orders: 50_000, tenants: 3, customers: 5_000 },
    });
    expect(readSeedPlan(['--orders', '50000', '--customers', '7']).customers).toBe(7);
  });

  it.each([
    [['--products', 'many'], '--products takes a whole number from 1 to 5000000, got "many".'],
    [['--tenants', '0'], '--tenants takes a whole number from 1 to 100000, got "0".'],
    [['--orders', '1.5'], '--orders takes a whole number from 0 to 10000000, got "1.5".'],
    [['--categories', '4'], '--categories takes a whole number from 5 to 1000, got "4".'],
    [['--shops', '2'], "Unknown option '--shops'"],
    [['10000'], "Unexpected argument '10000'"],
  ])('%j are refused with what is taken', (words, message) => {
    const read = () => readSeedPlan(words);
    expect(read).toThrow(message);
    expect(read).toThrow('Usage: npm run seed -- [options], each with a number');
  });
});

describe('the words of the seed', () => {
  it('give every series of a million products a name of its own', () => {
    const words = Array.from({ length: seriesOf(1_000_000) }, (_, index) => seriesWord(index));
    expect(words).toHaveLength(5_000);
    expect(new Set(words).size).toBe(5_000);
    expect(words.every((word) => /^[a-z]{5}[aou]$/.test(word))).toBe(true);
  });

  it('do not begin each other', () => {
    const words = [...KINDS, ...LOOKS].map((word) => word.toLowerCase());
    const beginnings = words.filter((word) =>
      words.some((other) => other !== word && other.startsWith(word)),
    );
    expect(beginnings).toEqual([]);
  });
});
