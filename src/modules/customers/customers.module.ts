import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import { BuyersRepository } from './records/buyers.repository.js';
import { BuyersService } from './records/buyers.service.js';

/** Finding, making and counting customers: what carts and checkouts need. */
export type CustomersApi = Pick<BuyersService, 'upsert' | 'buyerFacts' | 'countOrder'>;

export function customersModule(core: Core): Module & { api: CustomersApi } {
  return { name: 'customers', api: new BuyersService(new BuyersRepository(), core.outbox) };
}
