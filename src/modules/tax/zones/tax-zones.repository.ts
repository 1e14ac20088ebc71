import { columnsOf, insertRows } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { TaxZoneAreaEntity, TaxZoneEntity } from './tax-zone.entity.js';
import type { TaxArea } from './tax-zone.rules.js';

/** SQL of tax zones and their areas. */
export class TaxZonesRepository extends TenantRepository<TaxZoneEntity> {
  constructor() {
    super(TaxZoneEntity);
  }

  page(scope: TenantScope, page: PageStatement): Promise<TaxZoneEntity[]> {
    return scope.query<TaxZoneEntity>(
      `SELECT ${columnsOf(TaxZoneEntity, 't')} FROM tax_zone t
       WHERE t.tenant_id = $1 ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, ...page.parameters],
    );
  }

  /** All zones of the store, of which there are few. */
  listAll(tx: TenantTx): Promise<TaxZoneEntity[]> {
    return this.select(tx, '', []);
  }

  /** The areas of the zones, by country and region. */
  areasOf(scope: TenantScope, zoneIds: readonly string[]): Promise<TaxZoneAreaEntity[]> {
    return scope.query<TaxZoneAreaEntity>(
      `SELECT ${columnsOf(TaxZoneAreaEntity, 'a')} FROM tax_zone_area a
       WHERE a.tenant_id = $1 AND a.zone_id = ANY($2::uuid[]) ORDER BY a.country_code, a.region`,
      [scope.tenantId, zoneIds],
    );
  }

  /** The zone has these areas and no others. Answers those that it could not get, because another zone has them. */
  async replaceAreas(tx: TenantTx, zoneId: string, areas: readonly TaxArea[]): Promise<TaxArea[]> {
    await tx.query(`DELETE FROM tax_zone_area WHERE tenant_id = $1 AND zone_id = $2`, [tx.tenantId, zoneId]);
    const rows = areas.map((area) => ({ tenantId: tx.tenantId, zoneId, ...area }));
    const stored = await insertRows<TaxZoneAreaEntity>(tx, TaxZoneAreaEntity, rows, 'ON CONFLICT DO NOTHING');
    return areas.filter(
      ({ countryCode, region }) =>
        !stored.some((area) => area.countryCode === countryCode && area.region === region),
    );
  }
}
