import { refuse } from '../../kernel/errors.js';

/** What came in of a line of a return. */
export interface ReceivedUnits {
  readonly orderLineId: string;
  /** 0 or more. */
  readonly quantity: number;
  /** Whether it goes back on the shelf. */
  readonly restock: boolean;
}

interface RequestedLine {
  readonly orderLineId: string;
  readonly quantity: number;
}

/**
 * What came in of every line of the return: what the store counted or, when it counted nothing, all of it, back on the
 * shelf. Lines that were not counted did not come.
 * @throws Refusal NOT_FOUND for a line that is not in the return, OUT_OF_RANGE for more units than were to come, REQUIRED
 * when nothing came at all
 */
export function receivedUnits(
  lines: readonly RequestedLine[],
  counted: readonly ReceivedUnits[] | null,
): ReceivedUnits[] {
  if (!counted) return lines.map(({ orderLineId, quantity }) => ({ orderLineId, quantity, restock: true }));
  counted.forEach((units, index) => assertExpected(lines, units, index));
  const received = counted.filter(({ quantity }) => quantity > 0);
  if (received.length > 0) return received;
  throw refuse('REQUIRED', 'Nothing came in. Decline the return instead.', ['input', 'lines']);
}

function assertExpected(
  lines: readonly RequestedLine[],
  { orderLineId, quantity }: ReceivedUnits,
  index: number,
) {
  const path = ['input', 'lines', index];
  const line = lines.find((each) => each.orderLineId === orderLineId);
  if (!line) throw refuse('NOT_FOUND', 'The return has no such order line.', [...path, 'orderLineId']);
  if (quantity <= line.quantity) return;
  const message = `${line.quantity} units of this line were to come, ${quantity} were counted.`;
  throw refuse('OUT_OF_RANGE', message, [...path, 'quantity']);
}
