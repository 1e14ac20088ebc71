import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/kernel/errors.js';
import {
  canBecome,
  holdsUnits,
  isEnded,
  SHIPMENT_FLOW,
  timesAfter,
  type ShipmentStatus,
} from '../../src/modules/fulfillment/shipment-state.js';
import { unitsToSend } from '../../src/modules/fulfillment/units-to-send.js';

const STATUSES = Object.keys(SHIPMENT_FLOW) as ShipmentStatus[];
const NEVER = { shippedAt: null, deliveredAt: null };
const NOON = new Date('2026-11-21T12:00:00Z');
const LATER = new Date('2026-11-22T12:00:00Z');

describe('the flow of a shipment', () => {
  test('ends when it has arrived, come back or been called off, and nowhere else', () => {
    expect(STATUSES.filter(isEnded)).toEqual(['DELIVERED', 'RETURNED', 'CANCELLED']);
  });

  test('reaches every status from the first one', () => {
    const reached = new Set<ShipmentStatus>(['PENDING']);
    for (const status of reached) for (const next of SHIPMENT_FLOW[status]) reached.add(next);
    expect([...reached].sort()).toEqual([...STATUSES].sort());
  });

  test('is called off only before it leaves, and never stands still or begins again', () => {
    for (const from of STATUSES) {
      expect(canBecome(from, 'CANCELLED')).toBe(from === 'PENDING');
      expect(canBecome(from, from)).toBe(false);
      expect(canBecome(from, 'PENDING')).toBe(false);
    }
  });

  test('gives units back where it was called off or came back', () => {
    expect(STATUSES.filter((status) => !holdsUnits(status))).toEqual(['RETURNED', 'CANCELLED']);
  });

  test('keeps the first time of leaving and of arriving', () => {
    expect(timesAfter('CANCELLED', NEVER, NOON)).toEqual(NEVER);
    expect(timesAfter('SHIPPED', NEVER, NOON)).toEqual({ shippedAt: NOON, deliveredAt: null });
    expect(timesAfter('DELIVERED', NEVER, NOON)).toEqual({ shippedAt: NOON, deliveredAt: NOON });
    const left = { shippedAt: NOON, deliveredAt: null };
    expect(timesAfter('DELIVERED', left, LATER)).toEqual({ shippedAt: NOON, deliveredAt: LATER });
    expect(timesAfter('RETURNED', left, LATER)).toEqual(left);
  });
});

const line = (id: string, quantity: number, fulfilledQuantity = 0, withdrawnQuantity = 0) => ({
  ...{ id, sku: `sku-${id}`, quantity, fulfilledQuantity, withdrawnQuantity },
  ...{ deliveredQuantity: 0, returnedQuantity: 0, restockedQuantity: 0 },
});

describe('what is to be sent', () => {
  test('is everything that is left when no line is named', () => {
    const lines = [line('a', 3, 1), line('b', 2, 2), line('c', 5, 0, 4), line('d', 5, 3, 2)];
    expect(unitsToSend(lines, null)).toEqual([
      { orderLineId: 'a', quantity: 2 },
      { orderLineId: 'c', quantity: 1 },
    ]);
  });

  test('is what was asked for, as long as it is left', () => {
    const lines = [line('a', 3, 1), line('b', 2)];
    expect(unitsToSend(lines, [{ orderLineId: 'a', quantity: 2 }])).toEqual([
      { orderLineId: 'a', quantity: 2 },
    ]);
    expect(codeOf(() => unitsToSend(lines, [{ orderLineId: 'a', quantity: 3 }]))).toBe('OUT_OF_RANGE');
    expect(codeOf(() => unitsToSend(lines, [{ orderLineId: 'x', quantity: 1 }]))).toBe('NOT_FOUND');
  });

  test('is refused when nothing is left', () => {
    expect(codeOf(() => unitsToSend([line('a', 2, 2), line('b', 1, 0, 1)], null))).toBe('INVALID_TRANSITION');
  });
});

function codeOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
