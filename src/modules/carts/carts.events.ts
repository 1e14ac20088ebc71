import type { DomainEvent } from '../../platform/outbox/outbox.js';
import type { CartEntity } from './stored/cart.entity.js';

export function cartCreated({ id, userId, currency }: CartEntity): DomainEvent {
  return {
    type: 'cart.created.v1',
    subject: { kind: 'cart', id },
    payload: { isGuest: userId === null, currency },
  };
}

export function cartExpired({ id, userId }: { id: string; userId: string | null }): DomainEvent {
  return { type: 'cart.expired.v1', subject: { kind: 'cart', id }, payload: { isGuest: userId === null } };
}
