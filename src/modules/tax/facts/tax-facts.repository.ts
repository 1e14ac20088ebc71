import type { TenantScope } from '../../../platform/db/scope.js';

/** A place as it is stored: a region of '' is the whole country. */
export interface StoredPlace {
  readonly country: string;
  readonly region: string;
}

/** The store's settings and the place's zone, repeated beside each rate of the zone; one row when there is none. */
export interface TaxFactsRow {
  readonly pricesIncludeTax: boolean | null;
  readonly shippingCategoryId: string | null;
  readonly defaultCategoryId: string | null;
  readonly zoneName: string | null;
  readonly categoryId: string | null;
  readonly name: string | null;
  readonly rateBps: number | null;
}

/** SQL of all that decides the tax of a place. */
export class TaxFactsRepository {
  /** One statement. The zone of the region wins over that of the whole country; no place means the home country. */
  facts(scope: TenantScope, place: StoredPlace | null): Promise<TaxFactsRow[]> {
    return scope.query<TaxFactsRow>(
      `WITH setting AS (SELECT * FROM tax_setting WHERE tenant_id = $1),
       zone AS (
         SELECT z.id, z.name FROM tax_zone_area a JOIN tax_zone z ON z.tenant_id = $1 AND z.id = a.zone_id
         WHERE a.tenant_id = $1 AND a.country_code = coalesce($2, (SELECT home_country FROM setting))
           AND a.region IN ('', $3)
         ORDER BY a.region DESC LIMIT 1
       )
       SELECT s.prices_include_tax AS "pricesIncludeTax", s.shipping_category_id AS "shippingCategoryId",
         (SELECT id FROM tax_category WHERE tenant_id = $1 AND is_default) AS "defaultCategoryId",
         zone.name AS "zoneName", r.category_id AS "categoryId", r.name, r.rate_bps AS "rateBps"
       FROM (SELECT 1) AS one LEFT JOIN setting s ON true LEFT JOIN zone ON true
         LEFT JOIN tax_rate r ON r.tenant_id = $1 AND r.zone_id = zone.id
       ORDER BY r.created_at, r.id`,
      [scope.tenantId, place?.country ?? null, place?.region ?? ''],
    );
  }
}
