import { newId, type TenantId } from '../../kernel/ids.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { Task } from '../../platform/jobs/jobs.js';
import type { StoreDirectory } from '../tenants/index.js';
import { ERASE_ACCOUNT, type AccountErasures } from './erasure/account-erasures.service.js';
import { FINISH_ERASURE, type SubjectErasure } from './erasure/subject-erasure.service.js';
import { WRITE_EXPORT } from './exports/data-exports.service.js';
import { exportKey } from './exports/export-key.js';
import type { ExportWriter } from './exports/export-writer.service.js';
import { REMOVE_FILES } from './exports/exports.personal-data.js';
import type { Retention } from './retention/retention.service.js';

const RETENTION = 'privacy:retention';
const SWEEP_ACCOUNTS = 'privacy:sweep-accounts';
const SWEEP_EXPORTS = 'privacy:sweep-exports';

export interface PrivacyWorkers {
  readonly directory: Pick<StoreDirectory, 'byId'>;
  readonly writer: ExportWriter;
  readonly work: SubjectErasure;
  readonly accounts: AccountErasures;
  readonly retention: Retention;
}

export const privacySchedules = [
  `25 * * * * ${SWEEP_EXPORTS}`,
  `35 * * * * ${SWEEP_ACCOUNTS}`,
  `15 3 * * * ${RETENTION}`,
];

/** Background work of privacy. */
export function privacyTasks(
  core: Core,
  { directory, writer, work, accounts, retention }: PrivacyWorkers,
): Record<string, Task> {
  /** Does nothing for a store that is gone. */
  const inStore = async (tenantId: unknown, work: (ctx: TenantContext) => Promise<void>): Promise<void> => {
    const store = await directory.byId(String(tenantId));
    if (store) await work(core.contexts.system(store, `privacy-${newId()}`));
  };
  return {
    [WRITE_EXPORT]: ({ tenantId, exportId }) =>
      inStore(tenantId, (ctx) => writer.write(ctx, String(exportId))),
    [SWEEP_EXPORTS]: (_payload, signal) => writer.sweep(signal),
    [FINISH_ERASURE]: ({ tenantId, customerId, userId }) =>
      inStore(tenantId, (ctx) =>
        core.unitOfWork.write(ctx, (tx) => work.finish(tx, subjectOf(customerId, userId))),
      ),
    [ERASE_ACCOUNT]: ({ userId }) => accounts.eraseInStores(String(userId)),
    [RETENTION]: (_payload, signal) => retention.run(signal),
    [SWEEP_ACCOUNTS]: () => accounts.sweep(),
    [REMOVE_FILES]: async ({ tenantId, exportIds }) => {
      for (const id of exportIds as string[]) await core.storage.delete(exportKey(tenantId as TenantId, id));
    },
  };
}

function subjectOf(customerId: unknown, userId: unknown) {
  return { customerId: customerId as string | null, userId: userId as string | null };
}
