import { ImportedInvoiceEntity } from './imported-invoice.entity.js';

export { orderImportsModule } from './order-imports.module.js';

/** The tables of this module. */
export const orderImportEntities = [ImportedInvoiceEntity];
