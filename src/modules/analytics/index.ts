export { analyticsModule, type AnalyticsApi } from './analytics.module.js';
export { storefrontModule, type StorefrontApi } from './storefront.module.js';
export { analyticsEntities } from './analytics.entities.js';
