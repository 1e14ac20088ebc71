export { analyticsModule, type AnalyticsApi } from './analytics.module.js';
export { storefrontModule } from './storefront.module.js';
export { AnalyticsComparison, TimeInterval, TopSort } from './reading/analytics.enums.js';
export { analyticsEntities } from './analytics.entities.js';
