import type { Core } from '../platform/core.js';
import type { RequestContext } from '../platform/context.js';
import type { OperationRecorder } from '../platform/graphql/operation-recorder.js';
import type { Module } from '../platform/module.js';
import { administrationModule } from '../modules/administration/index.js';
import { accessModule, type AccessApi } from '../modules/access/index.js';
import {
  analyticsModule,
  storefrontModule,
  type AnalyticsApi,
  type StorefrontApi,
} from '../modules/analytics/index.js';
import { auditModule } from '../modules/audit/index.js';
import { catalogModule, type CatalogApi, type CatalogProviders } from '../modules/catalog/index.js';
import { identityModule, type IdentityApi } from '../modules/identity/index.js';
import { importsModule, type ImportsApi } from '../modules/imports/index.js';
import { inventoryModule, type InventoryApi } from '../modules/inventory/index.js';
import { mediaModule, type MediaApi } from '../modules/media/index.js';
import { notificationsModule } from '../modules/notifications/index.js';
import { orderImportsModule } from '../modules/order-imports/index.js';
import { privacyModule } from '../modules/privacy/index.js';
import { reportExportsModule } from '../modules/report-exports/index.js';
import {
  tenantsModule,
  type StoreDirectory,
  type TenantsApi,
  type TenantsProviders,
} from '../modules/tenants/index.js';
import type { Invalidation } from '../platform/response-cache/invalidation.js';
import { answersModule, createInvalidation } from './answers.js';
import type { ViewerReader } from './context.js';
import { MemberViewers } from './member-viewers.js';
import { pruningModule } from './pruning.js';
import { reencryptionModule } from './re-encryption.js';
import { composeSelling, type SellingApis, type SellingProviders } from './selling-modules.js';

/** The modules, and what the entrance needs of them. */
export interface ComposedModules {
  readonly modules: readonly Module[];
  readonly directory: StoreDirectory;
  readonly viewers: ViewerReader;
  readonly invalidation: Invalidation | null;
  /** Keeps what operators look at in stores. */
  readonly looks: OperationRecorder<RequestContext>;
  /** What commands, the demo and tests call without going through GraphQL. */
  readonly apis: {
    readonly tenants: TenantsApi;
    readonly identity: IdentityApi;
    readonly access: AccessApi;
    readonly media: MediaApi;
    readonly inventory: InventoryApi;
    readonly catalog: CatalogApi;
    readonly imports: ImportsApi;
    readonly analytics: AnalyticsApi;
    readonly storefront: StorefrontApi;
  } & SellingApis;
}

/** What stands for the outside world. Tests put their own in place. */
export type Providers = TenantsProviders & CatalogProviders & SellingProviders;

/** Every module with what it is built from. Reading this function is reading the architecture. */
export function composeModules(core: Core, providers: Providers = {}): ComposedModules {
  const tenants = tenantsModule(core, providers);
  const { directory } = tenants.api;
  const access = accessModule(core, tenants.api);
  const identity = identityModule(core, access.api);
  const inventory = inventoryModule(core, { tenants: tenants.api });
  const media = mediaModule(core, { tenants: tenants.api });
  const catalog = catalogModule(core, { tenants: tenants.api, media: media.api }, providers);
  const imports = importsModule(core, { catalog: catalog.api, media: media.api, directory });
  const shop = { tenants: tenants.api, catalog: catalog.api, inventory: inventory.api };
  const selling = composeSelling(core, shop, providers);
  const orderImports = orderImportsModule(core, {
    ...{ imports: imports.api, catalog: catalog.api },
    ...{ orders: selling.apis.orders, ledger: selling.apis.ledger },
  });
  const notifications = notificationsModule(core, {
    ...{ identity: identity.api, invitations: access.api },
    ...{ tenants: tenants.api, orders: selling.apis.orders },
  });
  const analytics = analyticsModule(core, { tenants: tenants.api });
  const storefront = storefrontModule(core, selling.apis);
  const administration = administrationModule(core, {
    ...{ tenants: tenants.api, identity: identity.api },
    consumers: () => modules.flatMap((module) => module.consumers ?? []),
  });
  const tellers: readonly Module[] = [
    ...[tenants, identity, access, notifications, auditModule(core)],
    ...[media, inventory, catalog, imports],
    ...selling.modules,
    ...[orderImports, analytics, storefront],
  ];
  const owners: readonly Module[] = [
    ...tellers,
    reportExportsModule(core, {
      reports: tellers.flatMap((module) => module.reports ?? []),
      directory,
    }),
    administration,
  ];
  const privacy = privacyModule(core, {
    personalData: owners.flatMap((module) => module.personalData ?? []),
    ...{ identity: identity.api, customers: selling.apis.customers, directory },
  });
  const shown = [...owners, privacy];
  const invalidation = createInvalidation(core, shown);
  const modules: readonly Module[] = [answersModule(invalidation), ...shown];
  return {
    modules: [...modules, pruningModule(core, modules), reencryptionModule(core, modules)],
    directory,
    invalidation,
    looks: administration.api.looks,
    apis: {
      ...{ ...shop, identity: identity.api, access: access.api },
      ...{ media: media.api, imports: imports.api, analytics: analytics.api },
      storefront: storefront.api,
      ...selling.apis,
    },
    viewers: new MemberViewers(identity.api, access.api.roles),
  };
}
