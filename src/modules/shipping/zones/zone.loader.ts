import { defineLoader, inOrderOf } from '../../../platform/graphql/loader.js';
import type { ShippingZoneEntity } from './shipping-zone.entity.js';
import { ZonesRepository } from './zones.repository.js';

const zones = new ZonesRepository();

/** Zones by their ids; null for one that was deleted. */
export const zoneLoader = defineLoader<string, ShippingZoneEntity | null>(
  'shippingZoneById',
  async (ctx, ids) => inOrderOf(ids, await zones.findMany(ctx, ids), ({ id }) => id),
);
