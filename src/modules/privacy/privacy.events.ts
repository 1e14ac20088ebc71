import type { DomainEvent } from '../../platform/outbox/outbox.js';

/** What told who a customer is was taken out of the store. */
export function customerErased(customerId: string): DomainEvent {
  return { type: 'customer.erased.v1', subject: { kind: 'customer', id: customerId } };
}

/** The store keeps things for another time than before. */
export function retentionChanged(tenantId: string): DomainEvent {
  return { type: 'store.retention_changed.v1', subject: { kind: 'retention_settings', id: tenantId } };
}
