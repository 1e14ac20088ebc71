import type { TenantScope } from '../../platform/db/scope.js';
import type { Module } from '../../platform/module.js';
import type { TaxFacts } from '../pricing/index.js';
import { TaxFactsRepository } from './facts/tax-facts.repository.js';
import { TaxFactsService, type TaxPlace } from './facts/tax-facts.service.js';

/** What tax offers to other modules. */
export interface TaxApi {
  /** The taxes of the place, for null those of the store's home country; none where no zone is. One statement. */
  facts(scope: TenantScope, place: TaxPlace | null): Promise<TaxFacts>;
}

export function taxModule(): Module & { api: TaxApi } {
  const facts = new TaxFactsService(new TaxFactsRepository());
  return {
    name: 'tax',
    api: { facts: (scope, place) => facts.of(scope, place) },
  };
}
