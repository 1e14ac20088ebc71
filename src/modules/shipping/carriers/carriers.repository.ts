import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { ShippingCarrierEntity } from './shipping-carrier.entity.js';

/** SQL of the carriers that stores set up. */
export class CarriersRepository extends TenantRepository<ShippingCarrierEntity> {
  constructor() {
    super(ShippingCarrierEntity);
  }

  page(scope: TenantScope, page: PageStatement): Promise<ShippingCarrierEntity[]> {
    return scope.query<ShippingCarrierEntity>(
      `SELECT ${columnsOf(ShippingCarrierEntity, 'c')} FROM shipping_carrier c
       WHERE c.tenant_id = $1 ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, ...page.parameters],
    );
  }

  /** All carriers of the store, of which there are few. */
  listAll(tx: TenantTx): Promise<ShippingCarrierEntity[]> {
    return this.select(tx, '', []);
  }
}
