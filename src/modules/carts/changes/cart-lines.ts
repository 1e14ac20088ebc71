import { notFound, refuse, type ErrorPath } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import { MAX_SUBTOTAL_MINOR } from '../../pricing/index.js';
import type { CartLine, CartWithLines, LineFacts } from '../stored/cart-with-lines.js';
import { MAX_LINES, MAX_QUANTITY } from './cart-limits.js';

export interface WantedLine {
  readonly variantId: string;
  readonly quantity: number;
}

export interface LineQuantity {
  readonly id: string;
  /** 0 removes the line. */
  readonly quantity: number;
}

/**
 * The cart with these many more of each variant.
 * @throws Refusal NOT_FOUND for a variant that cannot be bought, OUT_OF_RANGE, TOO_LONG
 */
export function withLinesAdded(
  cart: CartWithLines,
  wanted: readonly WantedLine[],
  facts: ReadonlyMap<string, LineFacts>,
): CartWithLines {
  const lines = new Map(cart.lines.map((line) => [line.variantId, line]));
  wanted.forEach(({ variantId, quantity }, index) => {
    const known = facts.get(variantId);
    if (!known) throw notFound(['lines', index, 'variantId']);
    const line = lines.get(variantId) ?? newLine(cart, known);
    lines.set(variantId, withQuantity(line, line.quantity + quantity, ['lines', index, 'quantity']));
  });
  return checked({ ...cart, lines: [...lines.values()] }, ['lines']);
}

/** The cart with these quantities. @throws Refusal NOT_FOUND for a line it does not have, OUT_OF_RANGE */
export function withQuantities(cart: CartWithLines, changes: readonly LineQuantity[]): CartWithLines {
  const lines = linesById(cart);
  changes.forEach(({ id, quantity }, index) => {
    const line = lines.get(id);
    if (!line) throw notFound(['lines', index, 'id']);
    lines.set(id, { ...line, quantity });
  });
  return checked({ ...cart, lines: [...lines.values()].filter(({ quantity }) => quantity > 0) }, ['lines']);
}

/** The cart without these lines. @throws Refusal NOT_FOUND for a line it does not have */
export function withoutLines(cart: CartWithLines, ids: readonly string[]): CartWithLines {
  const lines = linesById(cart);
  ids.forEach((id, index) => {
    if (!lines.delete(id)) throw notFound(['lineIds', index]);
  });
  return { ...cart, lines: [...lines.values()] };
}

/** The cart, unless it holds more than a cart may. @throws Refusal TOO_LONG, OUT_OF_RANGE */
export function checked(cart: CartWithLines, path: ErrorPath): CartWithLines {
  if (cart.lines.length > MAX_LINES) {
    throw refuse(
      'TOO_LONG',
      `A cart has at most ${MAX_LINES} lines, these would be ${cart.lines.length}.`,
      path,
    );
  }
  const subtotal = cart.lines.reduce((sum, line) => sum + line.quantity * (line.facts?.unitMinor ?? 0), 0);
  if (subtotal > MAX_SUBTOTAL_MINOR) {
    throw refuse('OUT_OF_RANGE', 'The goods cost more than one cart may. Divide them among several.', path);
  }
  return cart;
}

function linesById({ lines }: CartWithLines): Map<string, CartLine> {
  return new Map(lines.map((line) => [line.id, line]));
}

function newLine({ tenantId, id, updatedAt }: CartWithLines, facts: LineFacts): CartLine {
  const { variantId, unitMinor: seenUnitMinor } = facts;
  return {
    tenantId,
    cartId: id,
    id: newId(),
    variantId,
    quantity: 0,
    seenUnitMinor,
    createdAt: updatedAt,
    facts,
  };
}

function withQuantity(line: CartLine, quantity: number, path: ErrorPath): CartLine {
  if (quantity <= MAX_QUANTITY) return { ...line, quantity };
  const present = line.quantity > 0 ? `; ${line.quantity} are in the cart` : '';
  throw refuse('OUT_OF_RANGE', `A cart holds at most ${MAX_QUANTITY} of a variant${present}.`, path);
}
