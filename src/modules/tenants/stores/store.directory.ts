import { FreshCache } from '../../../platform/cache/fresh-cache.js';
import type { Memory } from '../../../platform/response-cache/memories.js';
import { storeTag } from '../../../platform/response-cache/tags.js';
import type { Signals } from '../../../platform/signals/signals.js';
import type { ListedStore } from './listed-store.js';
import { isStoreSlug } from './store.rules.js';
import type { StoresRepository } from './stores.repository.js';

const STORE_CHANGED = 'store-changed';

/** Changes are signalled at once; a process that misses the signal is right again after this time. */
const TTL_MS = 2000;
const MAX_ENTRIES = 5000;

/** Finds the store of a request by its host or slug, mostly without asking the database. */
export class StoreDirectory implements Memory {
  private readonly cache = new FreshCache<ListedStore | null>({ maxEntries: MAX_ENTRIES, ttlMs: TTL_MS });

  constructor(
    private readonly repository: StoresRepository,
    private readonly signals: Signals,
  ) {
    signals.subscribe(STORE_CHANGED, (storeId) => this.forget(storeId));
  }

  /** What is no slug leads to no store, and is not remembered: visitors choose what they send. */
  async bySlug(slug: string): Promise<ListedStore | null> {
    if (!isStoreSlug(slug)) return null;
    return this.cache.get(`slug:${slug}`, () => this.repository.listedBySlug(slug));
  }

  /** The store that has proven this host, which must be in the form that {@link hostName} gives it. */
  byHost(host: string): Promise<ListedStore | null> {
    return this.cache.get(`host:${host}`, () => this.repository.listedByHost(host));
  }

  /** What {@link bySlug} or {@link byHost} would answer, when that is known at this moment. */
  known(
    named: { readonly slug: string } | { readonly host: string },
  ): { value: ListedStore | null } | undefined {
    return this.cache.peek('slug' in named ? `slug:${named.slug}` : `host:${named.host}`);
  }

  byId(id: string): Promise<ListedStore | null> {
    return this.cache.get(`id:${id}`, () => this.repository.listedById(id));
  }

  /** Makes this process and the others read the store afresh. Call after a commit that changed it or its domains. */
  changed(storeId: string): void {
    this.forget(storeId);
    this.signals.publish(STORE_CHANGED, storeId);
  }

  staleWith(tenantId: string): readonly string[] {
    return [storeTag(tenantId)];
  }

  /** Names that led to no store go too: they may lead to this one now. */
  forget(storeId: string): void {
    this.cache.forget((store) => store === null || store.id === storeId);
  }
}
