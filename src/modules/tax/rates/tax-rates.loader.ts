import { defineLoader } from '../../../platform/graphql/loader.js';
import type { TaxRateEntity } from './tax-rate.entity.js';
import { TaxRatesRepository } from './tax-rates.repository.js';

const rates = new TaxRatesRepository();

/** The rates of zones, the oldest first. */
export const taxRatesLoader = defineLoader<string, TaxRateEntity[]>(
  'taxRatesByZone',
  async (ctx, zoneIds) => {
    const byZone = new Map(zoneIds.map((id): [string, TaxRateEntity[]] => [id, []]));
    for (const rate of await rates.ofZones(ctx, zoneIds)) byZone.get(rate.zoneId)?.push(rate);
    return zoneIds.map((id) => byZone.get(id) ?? []);
  },
);
