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
  /** When that happened which the entry tells; null when there is no such entry any more. */
  readonly at: Date | null;
  /** When it was recorded, by the database's clock. */
  readonly recordedAt: Date | null;
  readonly content: string | null;
}

/** Transactions take no longer, and clocks of servers and database differ no more. */
const TOLERANCE_MS = 3_600_000;

/**
 * The first link that is not what it was made as; null when all are. They begin at this place, and the one before, to
 * which it is tied, must stand before it unless it is the very first.
 */
export function firstProblem(links: readonly FoundLink[], first: number): ChainProblem | null {
  let previous: FoundLink | null = null;
  for (const link of links) {
    const isTie = previous === null && link.sequence === first - 1;
    const problem = isTie ? null : problemOf(link, previous);
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
  return isBackdated(link, previous) ? 'INSERTED' : null;
}

/**
 * Whether the entry claims an earlier time than it can have: it was recorded long after, or took its place behind one
 * that was recorded long after it. How long entries wait for their places says nothing.
 */
function isBackdated({ at, recordedAt }: FoundLink, previous: FoundLink | null): boolean {
  if (at === null || recordedAt === null) return false;
  const { recordedAt: earlier } = previous ?? { recordedAt: null };
  return isLongBefore(at, recordedAt) || (earlier !== null && isLongBefore(recordedAt, earlier));
}

function isLongBefore(time: Date, other: Date): boolean {
  return time.getTime() < other.getTime() - TOLERANCE_MS;
}
