/** An entry, as far as the past is told by it. */
export interface PastEntry {
  readonly at: Date;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly before: Values | null;
  readonly after: Values | null;
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

/** Rows that say something of another thing: they are told apart from it by what is done to them. */
const ROWS_OF_OTHERS = ['price', 'stock', 'payment_account'];

/** Of these a thing has several, too. */
const ROWS_OF_LANGUAGES = ['product_translation', 'category_translation'];

/** Values that tell rows of one thing apart. */
const WITHIN = ['locationId', 'provider', 'language'];

/** What was there at the time, of the things that these entries, which are in the order of time, are about. */
export function thingsAt(entries: readonly PastEntry[], at: Date): PastThing[] {
  const rows = new Map<string, PastEntry[]>();
  for (const entry of entries.filter(({ before, after }) => before !== null || after !== null)) {
    const key = rowOf(entry);
    rows.set(key, [...(rows.get(key) ?? []), entry]);
  }
  return [...rows.values()].flatMap((ofRow) => thingAt(ofRow, at) ?? []);
}

function thingAt(entries: readonly PastEntry[], at: Date): PastThing | null {
  const until = entries.filter((entry) => entry.at <= at);
  const later = entries.slice(until.length);
  const last = until.at(-1);
  if (last?.after === null || (!last && later[0]?.before === null)) return null;
  const values: Record<string, unknown> = {};
  for (const { after } of until) Object.assign(values, after);
  for (const { before } of later) Object.assign(values, { ...before, ...values });
  const [{ subjectKind, subjectId }] = entries as [PastEntry];
  const isComplete = until.some(({ before }) => before === null);
  return { kind: kindOf(entries[0]!), subjectKind, subjectId, values, isComplete };
}

function rowOf(entry: PastEntry): string {
  const values = entry.after ?? entry.before;
  const within = WITHIN.map((property) => values?.[property]).find((value) => value !== undefined);
  const kind = kindOf(entry);
  const isOneOfSeveral = kind !== entry.subjectKind || ROWS_OF_LANGUAGES.includes(kind);
  return JSON.stringify([kind, entry.subjectId, isOneOfSeveral ? (within ?? null) : null]);
}

function kindOf({ action, subjectKind }: PastEntry): string {
  const [named = ''] = action.split('.');
  return ROWS_OF_OTHERS.includes(named) ? named : subjectKind;
}
