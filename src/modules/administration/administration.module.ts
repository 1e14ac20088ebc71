import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import type { TenantsApi } from '../tenants/index.js';
import { administrationPermissions } from './administration.permissions.js';
import { flagOverridesLoader } from './flags/flag-overrides.loader.js';
import { FlagsRepository } from './flags/flags.repository.js';
import { FlagOverridesResolver, FlagsResolver } from './flags/flags.resolver.js';
import { FlagsService } from './flags/flags.service.js';

export interface AdministrationDependencies {
  readonly tenants: Pick<TenantsApi, 'storeLoader'>;
}

/** What operators run the platform with, beside the stores and accounts themselves. */
export function administrationModule(core: Core, { tenants }: AdministrationDependencies): Module {
  const flags = new FlagsRepository();
  return {
    name: 'administration',
    resolvers: [
      new FlagsResolver(new FlagsService(core, flags), flagOverridesLoader(core.database, flags)),
      new FlagOverridesResolver(tenants.storeLoader),
    ],
    permissions: administrationPermissions,
  };
}
