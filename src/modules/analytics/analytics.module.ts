import { platform, store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import type { TenantsApi } from '../tenants/index.js';
import { ExchangeRatesRepository } from './exchange/exchange-rates.repository.js';
import { ExchangeRatesResolver } from './exchange/exchange-rates.resolver.js';
import { ExchangeRates } from './exchange/exchange-rates.service.js';
import { listReports } from './exports/list.reports.js';
import { salesReports } from './exports/sales.reports.js';
import { platformResolvers } from './platform/platform.resolvers.js';
import { AnalyticsReadingService } from './reading/analytics-reading.service.js';
import { readingResolvers } from './reading/reading.resolvers.js';
import { SALES_SCHEDULES, salesFactsOf } from './sales/sales-facts.module.js';
import { SalesRebuildResolver } from './sales/sales-rebuild.resolver.js';
import { stockFlowConsumer } from './stock-flow/stock-flow.consumer.js';
import { StockFlowRepository } from './stock-flow/stock-flow.repository.js';
import { StockFlowResolver } from './stock-flow/stock-flow.resolver.js';
import { StockFlowService } from './stock-flow/stock-flow.service.js';
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
  const stockFlow = new StockFlowRepository();
  const stock = new StockFlowService(core, stockFlow);
  const sales = salesFactsOf(core, tenants.directory, stock);
  return {
    name: 'analytics',
    resolvers: [
      ...readingResolvers(reading),
      ...platformResolvers(core, tenants),
      new StockFlowResolver(stock),
      new SalesRebuildResolver(sales.rebuild),
      new ExchangeRatesResolver(new ExchangeRates(core, new ExchangeRatesRepository())),
    ],
    permissions: {
      Query: {
        analytics: store.staff,
        exchangeRates: store.staff,
        myStoresAnalytics: platform.signedIn,
        platformAnalytics: platform.superAdmin,
      },
      Mutation: { analyticsRebuild: store.owner, exchangeRatesSet: store.owner },
    },
    reports: [...salesReports(reading), ...listReports(core.database)],
    consumers: [sales.consumer, stockFlowConsumer(stockFlow)],
    tasks: sales.tasks,
    schedules: SALES_SCHEDULES,
    api: { rebuild: sales.rebuild },
  };
}
