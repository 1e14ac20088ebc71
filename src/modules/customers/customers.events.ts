import type { DomainEvent } from '../../platform/outbox/outbox.js';
import type { ConsentKind } from './consents/consent-kind.js';
import type { CustomerGroupEntity } from './groups/customer-group.entity.js';
import type { CustomerEntity } from './records/customer.entity.js';

export function customerChanged(what: 'created' | 'updated', customer: CustomerEntity): DomainEvent {
  return {
    type: `customer.${what}.v1`,
    subject: { kind: 'customer', id: customer.id },
    payload: { isGuest: customer.userId === null },
  };
}

/** A buyer agreed to something, or took it back. */
export function consentChanged(
  customerId: string,
  { kind, isGiven, textVersion }: { kind: ConsentKind; isGiven: boolean; textVersion: string },
): DomainEvent {
  return {
    type: `customer.consent_${isGiven ? 'given' : 'withdrawn'}.v1`,
    subject: { kind: 'customer', id: customerId },
    payload: { kind, textVersion },
  };
}

export function customerGroupChanged(
  what: 'created' | 'updated' | 'deleted' | 'members_changed',
  group: CustomerGroupEntity,
): DomainEvent {
  return {
    type: `customer_group.${what}.v1`,
    subject: { kind: 'customerGroup', id: group.id },
    payload: { name: group.name },
  };
}
