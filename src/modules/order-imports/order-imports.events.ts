import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { SOURCE } from './books/past-money.js';

/**
 * `orders.imported.v1`: a batch of invoices was booked. One event for the batch instead of several for each order: all
 * of it is long past, and nobody is to be written to. `orderIds` are the orders that are new or of which money went
 * back; their books tell the rest.
 */
export function ordersImported(jobId: string, orderIds: readonly string[]): DomainEvent {
  return {
    type: 'orders.imported.v1',
    subject: { kind: 'importJob', id: jobId },
    payload: { source: SOURCE, orderIds },
  };
}
