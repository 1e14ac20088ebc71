import type { TenantTx } from '../../platform/db/scope.js';
import { addJob } from '../../platform/jobs/jobs.js';

export const RETURN_REFUND = 'returns:refund';

/** Whoever received the goods refunds them at once; the job is there for when they could not. */
const JOB_DELAY_MS = 60_000;

/** What was received is refunded by a job, should nobody else do it. */
export function refundByJob(tx: TenantTx, returnId: string): Promise<void> {
  const runAt = new Date(tx.now.getTime() + JOB_DELAY_MS);
  const payload = { tenantId: tx.tenantId, returnId };
  return addJob(tx, RETURN_REFUND, payload, { key: `return-refund:${returnId}`, runAt });
}
