import type { TenantScope, TenantTx } from '../db/scope.js';
import { isInsideTransaction } from '../db/unit-of-work.js';
import type { Signals } from '../signals/signals.js';
import { FreshCache } from './fresh-cache.js';

/** Changes are signalled at once; a process that misses the signal is right again after this time. */
const TTL_MS = 5_000;
const MAX_ENTRIES = 2000;

/** Settings of stores that are read far more often than they change. */
export class StoreCache<Value> {
  private readonly cache = new FreshCache<Value>({ maxEntries: MAX_ENTRIES, ttlMs: TTL_MS });

  constructor(
    private readonly signals: Signals,
    /** Names the settings among all signals. */
    private readonly topic: string,
  ) {
    signals.subscribe(topic, (tenantId) => this.forget(tenantId));
  }

  /**
   * The part of the store's settings with this name, at most seconds old. Inside a transaction nobody else's reading is
   * waited for: it might need a connection that only the end of the transaction frees.
   */
  get({ tenantId }: TenantScope, part: string, read: () => Promise<Value>): Promise<Value> {
    const key = keyOf(tenantId, part);
    return isInsideTransaction() ? this.cache.getAlone(key, read) : this.cache.get(key, read);
  }

  /** Makes this process and the others read the store's settings afresh once the transaction has committed. */
  changedBy(tx: TenantTx): void {
    tx.afterCommit(() => {
      this.forget(tx.tenantId);
      this.signals.publish(this.topic, tx.tenantId);
    });
  }

  /** This process reads the store's settings afresh; what is being read at this moment is not remembered. */
  forget(tenantId: string): void {
    this.cache.forget((_value, key) => key.startsWith(keyOf(tenantId, '')));
  }
}

function keyOf(tenantId: string, part: string): string {
  return `${tenantId}:${part}`;
}
