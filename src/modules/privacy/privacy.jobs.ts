import type { TenantId } from '../../kernel/ids.js';
import type { Core } from '../../platform/core.js';
import type { ExportFiles } from '../../platform/exports/export-files.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { storeWork } from '../../platform/jobs/store-work.js';
import type { StoreDirectory } from '../tenants/index.js';
import { ERASE_ACCOUNT, type AccountErasures } from './erasure/account-erasures.service.js';
import { FINISH_ERASURE, type SubjectErasure } from './erasure/subject-erasure.service.js';
import { WRITE_EXPORT } from './exports/data-exports.service.js';
import type { DataExportEntity } from './exports/data-export.entity.js';
import type { ExportWriter } from './exports/export-writer.service.js';
import { REMOVE_FILES } from './exports/exports.personal-data.js';
import type { Retention } from './retention/retention.service.js';

const RETENTION = 'privacy:retention';
const SWEEP_ACCOUNTS = 'privacy:sweep-accounts';
const SWEEP_EXPORTS = 'privacy:sweep-exports';

export interface PrivacyWorkers {
  readonly directory: Pick<StoreDirectory, 'byId'>;
  readonly writer: ExportWriter;
  readonly files: ExportFiles<DataExportEntity>;
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
  { directory, writer, files, work, accounts, retention }: PrivacyWorkers,
): Record<string, Task> {
  const inStore = storeWork(core, directory, 'privacy');
  return {
    [WRITE_EXPORT]: ({ tenantId, exportId }) =>
      inStore(tenantId, (ctx) => writer.write(ctx, String(exportId))),
    [SWEEP_EXPORTS]: (_payload, signal) => files.sweep(signal),
    [FINISH_ERASURE]: ({ tenantId, customerId, userId }) =>
      inStore(tenantId, (ctx) =>
        core.unitOfWork.write(ctx, (tx) => work.finish(tx, subjectOf(customerId, userId))),
      ),
    [ERASE_ACCOUNT]: ({ userId }) => accounts.eraseInStores(String(userId)),
    [RETENTION]: (_payload, signal) => retention.run(signal),
    [SWEEP_ACCOUNTS]: () => accounts.sweep(),
    [REMOVE_FILES]: ({ tenantId, exportIds }) =>
      files.removeFiles(tenantId as TenantId, exportIds as string[]),
  };
}

function subjectOf(customerId: unknown, userId: unknown) {
  return { customerId: customerId as string | null, userId: userId as string | null };
}
