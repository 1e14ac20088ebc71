import { defineLoader, groupedBy } from '../../../platform/graphql/loader.js';
import type { TaxRateEntity } from './tax-rate.entity.js';
import { TaxRatesRepository } from './tax-rates.repository.js';

const rates = new TaxRatesRepository();

/** The rates of zones, the oldest first. */
export const taxRatesLoader = defineLoader<string, TaxRateEntity[]>('taxRatesByZone', async (ctx, zoneIds) =>
  groupedBy(zoneIds, await rates.ofZones(ctx, zoneIds), (rate) => rate.zoneId),
);
