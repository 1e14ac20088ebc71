import type { FulfillmentStatus } from './order-state.js';

/** How many units of an order line there are, and what became of them. */
export interface UnitCounts {
  readonly quantity: number;
  readonly fulfilledQuantity: number;
  readonly deliveredQuantity: number;
  readonly withdrawnQuantity: number;
  readonly returnedQuantity: number;
  readonly restockedQuantity: number;
}

/** All of them. */
export const UNIT_COUNTS = [
  ...(['quantity', 'fulfilledQuantity', 'deliveredQuantity', 'withdrawnQuantity'] as const),
  ...(['returnedQuantity', 'restockedQuantity'] as const),
] as const satisfies readonly (keyof UnitCounts)[];

/**
 * Units that can still be sent: not sent yet, and neither paid back nor on the shelf again, except as a return. Units
 * whose refund failed after they had been put back on the shelf are not there any more.
 */
export function leftToSend(line: UnitCounts): number {
  const { quantity, fulfilledQuantity, withdrawnQuantity, returnedQuantity, restockedQuantity } = line;
  const gone = Math.max(withdrawnQuantity, restockedQuantity - returnedQuantity);
  return Math.max(0, quantity - fulfilledQuantity - gone);
}

/** Units that have arrived and did not come back. */
export function leftToReturn({ deliveredQuantity, returnedQuantity }: UnitCounts): number {
  return deliveredQuantity - returnedQuantity;
}

/** How much of the order was sent, and whether all of that has arrived. Units that will never be sent are not waited for. */
export function fulfillmentOf(lines: readonly UnitCounts[]): FulfillmentStatus {
  if (lines.every((line) => line.fulfilledQuantity === 0)) return 'UNFULFILLED';
  if (lines.some((line) => leftToSend(line) > 0)) return 'PARTIALLY_FULFILLED';
  const isThere = lines.every((line) => line.deliveredQuantity === line.fulfilledQuantity);
  return isThere ? 'DELIVERED' : 'FULFILLED';
}
