import { notFound, refuse } from '../../kernel/errors.js';
import type { TenantContext } from '../../platform/context.js';
import { isStaff } from '../../platform/viewer.js';
import type { CartEntity } from './stored/cart.entity.js';

/** The user who acts; null for a guest. */
export function userIdOf({ viewer }: Pick<TenantContext, 'viewer'>): string | null {
  return viewer.kind === 'user' ? viewer.userId : null;
}

/** Whether the viewer may see the cart: knowing the id of a guest's cart is enough, a user's is the user's and the staff's. */
export function isReadable(ctx: TenantContext, cart: CartEntity): boolean {
  return isAlive(cart) && (isUsableBy(cart, userIdOf(ctx)) || isStaff(ctx));
}

/**
 * Refuses to change a cart that is someone else's, or is not open.
 * @throws Refusal NOT_FOUND, CART_LOCKED
 */
export function assertChangeable(cart: CartEntity, userId: string | null): void {
  if (!isAlive(cart) || !isUsableBy(cart, userId)) throw notFound(['cartId']);
  if (cart.status === 'CHECKOUT') throw cartLocked();
}

/** The answer to changes of a cart that is being paid for. */
export function cartLocked(): Error {
  const message = 'The cart is being paid for. Wait until that has ended, or cancel the order first.';
  return refuse('CART_LOCKED', message, ['cartId']);
}

function isUsableBy({ userId: owner }: CartEntity, userId: string | null): boolean {
  return owner === null || owner === userId;
}

function isAlive({ status }: CartEntity): boolean {
  return status === 'OPEN' || status === 'CHECKOUT';
}
