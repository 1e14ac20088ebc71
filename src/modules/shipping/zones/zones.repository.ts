import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { ShippingZoneEntity } from './shipping-zone.entity.js';

/** SQL of shipping zones. */
export class ZonesRepository extends TenantRepository<ShippingZoneEntity> {
  constructor() {
    super(ShippingZoneEntity);
  }

  page(scope: TenantScope, page: PageStatement): Promise<ShippingZoneEntity[]> {
    return scope.query<ShippingZoneEntity>(
      `SELECT ${columnsOf(ShippingZoneEntity, 'z')} FROM shipping_zone z
       WHERE z.tenant_id = $1 ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, ...page.parameters],
    );
  }

  /** All zones of the store, of which there are few. */
  listAll(tx: TenantTx): Promise<ShippingZoneEntity[]> {
    return this.select(tx, '', []);
  }
}
