import { refuse } from '../../kernel/errors.js';
import { leftToReturn, type UnitCounts } from '../orders/index.js';

/** An order line as far as it decides how many units can still be sent back. */
export type ReturnableLine = UnitCounts & { readonly id: string; readonly sku: string };

export interface ReturnUnits {
  readonly orderLineId: string;
  /** 1 or more. */
  readonly quantity: number;
}

/**
 * Each line has as many units that have arrived, did not come back and are in no open return.
 * @param claimed units in open returns, by order line
 * @throws Refusal NOT_FOUND for a line of another order, OUT_OF_RANGE when a line has fewer
 */
export function assertReturnable(
  lines: readonly ReturnableLine[],
  claimed: ReadonlyMap<string, number>,
  wanted: readonly ReturnUnits[],
): void {
  wanted.forEach(({ orderLineId, quantity }, index) => {
    const path = ['input', 'lines', index];
    const line = lines.find(({ id }) => id === orderLineId);
    if (!line) throw refuse('NOT_FOUND', 'The order has no line with this id.', [...path, 'orderLineId']);
    const left = leftToReturn(line) - (claimed.get(orderLineId) ?? 0);
    if (quantity <= left) return;
    const message = `${Math.max(left, 0)} units of ${line.sku} can be returned, ${quantity} requested.`;
    throw refuse('OUT_OF_RANGE', message, [...path, 'quantity']);
  });
}
