import { createHash } from 'node:crypto';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import type { CartEntity } from './stored/cart.entity.js';

export function cartCreated({ id, userId, currency }: CartEntity): DomainEvent {
  return {
    type: 'cart.created.v1',
    subject: subjectOf(id),
    payload: { isGuest: userId === null, currency },
  };
}

export function cartExpired({ id, userId }: { id: string; userId: string | null }): DomainEvent {
  return { type: 'cart.expired.v1', subject: subjectOf(id), payload: { isGuest: userId === null } };
}

/** Whoever knows the id of a guest's cart may use the cart, so events name it by what cannot be turned back into the id. */
function subjectOf(cartId: string): DomainEvent['subject'] {
  const digest = createHash('sha256').update(`cart:${cartId}`).digest('hex');
  const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(digest)!;
  return { kind: 'cart', id: parts.join('-') };
}
