import { FreshCache } from '../../../platform/cache/fresh-cache.js';
import type { TenantContext } from '../../../platform/context.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import type { Signals } from '../../../platform/signals/signals.js';
import type { ShippingSetup, ShippingSetupRepository } from './shipping-setup.repository.js';

const SHIPPING_CHANGED = 'shipping-changed';

/** Changes are signalled at once; a process that misses the signal is right again after this time. */
const TTL_MS = 2000;
const MAX_ENTRIES = 2000;

/** How stores ship, mostly without asking the database: carts ask for it at every reading. */
export class ShippingSetups {
  private readonly cache = new FreshCache<ShippingSetup | null>({ maxEntries: MAX_ENTRIES, ttlMs: TTL_MS });

  constructor(
    private readonly repository: ShippingSetupRepository,
    private readonly signals: Signals,
  ) {
    signals.subscribe(SHIPPING_CHANGED, (tenantId) => this.forget(tenantId));
  }

  /** How the store ships to a country of the ISO list; at most seconds old, and not at all where `exact` is asked for. */
  find(ctx: TenantContext, country: string, exact: boolean): Promise<ShippingSetup | null> {
    if (exact) return this.repository.find(ctx, country);
    return this.cache.get(keyOf(ctx.tenantId, country), () => this.repository.find(ctx, country));
  }

  /** Makes this process and the others read the store's setup afresh once the transaction has committed. */
  changedBy(tx: TenantTx): void {
    tx.afterCommit(() => {
      this.forget(tx.tenantId);
      this.signals.publish(SHIPPING_CHANGED, tx.tenantId);
    });
  }

  private forget(tenantId: string): void {
    this.cache.forget((_setup, key) => key.startsWith(keyOf(tenantId, '')));
  }
}

function keyOf(tenantId: string, country: string): string {
  return `${tenantId}:${country}`;
}
