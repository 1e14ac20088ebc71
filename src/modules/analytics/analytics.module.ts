import { store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import type { StoreDirectory } from '../tenants/index.js';
import { AnalyticsResolver } from './reading/analytics.resolver.js';

/** What commands and tests call without going through GraphQL. */
export type AnalyticsApi = object;

/** The numbers of stores. Nobody calls it: it follows events and keeps sums of them. */
export function analyticsModule(
  _core: Core,
  _deps: { readonly directory: StoreDirectory },
): Module & { api: AnalyticsApi } {
  return {
    name: 'analytics',
    resolvers: [new AnalyticsResolver()],
    permissions: { Query: { analytics: store.staff } },
    api: {},
  };
}
