import { StoreCache } from '../../../platform/cache/store-cache.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { Signals } from '../../../platform/signals/signals.js';
import type { ShippingSetup, ShippingSetupRepository } from './shipping-setup.repository.js';

/** How stores ship, mostly without asking the database: carts ask for it at every reading. */
export class ShippingSetups {
  private readonly cache: StoreCache<ShippingSetup | null>;

  constructor(
    private readonly repository: ShippingSetupRepository,
    signals: Signals,
  ) {
    this.cache = new StoreCache(signals, 'shipping-changed');
  }

  /** How the store ships to a country of the ISO list; at most seconds old. */
  find(scope: TenantScope, country: string): Promise<ShippingSetup | null> {
    return this.cache.get(scope, country, () => this.repository.find(scope, country));
  }

  /** Makes this process and the others read the store's setup afresh once the transaction has committed. */
  changedBy(tx: TenantTx): void {
    this.cache.changedBy(tx);
  }
}
