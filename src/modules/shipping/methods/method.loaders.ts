import { defineLoader, groupedBy } from '../../../platform/graphql/loader.js';
import { MethodsRepository } from './methods.repository.js';
import type { ShippingMethodEntity } from './shipping-method.entity.js';

const methods = new MethodsRepository();

/** The methods of zones by the zone's id, in their order. A zone has few enough to be answered whole. */
export const methodsOfZoneLoader = defineLoader<string, ShippingMethodEntity[]>(
  'shippingMethodsByZone',
  async (ctx, zoneIds) => {
    const rows = await methods.listOfZones(ctx, zoneIds);
    return groupedBy(zoneIds, rows, (method) => method.zoneId);
  },
);
