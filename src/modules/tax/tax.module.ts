import { store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { TenantScope } from '../../platform/db/scope.js';
import type { Module, NodeSource } from '../../platform/module.js';
import type { TaxFacts } from '../pricing/index.js';
import { TaxCategoriesRepository } from './categories/tax-categories.repository.js';
import { TaxCategoriesResolver } from './categories/tax-categories.resolver.js';
import { TaxCategoriesService } from './categories/tax-categories.service.js';
import { TaxFactsRepository } from './facts/tax-facts.repository.js';
import { TaxFactsService, type TaxPlace } from './facts/tax-facts.service.js';
import { TaxRatesRepository } from './rates/tax-rates.repository.js';
import { TaxRatesResolver, ZoneRatesResolver } from './rates/tax-rates.resolver.js';
import { TaxRatesService } from './rates/tax-rates.service.js';
import { TaxSettingsRepository } from './settings/tax-settings.repository.js';
import { TaxSettingsResolver } from './settings/tax-settings.resolver.js';
import { TaxSettingsService } from './settings/tax-settings.service.js';
import { TaxChanges } from './tax-changes.service.js';
import { TaxZonesRepository } from './zones/tax-zones.repository.js';
import { TaxZonesResolver } from './zones/tax-zones.resolver.js';
import { TaxZonesService } from './zones/tax-zones.service.js';

/** What tax offers to other modules beside the functions and loaders of its index. */
export interface TaxApi {
  /** The taxes of the place, for null those of the store's home country; none where no zone is. At most seconds old. */
  facts(scope: TenantScope, place: TaxPlace | null): Promise<TaxFacts>;
}

export function taxModule(core: Core): Module & { api: TaxApi } {
  const facts = new TaxFactsService(new TaxFactsRepository(), core.signals);
  const changes = new TaxChanges(core, facts);
  const parts = {
    categories: new TaxCategoriesRepository(),
    zones: new TaxZonesRepository(),
    rates: new TaxRatesRepository(),
  };
  const categories = new TaxCategoriesService(parts.categories, changes);
  const zones = new TaxZonesService(parts.zones, changes);
  const rates = new TaxRatesService(parts, changes);
  const settings = new TaxSettingsService(new TaxSettingsRepository(), parts.categories, changes);
  return {
    name: 'tax',
    resolvers: [
      new TaxCategoriesResolver(categories),
      new TaxZonesResolver(zones),
      new TaxRatesResolver(rates),
      new ZoneRatesResolver(),
      new TaxSettingsResolver(settings),
    ],
    permissions: PERMISSIONS,
    nodes: {
      taxCategory: source('TaxCategory', categories),
      taxZone: source('TaxZone', zones),
      taxRate: source('TaxRate', rates),
    },
    api: { facts: (scope, place) => facts.of(scope, place) },
  };
}

const PERMISSIONS: Module['permissions'] = {
  Query: { taxCategories: store.staff, taxZones: store.staff, taxSettings: store.staff },
  Mutation: {
    taxCategoryCreate: store.staff,
    taxCategoryUpdate: store.staff,
    taxCategoryDelete: store.staff,
    taxZoneCreate: store.staff,
    taxZoneUpdate: store.staff,
    taxZoneDelete: store.staff,
    taxRateCreate: store.staff,
    taxRateUpdate: store.staff,
    taxRateDelete: store.staff,
    taxSettingsUpdate: store.staff,
  },
};

function source(typename: string, service: { findVisible: NodeSource['load'] }): NodeSource {
  return { typename, scope: 'store', load: (ctx, ids) => service.findVisible(ctx, ids) };
}
