import { AnalyticsReadingService } from './analytics-reading.service.js';
import { AnalyticsResolver } from './analytics.resolver.js';
import { TopCategoryResolver, TopCustomerResolver, TopProductResolver, TopResolver } from './top.resolver.js';

/** What answers questions about the store's numbers. */
export function readingResolvers(): object[] {
  const reading = new AnalyticsReadingService();
  return [
    new AnalyticsResolver(reading),
    new TopResolver(reading),
    ...[new TopProductResolver(), new TopCustomerResolver(), new TopCategoryResolver()],
  ];
}
