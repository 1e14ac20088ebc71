import { createHash } from 'node:crypto';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import type { CartEntity } from './stored/cart.entity.js';

export function cartCreated({ id, userId, currency }: CartEntity): DomainEvent {
  return {
    type: 'cart.created.v1',
    subject: subjectOf(id),
    payload: { isGuest: userId === null, currency },
    isRoutine: true,
  };
}

export function cartExpired({ id, userId }: { id: string; userId: string | null }): DomainEvent {
  const payload = { isGuest: userId === null };
  return { type: 'cart.expired.v1', subject: subjectOf(id), payload, isRoutine: true };
}

/** The guest's cart went into another one of the user who signed in. */
export function cartMerged({ id }: { id: string }): DomainEvent {
  return { type: 'cart.merged.v1', subject: subjectOf(id), isRoutine: true };
}

/** The cart is being paid for. */
export function cartCheckoutBegun(cartId: string, orderId: string): DomainEvent {
  const payload = { orderId };
  return { type: 'cart.checkout_begun.v1', subject: subjectOf(cartId), payload, isRoutine: true };
}

/** Whoever knows the id of a guest's cart may use the cart, so events name it by what cannot be turned back into the id. */
function subjectOf(cartId: string): DomainEvent['subject'] {
  return { kind: 'cart', id: cartEventId(cartId) };
}

/** The id by which events name a cart. */
export function cartEventId(cartId: string): string {
  const digest = createHash('sha256').update(`cart:${cartId}`).digest('hex');
  const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(digest)!;
  return parts.join('-');
}
