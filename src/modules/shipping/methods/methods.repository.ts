import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import { ShippingMethodEntity } from './shipping-method.entity.js';

/** SQL of shipping methods. */
export class MethodsRepository extends TenantRepository<ShippingMethodEntity> {
  constructor() {
    super(ShippingMethodEntity);
  }

  /** The methods of the zones in their order. */
  listOfZones(scope: TenantScope, zoneIds: readonly string[]): Promise<ShippingMethodEntity[]> {
    return scope.query<ShippingMethodEntity>(
      `SELECT ${columnsOf(ShippingMethodEntity, 'm')} FROM shipping_method m
       WHERE m.tenant_id = $1 AND m.zone_id = ANY($2::uuid[]) ORDER BY m.position, m.id`,
      [scope.tenantId, zoneIds],
    );
  }

  /** Whether some method takes its prices from the carrier. */
  async anyUses(tx: TenantTx, carrierId: string): Promise<boolean> {
    const rows = await this.select(tx, 'AND carrier_id = $2 LIMIT 1', [carrierId]);
    return rows.length > 0;
  }
}
