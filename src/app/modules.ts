import type { Core } from '../platform/core.js';
import type { Module } from '../platform/module.js';
import { tenantsModule } from '../modules/tenants/index.js';
import type { StoreDirectory } from '../modules/tenants/index.js';
import type { ViewerReader } from './context.js';

/** The modules, and what the entrance needs of them. */
export interface ComposedModules {
  readonly modules: readonly Module[];
  readonly directory: StoreDirectory;
  readonly viewers: ViewerReader;
}

/** Every module with what it is built from. Reading this function is reading the architecture. */
export function composeModules(core: Core): ComposedModules {
  const tenants = tenantsModule(core);
  return {
    modules: [tenants],
    directory: tenants.api.directory,
    viewers: { read: () => Promise.resolve(null) },
  };
}
