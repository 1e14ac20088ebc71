import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** So many texts have names: those that were sent last. */
const MAX_NAMED = 500;
/** So many texts that were sent once are remembered, for when they are sent again. */
const MAX_SEEN = 1_000;

/**
 * Names of the statements that are worth preparing: those that come again. A filter that nobody else asks for is sent
 * once and takes no one's place. A name is made of its text, so that it never stands for another.
 */
export class StatementNames {
  private readonly names = new LRUCache<string, string>({ max: MAX_NAMED });
  private readonly seen = new LRUCache<string, true>({ max: MAX_SEEN });

  /** The name under which the text is prepared, or undefined when it comes for the first time. */
  nameOf(sql: string): string | undefined {
    const known = this.names.get(sql);
    if (known !== undefined) return known;
    if (!this.seen.delete(sql)) {
      this.seen.set(sql, true);
      return undefined;
    }
    const name = createHash('sha1').update(sql).digest('hex').slice(0, 20);
    this.names.set(sql, name);
    return name;
  }
}
