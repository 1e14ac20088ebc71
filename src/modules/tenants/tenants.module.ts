import { platform, store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import { StoreDirectory } from './store-directory.js';
import { PlanResolver, StoresResolver } from './stores.resolver.js';
import { StoresService, type StoreOpening } from './stores.service.js';
import { TenantsRepository } from './tenants.repository.js';

export interface TenantsApi {
  readonly directory: StoreDirectory;
  onStoreOpening(opening: StoreOpening): void;
}

export function tenantsModule(core: Core): Module & { api: TenantsApi } {
  const repository = new TenantsRepository(core.database);
  const directory = new StoreDirectory(repository, core.signals);
  const stores = new StoresService(core, repository, directory);
  return {
    name: 'tenants',
    resolvers: [new StoresResolver(stores), new PlanResolver()],
    permissions: {
      Query: { store: store.anyone },
      Mutation: { storeCreate: platform.signedIn, storeUpdate: store.owner },
    },
    api: { directory, onStoreOpening: (opening) => stores.onOpening(opening) },
  };
}
