import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TickStream } from '../../src/modules/analytics/live/tick-stream.js';
import { LiveEvent } from '../../src/platform/live/live-event.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

function tick(sequence: number): LiveEvent {
  return new LiveEvent({
    ...{ sequence, eventId: `tick-${sequence}`, type: 'analytics.ticked.v1', occurredAt: new Date(0) },
    ...{ subjectKind: 'store', subjectId: 'store', payload: {} },
  });
}

/** Takes everything as it comes. */
function taken(stream: TickStream): number[] {
  const sequences: number[] = [];
  void (async () => {
    for await (const { sequence } of stream) sequences.push(sequence);
  })();
  return sequences;
}

test('a subscriber gets at most one tick a second, and in the end the newest', async () => {
  const stream = new TickStream(tick(0), () => undefined);
  const sequences = taken(stream);
  for (let time = 1; time <= 30; time++) {
    await vi.advanceTimersByTimeAsync(100);
    stream.push(tick(time));
  }
  await vi.advanceTimersByTimeAsync(5000);
  expect(sequences).toHaveLength(5);
  expect([sequences[0], sequences.at(-1)]).toEqual([0, 30]);
  stream.push(tick(31));
  await vi.advanceTimersByTimeAsync(0);
  expect(sequences.at(-1)).toBe(31);
});

test('a stream that is ended while it waits is over, and says so once', async () => {
  const onEnd = vi.fn();
  const stream = new TickStream(undefined, onEnd);
  const next = stream.next();
  await stream.return();
  await stream.return();
  expect(await next).toEqual({ done: true, value: undefined });
  expect(onEnd).toHaveBeenCalledTimes(1);
});
