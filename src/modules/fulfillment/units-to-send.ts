import { refuse } from '../../kernel/errors.js';
import { leftToSend, type UnitCounts } from '../orders/index.js';

/** Units of an order line. */
export interface LineUnits {
  readonly orderLineId: string;
  /** 1 or more. */
  readonly quantity: number;
}

/** An order line as far as it decides how many units can still be sent. */
export type SendableLine = UnitCounts & { readonly id: string; readonly sku: string };

/**
 * What is to be sent: the units asked for or, when none are named, everything that is left.
 * @throws Refusal NOT_FOUND for a line of another order, OUT_OF_RANGE when a line has fewer left, INVALID_TRANSITION when
 * nothing is left at all
 */
export function unitsToSend(
  lines: readonly SendableLine[],
  wanted: readonly LineUnits[] | null,
): LineUnits[] {
  if (wanted) return wanted.map((units, index) => checked(lines, units, index));
  const left = lines.map((line) => ({ orderLineId: line.id, quantity: leftToSend(line) }));
  const units = left.filter(({ quantity }) => quantity > 0);
  if (units.length > 0) return units;
  throw refuse('INVALID_TRANSITION', 'Nothing of this order is left to send.', ['orderId']);
}

function checked(lines: readonly SendableLine[], units: LineUnits, index: number): LineUnits {
  const line = lines.find(({ id }) => id === units.orderLineId);
  const path = ['input', 'lines', index];
  if (!line) {
    throw refuse('NOT_FOUND', 'The order has no line with this id.', [...path, 'orderLineId']);
  }
  const left = leftToSend(line);
  if (units.quantity <= left) return units;
  const message = `${left} of ${line.quantity} units of ${line.sku} are left to send, ${units.quantity} requested.`;
  throw refuse('OUT_OF_RANGE', message, [...path, 'quantity']);
}
