import { LRUCache } from 'lru-cache';

/** The clock is read, and a timer set, at most so often. */
const CLOCK_MS = 100;

export interface FreshCacheOptions {
  readonly maxEntries: number;
  /** After this time an entry is read again, so that a process which missed a signal is right again. */
  readonly ttlMs: number;
}

/**
 * Remembers readings for a short time and can be told at once that some are stale. Callers of one key that come
 * together share one reading, and a reading that began before a change is never remembered after it.
 */
export class FreshCache<Value> {
  private readonly entries: LRUCache<string, { readonly value: Value }>;
  private readonly running = new Map<string, Promise<Value>>();
  /** Grows with each change. */
  private generation = 0;

  constructor({ maxEntries, ttlMs }: FreshCacheOptions) {
    this.entries = new LRUCache({ max: maxEntries, ttl: ttlMs, ttlResolution: CLOCK_MS });
  }

  /** The remembered value of the key, if there is one; for callers who would rather not wait at all. */
  peek(key: string): { readonly value: Value } | undefined {
    return this.entries.get(key);
  }

  /** The remembered value of the key, else what `read` answers. A failed reading is not remembered. */
  async get(key: string, read: () => Promise<Value>): Promise<Value> {
    const known = this.entries.get(key);
    if (known) return known.value;
    return this.running.get(key) ?? this.start(key, read());
  }

  /** Like {@link get}, without waiting for a reading of others, and without making others wait for this one. */
  async getAlone(key: string, read: () => Promise<Value>): Promise<Value> {
    const known = this.entries.get(key);
    return known ? known.value : this.remember(key, read());
  }

  /** Everything of which `isStale` says so, and every reading under way, will be read again. */
  forget(isStale: (value: Value, key: string) => boolean): void {
    this.generation++;
    this.running.clear();
    for (const [key, { value }] of this.entries.entries()) {
      if (isStale(value, key)) this.entries.delete(key);
    }
  }

  private start(key: string, reading: Promise<Value>): Promise<Value> {
    const remembered = this.remember(key, reading).finally(() => {
      if (this.running.get(key) === remembered) this.running.delete(key);
    });
    this.running.set(key, remembered);
    return remembered;
  }

  private async remember(key: string, reading: Promise<Value>): Promise<Value> {
    const { generation } = this;
    const value = await reading;
    if (generation === this.generation) this.entries.set(key, { value });
    return value;
  }
}
