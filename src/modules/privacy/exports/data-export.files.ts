import type { ExportKind } from '../../../platform/exports/export-files.js';
import type { DataExportEntity } from './data-export.entity.js';

/** Files with what is kept of buyers. */
export const DATA_EXPORTS: ExportKind<DataExportEntity> = {
  folder: 'data-exports',
  idKind: 'dataExport',
  suffix: '.json',
  formOf: () => ({ name: 'personal-data.json', contentType: 'application/json; charset=utf-8' }),
};
