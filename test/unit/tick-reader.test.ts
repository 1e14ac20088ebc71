import { afterEach, expect, test, vi } from 'vitest';
import { ManualClock } from '../../src/kernel/clock.js';
import type { TenantScope } from '../../src/platform/db/scope.js';
import { TickReader } from '../../src/modules/analytics/live/tick-reader.service.js';

afterEach(() => {
  vi.useRealTimers();
});

test('visitors are counted every five seconds, however often the sums are read', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const sums = { revenueMinor: 1, currency: 'USD', orders: 1, activeCarts: 1 };
  const visitors = vi.fn(() => Promise.resolve(7));
  const figures = { sums: vi.fn(() => Promise.resolve(sums)), visitors };
  const reader = new TickReader(
    figures,
    {} as TenantScope,
    new ManualClock(new Date('2026-05-04T12:00:00Z')),
  );
  for (let second = 0; second < 10; second++) {
    expect(await reader.read()).toEqual({ ...sums, visitors: 7 });
    vi.advanceTimersByTime(1000);
  }
  expect(figures.sums).toHaveBeenCalledTimes(10);
  expect(visitors).toHaveBeenCalledTimes(2);
  visitors.mockRejectedValueOnce(new Error('Busy'));
  await expect(reader.read()).rejects.toThrow('Busy');
  await reader.read();
  expect(visitors).toHaveBeenCalledTimes(4);
});
