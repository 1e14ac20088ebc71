import type { Core } from '../platform/core.js';
import type { Module } from '../platform/module.js';
import { accessModule, type AccessApi } from '../modules/access/index.js';
import { cartsModule, type CartsApi } from '../modules/carts/index.js';
import { catalogModule, type CatalogApi, type CatalogProviders } from '../modules/catalog/index.js';
import { checkoutModule } from '../modules/checkout/index.js';
import { customersModule, type CustomersApi } from '../modules/customers/index.js';
import { fulfillmentModule } from '../modules/fulfillment/index.js';
import { identityModule, type IdentityApi } from '../modules/identity/index.js';
import { importsModule, type ImportsApi } from '../modules/imports/index.js';
import { inventoryModule, type InventoryApi } from '../modules/inventory/index.js';
import { ledgerModule, type LedgerApi } from '../modules/ledger/index.js';
import { mediaModule, type MediaApi } from '../modules/media/index.js';
import { notificationsModule } from '../modules/notifications/index.js';
import { returnsModule } from '../modules/returns/index.js';
import { shippingModule, type ShippingApi, type ShippingProviders } from '../modules/shipping/index.js';
import { paymentsModule, type PaymentsApi, type PaymentsProviders } from '../modules/payments/index.js';
import { promotionsModule, type PromotionsApi } from '../modules/promotions/index.js';
import { taxModule, type TaxApi } from '../modules/tax/index.js';
import { ordersModule, type OrdersApi } from '../modules/orders/index.js';
import {
  tenantsModule,
  type StoreDirectory,
  type TenantsApi,
  type TenantsProviders,
} from '../modules/tenants/index.js';
import type { ViewerReader } from './context.js';
import { MemberViewers } from './member-viewers.js';
import { pruningModule } from './pruning.js';

/** The modules, and what the entrance needs of them. */
export interface ComposedModules {
  readonly modules: readonly Module[];
  readonly directory: StoreDirectory;
  readonly viewers: ViewerReader;
  /** What commands, the demo and tests call without going through GraphQL. */
  readonly apis: {
    readonly tenants: TenantsApi;
    readonly identity: IdentityApi;
    readonly access: AccessApi;
    readonly media: MediaApi;
    readonly inventory: InventoryApi;
    readonly catalog: CatalogApi;
    readonly imports: ImportsApi;
    readonly payments: PaymentsApi;
    readonly ledger: LedgerApi;
    readonly customers: CustomersApi;
    readonly promotions: PromotionsApi;
    readonly shipping: ShippingApi;
    readonly tax: TaxApi;
    readonly carts: CartsApi;
    readonly orders: OrdersApi;
  };
}

/** What stands for the outside world. Tests put their own in place. */
export type Providers = TenantsProviders & CatalogProviders & ShippingProviders & PaymentsProviders;

/** Every module with what it is built from. Reading this function is reading the architecture. */
export function composeModules(core: Core, providers: Providers = {}): ComposedModules {
  const tenants = tenantsModule(core, providers);
  const access = accessModule(core, tenants.api);
  const identity = identityModule(core, access.api);
  const notifications = notificationsModule(core, { identity: identity.api, invitations: access.api });
  const inventory = inventoryModule(core, { tenants: tenants.api });
  const media = mediaModule(core, { tenants: tenants.api });
  const catalog = catalogModule(core, { tenants: tenants.api, media: media.api }, providers);
  const tax = taxModule(core);
  const ledger = ledgerModule();
  const { directory } = tenants.api;
  const customers = customersModule(core);
  const promotions = promotionsModule(core, { catalog: catalog.api, directory });
  const shipping = shippingModule(core, { tenants: tenants.api }, providers);
  const carts = cartsModule(core, {
    ...{ customers: customers.api, promotions: promotions.api },
    ...{ tax: tax.api, shipping: shipping.api },
  });
  const imports = importsModule(core, { catalog: catalog.api, media: media.api, directory });
  const payments = paymentsModule(core, { directory }, providers);
  const orders = ordersModule(core, {
    ...{ carts: carts.api, customers: customers.api, inventory: inventory.api, directory },
    ...{ promotions: promotions.api, payments: payments.api, ledger: ledger.api },
  });
  const checkout = checkoutModule(core, {
    ...{ carts: carts.api, customers: customers.api, promotions: promotions.api },
    ...{ inventory: inventory.api, orders: orders.api, payments: payments.api },
  });
  const modules = [
    tenants,
    identity,
    access,
    notifications,
    media,
    inventory,
    tax,
    catalog,
    imports,
    ledger,
    customers,
    promotions,
    shipping,
    carts,
    payments,
    orders,
    checkout,
    fulfillmentModule(core, { orders: orders.api }),
    returnsModule(core, { orders: orders.api }),
  ];
  return {
    modules: [...modules, pruningModule(core, modules)],
    directory: tenants.api.directory,
    apis: {
      tenants: tenants.api,
      identity: identity.api,
      access: access.api,
      media: media.api,
      inventory: inventory.api,
      catalog: catalog.api,
      imports: imports.api,
      payments: payments.api,
      ledger: ledger.api,
      customers: customers.api,
      promotions: promotions.api,
      shipping: shipping.api,
      tax: tax.api,
      carts: carts.api,
      orders: orders.api,
    },
    viewers: new MemberViewers(identity.api, access.api.roles),
  };
}
