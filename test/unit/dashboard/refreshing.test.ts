import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AtMostEvery } from '../../../clients/dashboard/src/api/at-most-every.js';
import { refreshed } from '../../../clients/dashboard/src/api/refreshed.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const WAITS = { firstMs: 1500, settleMs: 1500, pauseMs: 3000 };

test('what is called for all the time is done now and then, and once after the last call', async () => {
  const act = vi.fn();
  const every = new AtMostEvery(WAITS, act);
  for (let call = 0; call < 100; call++) {
    every.call();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(act).toHaveBeenCalledTimes(3); // after 1.5, 4.5 and 7.5 seconds of ten
  await vi.advanceTimersByTimeAsync(60_000);
  expect(act).toHaveBeenCalledTimes(5); // 10.5, which is too soon after the last call, and 13.5
  every.call();
  await vi.advanceTimersByTimeAsync(1499);
  expect(act).toHaveBeenCalledTimes(5);
  every.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(act).toHaveBeenCalledTimes(5);
});

test('it is not done again while it is being done', async () => {
  let running = 0;
  const act = vi.fn(async () => {
    expect(++running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    running--;
  });
  const every = new AtMostEvery({ firstMs: 0, settleMs: 0, pauseMs: 1000 }, act);
  every.call();
  await vi.advanceTimersByTimeAsync(5000);
  every.call();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(act).toHaveBeenCalledTimes(2);
});

test('a list that is refreshed keeps what was loaded behind its first page', () => {
  const nodes = (...ids: string[]) => ids.map((id) => ({ id }));
  expect(refreshed(nodes('c', 'b', 'a'), nodes('d', 'c'))).toEqual(nodes('d', 'c', 'b', 'a'));
  expect(refreshed(nodes('c', 'b', 'a'), nodes('d', 'b'))).toEqual(nodes('d', 'b', 'a'));
  expect(refreshed(nodes('c', 'b'), nodes('f', 'e'))).toBeNull();
  expect(refreshed([], nodes())).toBeNull();
});
