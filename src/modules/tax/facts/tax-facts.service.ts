import { StoreCache } from '../../../platform/cache/store-cache.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { Signals } from '../../../platform/signals/signals.js';
import type { TaxFacts, TaxRateFact } from '../../pricing/index.js';
import { comparableRegion } from '../zones/region.js';
import type { TaxFactsRepository, TaxFactsRow } from './tax-facts.repository.js';

/** Where goods go to. */
export interface TaxPlace {
  /** By ISO 3166-1 alpha-2, in upper case. */
  readonly country: string;
  readonly region: string | null;
}

/** What decides the tax of a cart. */
export class TaxFactsService {
  private readonly cache: StoreCache<TaxFacts>;

  constructor(
    private readonly repository: TaxFactsRepository,
    signals: Signals,
  ) {
    this.cache = new StoreCache(signals, 'tax-changed');
  }

  /**
   * The taxes of the place, for null those of the store's home country; none where no zone is. At most seconds old: one
   * statement, or none.
   */
  of(scope: TenantScope, place: TaxPlace | null): Promise<TaxFacts> {
    const stored = place && { country: place.country, region: comparableRegion(place.region ?? '') };
    const part = stored ? `${stored.country}:${stored.region}` : '';
    return this.cache.get(scope, part, async () => factsOf(await this.repository.facts(scope, stored)));
  }

  /** Makes this process and the others read the store's taxes afresh once the transaction has committed. */
  changedBy(tx: TenantTx): void {
    this.cache.changedBy(tx);
  }
}

function factsOf(rows: readonly TaxFactsRow[]): TaxFacts {
  const first = rows[0]!;
  const rates = ratesByCategory(rows);
  const ratesOf = (categoryId: string | null): readonly TaxRateFact[] =>
    rates.get(categoryId ?? first.defaultCategoryId ?? '') ?? [];
  return {
    pricesIncludeTax: first.pricesIncludeTax ?? false,
    zoneName: first.zoneName,
    ratesOf,
    shippingRates: ratesOf(first.shippingCategoryId),
  };
}

function ratesByCategory(rows: readonly TaxFactsRow[]): ReadonlyMap<string, TaxRateFact[]> {
  const rates = new Map<string, TaxRateFact[]>();
  for (const { categoryId, name, rateBps } of rows) {
    if (categoryId === null || name === null || rateBps === null) continue;
    const known = rates.get(categoryId) ?? [];
    rates.set(categoryId, known);
    known.push({ name, rateBps });
  }
  return rates;
}
