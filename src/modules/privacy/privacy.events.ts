import type { DomainEvent } from '../../platform/outbox/outbox.js';

/** What told who a customer is was taken out of the store. */
export function customerErased(customerId: string): DomainEvent {
  return { type: 'customer.erased.v1', subject: { kind: 'customer', id: customerId } };
}
