import { describe, expect, it } from 'vitest';
import type { LoadFigures } from '../../bench/load/http-load.js';
import { evenParts, spreadLoad, together } from '../../bench/load/spread-load.js';
import { inTurn } from '../../bench/measure/in-turn.js';
import { warmUpSecondsAt } from '../../bench/measure/warm-up.js';

const FIGURES: LoadFigures = {
  ...{ requests: 10, perSecond: 5, p50Ms: 1, p95Ms: 2, p99Ms: 3, errors: 0, example: null },
};

describe('subjects in turn', () => {
  it('run in the other order every second round, and keep their own results', async () => {
    const ran: string[] = [];
    const results = await inTurn(['a', 'b', 'c'], 3, (name) => Promise.resolve(`${name}${ran.push(name)}`));
    expect(ran.join('')).toBe('abccbaabc');
    expect(results).toEqual([
      ['a1', 'a6', 'a7'],
      ['b2', 'b5', 'b8'],
      ['c3', 'c4', 'c9'],
    ]);
  });

  it('are warmed up long before the first number of connections, and for a moment before others', () => {
    expect([0, 1, 2].map((index) => warmUpSecondsAt(index, 15))).toEqual([15, 2, 2]);
    expect([0, 1].map((index) => warmUpSecondsAt(index, 0))).toEqual([0, 0]);
  });
});

describe('load on several processes', () => {
  it('divides connections so that none is lost', () => {
    expect(evenParts(16, 4)).toEqual([4, 4, 4, 4]);
    expect(evenParts(16, 1)).toEqual([16]);
    expect(evenParts(10, 4)).toEqual([2, 3, 2, 3]);
    expect(evenParts(2, 4)).toEqual([0, 1, 0, 1]);
  });

  it('is told as the sum of what was answered and the times of the slowest', () => {
    const slow: LoadFigures = {
      ...{ requests: 4, perSecond: 2, p50Ms: 7, p95Ms: 1, p99Ms: 9, errors: 2, example: '500 no' },
    };
    expect(together([FIGURES, slow])).toEqual({
      ...{ requests: 14, perSecond: 7, p50Ms: 7, p95Ms: 2, p99Ms: 9, errors: 2, example: '500 no' },
    });
    expect(together([FIGURES])).toEqual(FIGURES);
  });

  it('reaches each of them with its part of the connections', async () => {
    const aim = { headers: {}, shots: [], expected: { startsWith: '', without: '' } };
    const loaded: [string, number][] = [];
    const { requests } = await spreadLoad(
      ({ url }, { connections }) => {
        loaded.push([url, connections]);
        return Promise.resolve(FIGURES);
      },
      ['one', 'two', 'three'].map((url) => ({ ...aim, url })),
      { connections: 16, seconds: 1 },
    );
    expect(loaded).toEqual([
      ['one', 5],
      ['two', 5],
      ['three', 6],
    ]);
    expect(requests).toBe(30);
  });
});
