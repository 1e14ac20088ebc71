import { store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import type { StoreDirectory } from '../tenants/index.js';
import { readingResolvers } from './reading/reading.resolvers.js';
import { salesFactsOf } from './sales/sales-facts.module.js';
import type { SalesRebuildService } from './sales/sales-rebuild.service.js';

/** What commands and tests call without going through GraphQL. */
export interface AnalyticsApi {
  readonly rebuild: SalesRebuildService;
}

/** The numbers of stores. Nobody calls it: it follows events and keeps sums of them. */
export function analyticsModule(
  core: Core,
  { directory }: { readonly directory: StoreDirectory },
): Module & { api: AnalyticsApi } {
  const sales = salesFactsOf(core, directory);
  return {
    name: 'analytics',
    resolvers: readingResolvers(),
    permissions: { Query: { analytics: store.staff } },
    consumers: [sales.consumer],
    tasks: sales.tasks,
    api: { rebuild: sales.rebuild },
  };
}
