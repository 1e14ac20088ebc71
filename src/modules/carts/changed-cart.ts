import { cartWarnings } from './cart-warnings.js';
import type { CartWarning } from './cart-pricing.type.js';
import type { Cart } from './cart.type.js';
import type { CartView } from './cart.view.js';

/** Options of the argument `expectedVersion`. */
export const EXPECTED_VERSION = {
  nullable: true,
  description: 'Refuse unless the cart has this version.',
} as const;

/** What every payload of a cart carries. */
export async function changedCart(
  change: Promise<CartView>,
): Promise<{ cart: Cart; warnings: CartWarning[] }> {
  const cart = await change;
  return { cart: cart as unknown as Cart, warnings: await cartWarnings(cart) };
}
