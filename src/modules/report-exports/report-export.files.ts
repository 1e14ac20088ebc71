import type { ExportKind } from '../../platform/exports/export-files.js';
import type { ReportExportEntity, ReportFormatName } from './report-export.entity.js';

const TYPES: Readonly<Record<ReportFormatName, string>> = {
  CSV: 'text/csv; charset=utf-8',
  JSONL: 'application/jsonl; charset=utf-8',
};

/** Files with reports. */
export const REPORT_EXPORTS: ExportKind<ReportExportEntity> = {
  folder: 'report-exports',
  idKind: 'reportExport',
  suffix: '',
  formOf: ({ report, format, wish }) => {
    const { from, to } = wish as { from?: string; to?: string };
    const name = [report.toLowerCase().replaceAll('_', '-'), from, to].filter(Boolean).join('_');
    return { name: `${name}.${format.toLowerCase()}`, contentType: TYPES[format] };
  },
};
