import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import type { CatalogApi } from '../catalog/index.js';
import type { ImportsApi } from '../imports/index.js';
import type { LedgerApi } from '../ledger/index.js';
import type { OrdersApi } from '../orders/index.js';
import { InvoiceImport } from './invoice-import.service.js';
import { ArticlesRepository } from './store/articles.repository.js';
import { Articles } from './store/articles.service.js';
import { ImportedInvoicesRepository } from './store/imported-invoices.repository.js';
import { PastCustomersRepository } from './store/past-customers.repository.js';
import { PastCustomers } from './store/past-customers.service.js';
import { PastOrdersRepository } from './store/past-orders.repository.js';
import { PastOrders } from './store/past-orders.service.js';
import { SoldUnitsRepository } from './store/sold-units.repository.js';

export interface OrderImportsDependencies {
  readonly imports: Pick<ImportsApi, 'takeInvoices'>;
  readonly catalog: Pick<CatalogApi, 'imports'>;
  readonly orders: Pick<OrdersApi, 'newAccessToken'>;
  readonly ledger: LedgerApi;
}

/** Orders of other systems. Imports read the files and keep the progress; this module knows what orders are. */
export function orderImportsModule(core: Core, deps: OrderImportsDependencies): Module {
  const parts = {
    invoices: new ImportedInvoicesRepository(),
    articles: new Articles(new ArticlesRepository(), deps.catalog.imports),
    customers: new PastCustomers(new PastCustomersRepository()),
    sold: new SoldUnitsRepository(),
    orders: new PastOrders(new PastOrdersRepository(), deps.orders, deps.ledger),
  };
  deps.imports.takeInvoices(new InvoiceImport(core, parts));
  return { name: 'order-imports' };
}
