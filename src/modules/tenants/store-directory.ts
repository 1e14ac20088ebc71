import { LRUCache } from 'lru-cache';
import type { TenantInfo } from '../../platform/context.js';
import type { Signals } from '../../platform/signals/signals.js';
import type { TenantsRepository } from './tenants.repository.js';

/** A store as the entrance sees it. */
export interface ListedStore extends TenantInfo {
  readonly isActive: boolean;
}

export const STORE_CHANGED = 'store-changed';

/** Changes are signalled at once; a process that misses the signal is right again after this time. */
const TTL_MS = 2000;
const MAX_ENTRIES = 5000;

/** Finds the store of a request by its host or slug, mostly without asking the database. */
export class StoreDirectory {
  private readonly cache = new LRUCache<string, { store: ListedStore | null }>({
    max: MAX_ENTRIES,
    ttl: TTL_MS,
  });
  private readonly running = new Map<string, Promise<ListedStore | null>>();
  /** Grows with each change, so that a read begun before one cannot put old data back. */
  private generation = 0;

  constructor(
    private readonly repository: TenantsRepository,
    private readonly signals: Signals,
  ) {
    signals.subscribe(STORE_CHANGED, () => this.forget());
  }

  bySlug(slug: string): Promise<ListedStore | null> {
    return this.lookUp(`slug:${slug}`, () => this.repository.listedBySlug(slug));
  }

  byHost(host: string): Promise<ListedStore | null> {
    return this.lookUp(`host:${host}`, () => this.repository.listedByHost(host));
  }

  byId(id: string): Promise<ListedStore | null> {
    return this.lookUp(`id:${id}`, () => this.repository.listedById(id));
  }

  /** Makes this process and the others read stores afresh. Call after a commit that changed one. */
  changed(storeId: string): void {
    this.forget();
    this.signals.publish(STORE_CHANGED, storeId);
  }

  private forget(): void {
    this.generation++;
    this.cache.clear();
    this.running.clear();
  }

  private async lookUp(key: string, read: () => Promise<ListedStore | null>): Promise<ListedStore | null> {
    const known = this.cache.get(key);
    if (known) return known.store;
    return this.running.get(key) ?? this.remember(key, read());
  }

  private remember(key: string, reading: Promise<ListedStore | null>): Promise<ListedStore | null> {
    const { generation } = this;
    const remembered = reading
      .then((store) => {
        if (generation === this.generation) this.cache.set(key, { store });
        return store;
      })
      .finally(() => this.running.delete(key));
    this.running.set(key, remembered);
    return remembered;
  }
}
