import type { Core } from '../../../platform/core.js';
import type { TenantsApi } from '../../tenants/index.js';
import { PlatformAnalyticsResolver, StoreRevenueResolver } from './platform-analytics.resolver.js';
import { PlatformAnalyticsService } from './platform-analytics.service.js';
import { PlatformCountsRepository } from './platform-counts.repository.js';
import { StoreSumsRepository } from './store-sums.repository.js';

/** What answers questions about many stores. */
export function platformResolvers(core: Core, { storeLoader }: TenantsApi): object[] {
  const service = new PlatformAnalyticsService(
    core,
    new StoreSumsRepository(),
    new PlatformCountsRepository(),
  );
  return [new PlatformAnalyticsResolver(service), new StoreRevenueResolver(storeLoader)];
}
