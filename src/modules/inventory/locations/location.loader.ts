import { defineLoader, inOrderOf } from '../../../platform/graphql/loader.js';
import type { LocationEntity } from './location.entity.js';
import { LocationsRepository } from './locations.repository.js';

const locations = new LocationsRepository();

/** Locations by their ids, deleted ones included. Levels and movements always have one. */
export const locationLoader = defineLoader<string, LocationEntity>('locationById', async (ctx, ids) => {
  const found = inOrderOf(ids, await locations.findMany(ctx, ids), (location) => location.id);
  return found as LocationEntity[];
});
