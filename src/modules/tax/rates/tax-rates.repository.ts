import type { TenantScope } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import { TaxRateEntity } from './tax-rate.entity.js';

/** SQL of tax rates. */
export class TaxRatesRepository extends TenantRepository<TaxRateEntity> {
  constructor() {
    super(TaxRateEntity);
  }

  /** The rates of the zones, the oldest first. */
  ofZones(scope: TenantScope, zoneIds: readonly string[]): Promise<TaxRateEntity[]> {
    return this.select(scope, 'AND zone_id = ANY($2::uuid[]) ORDER BY created_at, id', [zoneIds]);
  }
}
