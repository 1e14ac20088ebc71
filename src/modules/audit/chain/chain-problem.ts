import { linkHash, NO_HASH } from './link.js';

/** What can have been done to the log behind the application's back. */
export type TamperKind = 'CHANGED' | 'REMOVED' | 'INSERTED';

/** The first sign of it. */
export interface ChainProblem {
  readonly kind: TamperKind;
  /** The place in the chain; null for what has none. */
  readonly sequence: number | null;
  readonly entryId: string | null;
}

/** A link and its entry, as they are found. */
export interface FoundLink {
  readonly sequence: number;
  readonly hash: string;
  readonly entryId: string;
  readonly entryAt: Date;
  readonly linkedAt: Date;
  readonly at: Date | null;
  readonly content: string | null;
}

/** A transaction takes no longer than this between its time and its commit. */
const LONGEST_TRANSACTION_MS = 600_000;

/** The first link that is not what it was made as; null when all are. The first one's predecessor may stand before it. */
export function firstProblem(links: readonly FoundLink[]): ChainProblem | null {
  let previous: FoundLink | null = null;
  for (const link of links) {
    const isStart = previous === null && link.sequence > 1;
    const problem = isStart ? null : problemOf(link, previous);
    if (problem) return { kind: problem, sequence: link.sequence, entryId: link.entryId };
    previous = link;
  }
  return null;
}

function problemOf(link: FoundLink, previous: FoundLink | null): TamperKind | null {
  if (link.sequence !== (previous?.sequence ?? 0) + 1) return 'REMOVED';
  if (link.content === null || link.at === null) return 'REMOVED';
  const isSame = link.hash === linkHash(previous?.hash ?? NO_HASH, link.content);
  if (!isSame || link.at.getTime() !== link.entryAt.getTime()) return 'CHANGED';
  return isTooOld(link.at, previous) ? 'INSERTED' : null;
}

/** What was done before the link before was made would have been linked before it. */
function isTooOld(at: Date, previous: FoundLink | null): boolean {
  return previous !== null && at.getTime() < previous.linkedAt.getTime() - LONGEST_TRANSACTION_MS;
}
