export { analyticsModule, type AnalyticsApi } from './analytics.module.js';
export { storefrontModule, type StorefrontApi } from './storefront.module.js';
export { AnalyticsComparison, TimeInterval, TopSort } from './reading/analytics.enums.js';
export { analyticsEntities } from './analytics.entities.js';
