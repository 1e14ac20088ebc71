import { describe, expect, test } from 'vitest';
import { readAhead } from '../../src/modules/imports/running/read-ahead.js';

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('reading ahead', () => {
  test('asks for an item while the one before is worked on, and for no more', async () => {
    const asked: number[] = [];
    async function* source() {
      for (const item of [1, 2, 3]) {
        await settled();
        asked.push(item);
        yield item;
      }
    }
    const seen: [number, number[]][] = [];
    for await (const item of readAhead(source())) {
      await settled();
      await settled();
      seen.push([item, [...asked]]);
    }
    expect(seen).toEqual([
      [1, [1, 2]],
      [2, [1, 2, 3]],
      [3, [1, 2, 3]],
    ]);
  });

  test('tells a failure of the source behind the items that came before it', async () => {
    async function* source() {
      yield await Promise.resolve(1);
      throw new Error('The disk is gone');
    }
    const seen: number[] = [];
    const read = async () => {
      for await (const item of readAhead(source())) {
        await settled();
        seen.push(item);
      }
    };
    await expect(read()).rejects.toThrow('The disk is gone');
    expect(seen).toEqual([1]);
  });

  test('lets whoever stops go at once, and closes the source when its item has come', async () => {
    let isClosed = false;
    let arrive = () => {};
    async function* source() {
      try {
        yield 1;
        await new Promise<void>((resolve) => (arrive = resolve));
        yield 2;
      } finally {
        isClosed = true;
      }
    }
    for await (const item of readAhead(source())) if (item === 1) break;
    expect(isClosed).toBe(false);
    arrive();
    await settled();
    expect(isClosed).toBe(true);
  });
});
