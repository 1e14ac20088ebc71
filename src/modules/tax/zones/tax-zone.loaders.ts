import { defineLoader, groupedBy, inOrderOf } from '../../../platform/graphql/loader.js';
import type { TaxZoneEntity } from './tax-zone.entity.js';
import type { TaxArea } from './tax-zone.type.js';
import { TaxZonesRepository } from './tax-zones.repository.js';

const zones = new TaxZonesRepository();

/** Tax zones by their ids. Rates always have one. */
export const taxZoneLoader = defineLoader<string, TaxZoneEntity>('taxZoneById', async (ctx, ids) => {
  return inOrderOf(ids, await zones.findMany(ctx, ids), (zone) => zone.id) as TaxZoneEntity[];
});

/** The areas of zones, by country and region. */
export const taxAreasLoader = defineLoader<string, TaxArea[]>('taxAreasByZone', async (ctx, zoneIds) => {
  const byZone = groupedBy(zoneIds, await zones.areasOf(ctx, zoneIds), (area) => area.zoneId);
  return byZone.map((areas) =>
    areas.map(({ countryCode: country, region }) => ({ country, region: region === '' ? null : region })),
  );
});
