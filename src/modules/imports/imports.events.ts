import type { DomainEvent } from '../../platform/outbox/outbox.js';
import type { ImportJobEntity } from './jobs/import-job.entity.js';

/** Someone asked for the import of an uploaded file. */
export function importRequested(job: ImportJobEntity): DomainEvent {
  return {
    type: 'import.requested.v1',
    subject: { kind: 'importJob', id: job.id },
    payload: { format: job.format },
  };
}

const TYPES = {
  COMPLETED: 'import.completed.v1',
  FAILED: 'import.failed.v1',
  CANCELLED: 'import.cancelled.v1',
} as const;

/** An import came to its end, one way or another. Whatever it had written stays. */
export function importFinished(job: ImportJobEntity, status: keyof typeof TYPES): DomainEvent {
  const { rowsDone, rowsFailed, productsCreated, productsUpdated, productsUnchanged } = job;
  const { ordersCreated, refundsCreated, invoicesUnchanged } = job;
  return {
    type: TYPES[status],
    subject: { kind: 'importJob', id: job.id },
    payload: {
      ...{ rowsDone, rowsFailed, productsCreated, productsUpdated, productsUnchanged },
      ...{ ordersCreated, refundsCreated, invoicesUnchanged },
    },
  };
}
