import type { CartWarning } from '../quoting/cart-warning.js';
import type { CartLine, CartWithLines } from '../stored/cart-with-lines.js';
import { MAX_CODES, MAX_QUANTITY } from './cart-limits.js';
import { checked } from './cart-lines.js';

export interface MergedCart {
  readonly cart: CartWithLines;
  /** What was lost on the way. */
  readonly notices: readonly CartWarning[];
}

/**
 * A user's own cart with what a guest's cart adds: quantities of one variant are summed up to the most a line holds,
 * codes united, and what the own cart does not know of the buyer is taken from the guest's.
 * @throws Refusal TOO_LONG, OUT_OF_RANGE when together they are more than a cart may be
 */
export function mergedCart(own: CartWithLines, guest: CartWithLines): MergedCart {
  const lines = new Map(own.lines.map((line) => [line.variantId, line]));
  const notices: CartWarning[] = [];
  for (const added of guest.lines) {
    const present = lines.get(added.variantId);
    lines.set(added.variantId, present ? summed(present, added, notices) : { ...added, cartId: own.id });
  }
  const cart = {
    ...own,
    email: own.email ?? guest.email,
    phone: own.phone ?? guest.phone,
    shippingAddress: own.shippingAddress ?? guest.shippingAddress,
    billingAddress: own.billingAddress ?? guest.billingAddress,
    shippingMethodId: own.shippingMethodId ?? guest.shippingMethodId,
    discountCodes: [...new Set([...own.discountCodes, ...guest.discountCodes])].slice(0, MAX_CODES),
    lines: [...lines.values()],
  };
  return { cart: checked(cart, ['cartId']), notices };
}

function summed(present: CartLine, added: CartLine, notices: CartWarning[]): CartLine {
  const wanted = present.quantity + added.quantity;
  if (wanted <= MAX_QUANTITY) return { ...present, quantity: wanted };
  notices.push({
    code: 'QUANTITY_CAPPED',
    message: `The two carts hold ${wanted} together; a line holds at most ${MAX_QUANTITY}.`,
    lineId: present.id,
  });
  return { ...present, quantity: MAX_QUANTITY };
}
