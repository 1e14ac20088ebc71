/** An entry, as far as the past is told by it. */
export interface PastEntry {
  readonly at: Date;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly before: Values | null;
  readonly after: Values | null;
  /** Which row of the subject it is of, where its entries keep all of it: `stock:`, with where it lies. Or empty. */
  readonly stateOf: string;
  readonly state: Values | null;
}

type Values = Readonly<Record<string, unknown>>;

/** A thing as it was, by the names of its values. */
export interface PastThing {
  /** What it was: `product`, `price`, `stock`. */
  readonly kind: string;
  /** Of what: the id of the product or variant. */
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly values: Values;
  /** Whether the log begins before it was made, so that nothing is missing. */
  readonly isComplete: boolean;
}

/**
 * What was there at the time, of the things that these entries are about. They are in the order in which they were
 * recorded, which is the order in which one row was changed; their times are those at which transactions began, which
 * may be another.
 */
export function thingsAt(entries: readonly PastEntry[], at: Date): PastThing[] {
  const rows = new Map<string, PastEntry[]>();
  for (const entry of entries) {
    const key = `${entry.subjectKind} ${entry.subjectId} ${entry.stateOf}`;
    const known = rows.get(key);
    if (known) known.push(entry);
    else rows.set(key, [entry]);
  }
  const things = [...rows.values()].flatMap((ofRow) => thingAt(ofRow, at) ?? []);
  const gone = new Set(things.filter(isGone).map(({ subjectId }) => subjectId));
  return things.filter(({ subjectId }) => !gone.has(subjectId));
}

/** What is kept after its end for those who refer to it was not there any more, and nothing that is said of it. */
function isGone({ values }: PastThing): boolean {
  return values['deletedAt'] != null;
}

function thingAt(entries: readonly PastEntry[], at: Date): PastThing | null {
  const first = entries[0]!;
  const until = entries.slice(0, entries.findLastIndex((entry) => entry.at <= at) + 1);
  const last = until.at(-1);
  if (last ? last.after === null : first.before === null) return null;
  const { subjectKind, subjectId, stateOf } = first;
  const isWhole = stateOf !== '';
  const [kind] = isWhole ? stateOf.split(':') : [subjectKind];
  const values = isWhole ? stateAt(first, last) : foldedAt(until, entries.slice(until.length));
  const isComplete = (isWhole && last !== undefined) || until.some(({ before }) => before === null);
  return { kind: kind!, subjectKind, subjectId, values, isComplete };
}

/** All of the row after the last entry; before the first one that is what it was before that. */
function stateAt(first: PastEntry, last: PastEntry | undefined): Values {
  return last?.state ?? { ...first.state, ...first.before };
}

function foldedAt(until: readonly PastEntry[], later: readonly PastEntry[]): Values {
  const values: Record<string, unknown> = {};
  for (const { after } of until) Object.assign(values, after);
  for (const { before } of later) Object.assign(values, { ...before, ...values });
  return values;
}
