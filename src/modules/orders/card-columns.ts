/** Of which columns the fields of a type are made. */
export interface CardColumns<Column extends string = string> {
  /** All that its fields are made of. */
  readonly all: readonly Column[];
  /** What is needed whichever fields are selected. */
  readonly always: readonly Column[];
  /** Of fields that are not one column of the same name. */
  readonly ofField: Readonly<Record<string, readonly Column[]>>;
}

/** The columns that these fields are made of, and all where a field is unknown: none is answered without its own. */
export function columnsFor<Column extends string>(
  card: CardColumns<Column>,
  fields: Iterable<string>,
): readonly Column[] {
  return knownColumnsFor(card, fields) ?? card.all;
}

/** The columns that these fields are made of; null where a field is unknown. */
export function knownColumnsFor<Column extends string>(
  { all, always, ofField }: CardColumns<Column>,
  fields: Iterable<string>,
): readonly Column[] | null {
  const needed = new Set<string>(always);
  for (const field of fields) {
    const columns = ofField[field] ?? (field === '__typename' ? [] : [field]);
    for (const column of columns) needed.add(column);
  }
  const found = all.filter((column) => needed.has(column));
  return found.length === needed.size ? found : null;
}
