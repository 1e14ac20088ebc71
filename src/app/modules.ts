import type { Core } from '../platform/core.js';
import type { Module } from '../platform/module.js';
import { catalogModule, type CatalogApi } from '../modules/catalog/index.js';
import { identityModule, type IdentityApi } from '../modules/identity/index.js';
import { openDefaultLocation } from '../modules/inventory/index.js';
import { notificationsModule } from '../modules/notifications/index.js';
import { tenantsModule, type StoreDirectory, type TenantsApi } from '../modules/tenants/index.js';
import type { ViewerReader } from './context.js';

/** The modules, and what the entrance needs of them. */
export interface ComposedModules {
  readonly modules: readonly Module[];
  readonly directory: StoreDirectory;
  readonly viewers: ViewerReader;
  /** What commands, the demo and tests call without going through GraphQL. */
  readonly apis: {
    readonly tenants: TenantsApi;
    readonly identity: IdentityApi;
    readonly catalog: CatalogApi;
  };
}

/** Every module with what it is built from. Reading this function is reading the architecture. */
export function composeModules(core: Core): ComposedModules {
  const tenants = tenantsModule(core);
  const identity = identityModule(core, { joinStore: () => Promise.resolve() });
  const notifications = notificationsModule(core, {
    identity: identity.api,
    invitations: { issueInvitation: () => Promise.resolve(null) },
  });
  tenants.api.onStoreOpening(openDefaultLocation);
  const catalog = catalogModule(core, { tenants: tenants.api });
  return {
    modules: [tenants, identity, notifications, catalog],
    directory: tenants.api.directory,
    apis: { tenants: tenants.api, identity: identity.api, catalog: catalog.api },
    viewers: {
      async read(token) {
        const user = await identity.api.authenticate(token);
        return user && { kind: 'user', ...user, role: null };
      },
    },
  };
}
