import { createHash } from 'node:crypto';

/** What a chain begins with. */
export const NO_HASH = '0'.repeat(64);

/** The next place in a chain. */
export interface NewLink {
  readonly sequence: number;
  readonly entryId: string;
  readonly at: Date;
  /** Hexadecimal. */
  readonly hash: string;
}

/** SHA-256 of the hash before, in hexadecimal, and of what the entry says. */
export function linkHash(previous: string, content: string): string {
  return createHash('sha256').update(`${previous}\n${content}`).digest('hex');
}

/** The entries in their order, each with its place after the chain's end. */
export function linksAfter<
  E extends { readonly entryId: string; readonly at: Date; readonly content: string },
>(
  end: { readonly sequence: number; readonly hash: string } | null,
  entries: readonly E[],
): (NewLink & Omit<E, 'content'>)[] {
  let { sequence, hash } = end ?? { sequence: 0, hash: NO_HASH };
  return entries.map(({ content, ...entry }) => {
    sequence += 1;
    hash = linkHash(hash, content);
    return { ...entry, sequence, hash };
  });
}
