import type { TenantId } from '../../kernel/ids.js';
import type { Core } from '../../platform/core.js';
import type { ExportFiles } from '../../platform/exports/export-files.js';
import type { StoresById } from '../../platform/exports/export-route.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { storeWork } from '../../platform/jobs/store-work.js';
import type { ReportExportEntity } from './report-export.entity.js';
import type { ReportWriter } from './report-writer.service.js';

/** Makes the file of an export: `{ tenantId, exportId }`. */
export const WRITE_REPORT = 'report-exports:write';
/** Removes files of exports that were ended: `{ tenantId, exportIds }`. */
export const REMOVE_REPORTS = 'report-exports:remove-files';
const SWEEP = 'report-exports:sweep';

export const REPORT_EXPORT_SCHEDULES = [`45 * * * * ${SWEEP}`];

export interface ReportWorkers {
  readonly directory: StoresById;
  readonly writer: ReportWriter;
  readonly files: ExportFiles<ReportExportEntity>;
}

/** Background work of exports of reports. */
export function reportTasks(core: Core, { directory, writer, files }: ReportWorkers): Record<string, Task> {
  const inStore = storeWork(core, directory, 'report-exports');
  return {
    [WRITE_REPORT]: ({ tenantId, exportId }) =>
      inStore(tenantId, (ctx) => writer.write(ctx, String(exportId))),
    [REMOVE_REPORTS]: ({ tenantId, exportIds }) =>
      files.removeFiles(tenantId as TenantId, exportIds as string[]),
    [SWEEP]: (_payload, signal) => files.sweep(signal),
  };
}
