import { newId } from '../../kernel/ids.js';
import type { Core } from '../../platform/core.js';
import type { Task } from '../../platform/jobs/jobs.js';
import type { StoreDirectory } from '../tenants/index.js';
import type { ReturnReceipts } from './return-receipts.service.js';
import { RETURN_REFUND } from './return-refund.job.js';

/** The background work of returns. */
export function returnTasks(
  core: Core,
  receipts: ReturnReceipts,
  directory: Pick<StoreDirectory, 'byId'>,
): Record<string, Task> {
  return {
    [RETURN_REFUND]: async ({ tenantId, returnId }) => {
      const store = await directory.byId(String(tenantId));
      if (!store) return;
      await receipts.refundReceived(core.contexts.system(store, `return-${newId()}`), String(returnId));
    },
  };
}
