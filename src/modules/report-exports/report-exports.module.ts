import { store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import { ExportFiles } from '../../platform/exports/export-files.js';
import { exportRoute } from '../../platform/exports/export-route.js';
import type { ReportSource } from '../../platform/exports/report-source.js';
import type { Module } from '../../platform/module.js';
import type { StoreDirectory } from '../tenants/index.js';
import { EXPORTED_REPORTS } from './exported-report.js';
import { REPORT_EXPORTS } from './report-export.files.js';
import { ReportExportsRepository } from './report-exports.repository.js';
import { ReportExportsResolver } from './report-exports.resolver.js';
import { ReportExports } from './report-exports.service.js';
import { REPORT_EXPORT_SCHEDULES, reportTasks } from './report-exports.jobs.js';
import { reportExportsData } from './report-exports.personal-data.js';
import { ReportWriter } from './report-writer.service.js';

export interface ReportExportsDependencies {
  /** What all modules tell of their numbers. */
  readonly reports: readonly ReportSource[];
  readonly directory: Pick<StoreDirectory, 'byId'>;
}

/** Reports as files, made in the background (docs/report-exports.md). */
export function reportExportsModule(core: Core, { reports, directory }: ReportExportsDependencies): Module {
  const exports = new ReportExportsRepository();
  const files = new ExportFiles(core, exports, REPORT_EXPORTS);
  const sources = sourcesOf(reports);
  const reportExports = new ReportExports(core, exports, files, sources);
  const writer = new ReportWriter(exports, files, sources);
  return {
    name: 'report-exports',
    resolvers: [new ReportExportsResolver(reportExports)],
    permissions: {
      Query: { reportExport: store.staff, reportExports: store.staff },
      Mutation: { reportExportCreate: store.staff, reportExportCancel: store.staff },
    },
    nodes: {
      reportExport: {
        typename: 'ReportExport',
        scope: 'store',
        load: (ctx, ids) => reportExports.findVisible(ctx, ids),
      },
    },
    personalData: [reportExportsData(exports)],
    routes: [exportRoute(core, { files, directory })],
    tasks: reportTasks(core, { directory, writer, files }),
    schedules: REPORT_EXPORT_SCHEDULES,
  };
}

/** Each report with who tells it. @throws Error when nobody tells one that the API offers, or when two do */
function sourcesOf(reports: readonly ReportSource[]): ReadonlyMap<string, ReportSource> {
  const told = reports.map(({ report }) => report).sort();
  const offered = Object.keys(EXPORTED_REPORTS).sort();
  if (told.join() !== offered.join()) throw new Error(`Offered are ${offered.join()}, told ${told.join()}`);
  return new Map(reports.map((source) => [source.report, source]));
}
