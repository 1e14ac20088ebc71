export { tenantsModule, type TenantsApi } from './tenants.module.js';
export type { StoreOpening } from './stores.service.js';
export type { ListedStore, StoreDirectory } from './store-directory.js';
export { usePlan, releasePlan } from './plan-limits.js';
export { Store } from './store.type.js';
export { TenantEntity } from './tenant.entity.js';
export { PlanEntity } from './plan.entity.js';
export { PlanUsageEntity } from './plan-usage.entity.js';
export { TenantDomainEntity } from './tenant-domain.entity.js';
