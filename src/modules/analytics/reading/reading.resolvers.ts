import type { AnalyticsReadingService } from './analytics-reading.service.js';
import { AnalyticsResolver } from './analytics.resolver.js';
import { CohortsResolver } from './cohorts.resolver.js';
import { ShortCoverListResolver, ShortCoverResolver, StockAnalyticsResolver } from './stock.resolver.js';
import { TopCategoryResolver, TopCustomerResolver, TopProductResolver, TopResolver } from './top.resolver.js';

/** What answers questions about the store's numbers. */
export function readingResolvers(reading: AnalyticsReadingService): object[] {
  return [
    new AnalyticsResolver(reading),
    new TopResolver(reading),
    new CohortsResolver(reading),
    ...[new StockAnalyticsResolver(reading), new ShortCoverListResolver(reading), new ShortCoverResolver()],
    ...[new TopProductResolver(), new TopCustomerResolver(), new TopCategoryResolver()],
  ];
}
