import type { TenantContext } from '../../../platform/context.js';
import type { ProductReading } from '../formats/product-reading.js';
import type { ImportJobEntity } from '../jobs/import-job.entity.js';
import type { ImportHold } from '../jobs/import-hold.js';
import type { ToldProblems } from './told-problems.js';

/** A runner that gives no sign of life for so long is taken for dead, and another one goes on. */
export const LEASE_MS = 30_000;

/** The work of one runner on one import. */
export interface ImportRun {
  readonly ctx: TenantContext;
  readonly job: ImportJobEntity;
  readonly hold: ImportHold;
  readonly reading: Pick<ProductReading, 'fieldName'>;
  readonly told: ToldProblems;
}

/** The import was cancelled, or another runner has taken it over: whatever this one still holds is not written. */
export class LeaseLost extends Error {
  constructor() {
    super('The import belongs to another runner now, or has ended');
  }
}

/** Until when a job is kept that is kept now. */
export function leaseEnd(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS);
}
