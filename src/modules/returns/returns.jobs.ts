import { newId } from '../../kernel/ids.js';
import type { Core } from '../../platform/core.js';
import type { TenantTx } from '../../platform/db/scope.js';
import { addJob, type Task } from '../../platform/jobs/jobs.js';
import type { StoreDirectory } from '../tenants/index.js';
import type { ReturnReceipts } from './return-receipts.service.js';

const REFUND = 'returns:refund';

/** Whoever received the goods refunds them at once; the job is there for when they could not. */
const JOB_DELAY_MS = 60_000;

/** What was received is refunded by a job, should nobody else do it. */
export function refundByJob(tx: TenantTx, returnId: string): Promise<void> {
  const runAt = new Date(tx.now.getTime() + JOB_DELAY_MS);
  return addJob(tx, REFUND, { tenantId: tx.tenantId, returnId }, { key: `return-refund:${returnId}`, runAt });
}

/** The background work of returns. */
export function returnTasks(
  core: Core,
  receipts: ReturnReceipts,
  directory: Pick<StoreDirectory, 'byId'>,
): Record<string, Task> {
  return {
    [REFUND]: async ({ tenantId, returnId }) => {
      const store = await directory.byId(String(tenantId));
      if (!store) return;
      await receipts.refundReceived(core.contexts.system(store, `return-${newId()}`), String(returnId));
    },
  };
}
