import { expect, test } from 'vitest';
import { FreshCache } from '../../src/platform/cache/fresh-cache.js';

const options = { maxEntries: 10, ttlMs: 60_000 };

/** A source whose answers the test gives one by one. */
function manualSource() {
  const waiting: ((value: string) => void)[] = [];
  return {
    read: () => new Promise<string>((resolve) => waiting.push(resolve)),
    answer: (value: string) => waiting.shift()?.(value),
    readings: () => waiting.length,
  };
}

test('reads a key once for callers that come together', async () => {
  const cache = new FreshCache<string>(options);
  const source = manualSource();
  const both = Promise.all([cache.get('a', source.read), cache.get('a', source.read)]);
  expect(source.readings()).toBe(1);
  source.answer('one');
  expect(await both).toEqual(['one', 'one']);
  expect(await cache.get('a', source.read)).toBe('one');
});

test('forgets what is stale and keeps the rest', async () => {
  const cache = new FreshCache<string>(options);
  await cache.get('a', () => Promise.resolve('old'));
  await cache.get('b', () => Promise.resolve('kept'));
  cache.forget((value) => value === 'old');
  expect(await cache.get('a', () => Promise.resolve('new'))).toBe('new');
  expect(await cache.get('b', () => Promise.resolve('unused'))).toBe('kept');
});

test('does not remember a reading that began before a change', async () => {
  const cache = new FreshCache<string>(options);
  const source = manualSource();
  const early = cache.get('a', source.read);
  cache.forget(() => true);
  source.answer('old');
  expect(await early).toBe('old');
  expect(await cache.get('a', () => Promise.resolve('new'))).toBe('new');
});

test('lets a caller after a change start a reading of its own', async () => {
  const cache = new FreshCache<string>(options);
  const source = manualSource();
  const early = cache.get('a', source.read);
  cache.forget(() => true);
  const late = cache.get('a', source.read);
  source.answer('old');
  source.answer('new');
  expect(await Promise.all([early, late])).toEqual(['old', 'new']);
  expect(await cache.get('a', source.read)).toBe('new');
});

test('does not remember a failed reading', async () => {
  const cache = new FreshCache<string>(options);
  await expect(cache.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await cache.get('a', () => Promise.resolve('back'))).toBe('back');
});
