/** Far more than change between the reading of an answer and its end; what is older counts as changed. */
const MAX_TAGS = 100_000;

/**
 * Remembers when each tag was last purged, in numbers that only grow. Whoever reads notes the number first; what was
 * read holds as long as none of its tags has a later one. So an answer that was computed from what stood there before
 * a change is known as stale whenever it turns up.
 */
export class Purges {
  private readonly lastOf = new Map<string, number>();
  private forgotten = 0;
  private count = 0;

  constructor(private readonly maxTags = MAX_TAGS) {}

  /** How many purges there were. */
  get number(): number {
    return this.count;
  }

  /** Everything with one of these tags that was read until now is stale. */
  purge(tags: Iterable<string>): void {
    this.count++;
    for (const tag of tags) {
      // Deleted first, so that the map's order is that of the purges.
      this.lastOf.delete(tag);
      this.lastOf.set(tag, this.count);
    }
    this.forgetOldest();
  }

  /** Whether a tag was purged after the number was noted, or may have been. */
  isStale(tags: Iterable<string>, since: number): boolean {
    if (since < this.forgotten) return true;
    for (const tag of tags) {
      if ((this.lastOf.get(tag) ?? 0) > since) return true;
    }
    return false;
  }

  private forgetOldest(): void {
    for (const [tag, number] of this.lastOf) {
      if (this.lastOf.size <= this.maxTags) return;
      this.lastOf.delete(tag);
      this.forgotten = number;
    }
  }
}
