import type { AuditedDeed } from '../../platform/audit/trail.js';
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
    isRoutine: true,
  };
}

/** What the audit log tells of a batch: which invoices it brought and what became of them, not each order. */
export function invoicesImported(
  jobId: string,
  batch: { readonly numbers: readonly string[]; readonly orders: number; readonly refunds: number },
): AuditedDeed {
  const { numbers, orders, refunds } = batch;
  const sorted = numbers.toSorted();
  return {
    action: 'orders.imported',
    subject: { kind: 'importJob', id: jobId },
    details: {
      ...{ source: SOURCE, invoices: numbers.length, orders, refunds },
      ...{ firstInvoice: sorted[0], lastInvoice: sorted.at(-1) },
    },
  };
}
