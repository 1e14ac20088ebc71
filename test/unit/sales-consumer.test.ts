import { expect, test } from 'vitest';
import { salesConsumer, type SalesConsumerParts } from '../../src/modules/analytics/sales/sales.consumer.js';
import type { TenantTx } from '../../src/platform/db/scope.js';
import type { DeliveredEvent } from '../../src/platform/outbox/consumer.js';

function imported(sequence: number, orders: number): DeliveredEvent {
  const orderIds = Array.from({ length: orders }, (_, index) => `${sequence}-${index}`);
  const event = {
    sequence,
    type: 'orders.imported.v1',
    payload: { orderIds },
    occurredAt: new Date(sequence),
  };
  return event as unknown as DeliveredEvent;
}

/** The sequence of the last event that was taken, and of how many orders movements were counted at once. */
async function handled(...events: readonly DeliveredEvent[]) {
  const chunks: number[] = [];
  const states = {
    lockSoon: () => Promise.resolve({ state: { liveGeneration: 1, buildingGeneration: null }, isNew: false }),
    countedUpTo: () => Promise.resolve(),
  };
  const counting = {
    count: (_tx: unknown, _in: unknown, ids: string[]) => Promise.resolve(chunks.push(ids.length)),
  };
  const parts = { states, counting, movements: {} } as unknown as SalesConsumerParts;
  const last = await salesConsumer(parts).handle({} as TenantTx, events);
  return { chunks, last: last?.sequence ?? null };
}

test('of many orders that come at once, movements of 500 at most are counted in a turn', async () => {
  expect(await handled(imported(1, 250), imported(2, 250), imported(3, 1))).toEqual({
    chunks: [500],
    last: 2,
  });
  expect(await handled(imported(1, 250), imported(2, 200))).toEqual({ chunks: [450], last: null });
  expect(await handled(imported(1, 1200), imported(2, 1))).toEqual({ chunks: [500, 500, 200], last: 1 });
});
