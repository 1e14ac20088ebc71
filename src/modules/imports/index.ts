import { ImportJobEntity } from './jobs/import-job.entity.js';
import { ImportProblemEntity } from './jobs/import-problem.entity.js';

export { importsModule, type ImportsApi } from './imports.module.js';
export type { FileToImport, ImportedFile } from './running/file-import.service.js';
export type { ImportFormat } from './formats/import-format.js';
export type { PastInvoice, PastInvoiceRow } from './formats/online-retail/past-invoice.js';
export type { InvoiceImporter, InvoiceOutcome } from './running/invoice-importer.api.js';

/** The tables of this module. */
export const importEntities = [ImportJobEntity, ImportProblemEntity];
