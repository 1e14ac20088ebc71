import { platform, store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import type { TenantsApi } from '../tenants/index.js';
import { listReports } from './exports/list.reports.js';
import { salesReports } from './exports/sales.reports.js';
import { platformResolvers } from './platform/platform.resolvers.js';
import { AnalyticsReadingService } from './reading/analytics-reading.service.js';
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
  { tenants }: { readonly tenants: TenantsApi },
): Module & { api: AnalyticsApi } {
  const reading = new AnalyticsReadingService();
  const sales = salesFactsOf(core, tenants.directory);
  return {
    name: 'analytics',
    resolvers: [...readingResolvers(reading), ...platformResolvers(core, tenants)],
    permissions: {
      Query: {
        analytics: store.staff,
        myStoresAnalytics: platform.signedIn,
        platformAnalytics: platform.superAdmin,
      },
    },
    reports: [...salesReports(reading), ...listReports(core.database)],
    consumers: [sales.consumer],
    tasks: sales.tasks,
    api: { rebuild: sales.rebuild },
  };
}
