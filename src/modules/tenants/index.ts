export { tenantsModule, type TenantsApi, type TenantsProviders } from './tenants.module.js';
export type { ListedStore } from './stores/listed-store.js';
export type { StoreDirectory } from './stores/store.directory.js';
export { isReservedSlug } from './stores/store.rules.js';
export { seesInside } from './stores/store-view.js';
export { Store } from './stores/store.type.js';
export { StoreCountEntity } from './stores/store-count.entity.js';
export { TenantEntity } from './stores/tenant.entity.js';
export { hostName } from './domains/host-name.js';
export type { DomainProver } from './domains/domain-prover.js';
export type { CertificateProbe, PresentedCertificate } from './domains/certificate-probe.js';
export { TenantDomainEntity } from './domains/tenant-domain.entity.js';
export {
  findPlanRoom,
  planRefusal,
  usePlan,
  usePlanAtEnd,
  releasePlan,
} from './plans/plan-usage.repository.js';
export { monthOf } from './plans/plan-limits.js';
export { PlanEntity } from './plans/plan.entity.js';
export { PlanUsageEntity } from './plans/plan-usage.entity.js';
