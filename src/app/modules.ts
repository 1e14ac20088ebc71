import type { Core } from '../platform/core.js';
import type { Module } from '../platform/module.js';
import { accessModule, type AccessApi } from '../modules/access/index.js';
import { catalogModule, type CatalogApi } from '../modules/catalog/index.js';
import { identityModule, type IdentityApi } from '../modules/identity/index.js';
import { openDefaultLocation } from '../modules/inventory/index.js';
import { mediaModule, type MediaApi } from '../modules/media/index.js';
import { notificationsModule } from '../modules/notifications/index.js';
import {
  tenantsModule,
  type StoreDirectory,
  type TenantsApi,
  type TenantsProviders,
} from '../modules/tenants/index.js';
import type { ViewerReader } from './context.js';
import { MemberViewers } from './member-viewers.js';

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
    readonly catalog: CatalogApi;
  };
}

/** What stands for the outside world. Tests put their own in place. */
export type Providers = TenantsProviders;

/** Every module with what it is built from. Reading this function is reading the architecture. */
export function composeModules(core: Core, providers: Providers = {}): ComposedModules {
  const tenants = tenantsModule(core, providers);
  const access = accessModule(core, tenants.api);
  const identity = identityModule(core, access.api);
  const notifications = notificationsModule(core, { identity: identity.api, invitations: access.api });
  tenants.api.onStoreOpening(openDefaultLocation);
  const media = mediaModule(core, { tenants: tenants.api });
  const catalog = catalogModule(core, { tenants: tenants.api });
  return {
    modules: [tenants, identity, access, notifications, media, catalog],
    directory: tenants.api.directory,
    apis: {
      tenants: tenants.api,
      identity: identity.api,
      access: access.api,
      media: media.api,
      catalog: catalog.api,
    },
    viewers: new MemberViewers(identity.api, access.api.roles),
  };
}
