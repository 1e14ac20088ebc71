import { newId, type TenantId } from '../../kernel/ids.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { Task } from '../../platform/jobs/jobs.js';
import type { StoreDirectory } from '../tenants/index.js';
import { WRITE_EXPORT } from './exports/data-exports.service.js';
import { exportKey } from './exports/export-key.js';
import type { ExportWriter } from './exports/export-writer.service.js';
import { REMOVE_FILES } from './exports/exports.personal-data.js';

const SWEEP_EXPORTS = 'privacy:sweep-exports';

export interface PrivacyWorkers {
  readonly directory: Pick<StoreDirectory, 'byId'>;
  readonly writer: ExportWriter;
}

export const privacySchedules = [`25 * * * * ${SWEEP_EXPORTS}`];

/** Background work of privacy. */
export function privacyTasks(core: Core, { directory, writer }: PrivacyWorkers): Record<string, Task> {
  /** Does nothing for a store that is gone. */
  const inStore = async (tenantId: unknown, work: (ctx: TenantContext) => Promise<void>): Promise<void> => {
    const store = await directory.byId(String(tenantId));
    if (store) await work(core.contexts.system(store, `privacy-${newId()}`));
  };
  return {
    [WRITE_EXPORT]: ({ tenantId, exportId }) =>
      inStore(tenantId, (ctx) => writer.write(ctx, String(exportId))),
    [SWEEP_EXPORTS]: (_payload, signal) => writer.sweep(signal),
    [REMOVE_FILES]: async ({ tenantId, exportIds }) => {
      for (const id of exportIds as string[]) await core.storage.delete(exportKey(tenantId as TenantId, id));
    },
  };
}
