import type { DomainEvent } from '../../platform/outbox/outbox.js';
import type { ReturnWithLines } from './return-with-lines.js';

/** `return.requested.v1`, `return.approved.v1` and so on, after the status, with the return as it is then. */
export function returnEvent(found: ReturnWithLines): DomainEvent {
  const { id, orderId, status, refundId, lines } = found;
  return {
    type: `return.${status.toLowerCase()}.v1`,
    subject: { kind: 'return', id },
    payload: { orderId, returnId: id, status, refundId, lines },
  };
}
