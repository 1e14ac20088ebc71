import { LRUCache } from 'lru-cache';

/** Something that a process remembers of stores for some seconds, and that answers are made of. */
export interface Memory {
  /** A purge of one of these tags says that it may be wrong. */
  staleWith(tenantId: string): readonly string[];
  /** What it knows of the store is read afresh; what is being read at this moment is not remembered. */
  forget(tenantId: string): void;
}

const MAX_STORES = 5000;

/** The memories of this process that answers are made of. */
export class Memories {
  private readonly memories: Memory[] = [];
  /** For each store the number of the last purge of its memories, in Redis, that this process took notice of. */
  private readonly numbers = new LRUCache<string, string>({ max: MAX_STORES });

  add(memories: readonly Memory[]): void {
    this.memories.push(...memories);
  }

  /** Forgets what one of the tags makes stale. Answers whether anything depends on them. */
  forget(tenantId: string, tags: readonly string[]): boolean {
    const purged = new Set(tags);
    const stale = this.memories.filter((memory) => memory.staleWith(tenantId).some((tag) => purged.has(tag)));
    for (const memory of stale) memory.forget(tenantId);
    return stale.length > 0;
  }

  /**
   * Forgets all of the store unless this process did so since the purge with this number. An answer that is kept in
   * Redis after a purge would otherwise be made of what stood there before, where the signal is not there yet.
   */
  catchUp(tenantId: string, number: string): void {
    if (this.numbers.get(tenantId) === number) return;
    this.numbers.set(tenantId, number);
    for (const memory of this.memories) memory.forget(tenantId);
  }
}
