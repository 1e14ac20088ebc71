import { defineLoader, inOrderOf } from '../../../platform/graphql/loader.js';
import { CarriersRepository } from './carriers.repository.js';
import type { ShippingCarrierEntity } from './shipping-carrier.entity.js';

const carriers = new CarriersRepository();

/** Carriers by their ids. */
export const carrierLoader = defineLoader<string, ShippingCarrierEntity | null>(
  'carrierById',
  async (ctx, ids) => inOrderOf(ids, await carriers.findMany(ctx, ids), ({ id }) => id),
);
