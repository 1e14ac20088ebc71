import { prefixedColumnsOf, unprefixed, type EntityClass } from '../db/rows.js';
import type { AnyTx, Scope } from '../db/scope.js';
import { auditedAs, UNSAID, type AuditedEntity } from './audited.js';
import { trailOf } from './trail.js';

const MAX_TEXT = 4000;

type Row = object;

const read = new WeakMap<Scope, Map<unknown, Row>>();

/**
 * Remembers rows that the transaction read, so that a change of one can be recorded with what it was before. Does
 * nothing outside of transactions and for entities that are not audited.
 */
export function noteRead(scope: Scope, entity: EntityClass<object>, rows: readonly Row[]): void {
  const known = isTransaction(scope) ? auditedAs(entity) : null;
  if (!known || rows.length === 0) return;
  const seen = read.get(scope) ?? new Map<unknown, Row>();
  read.set(scope, seen);
  for (const row of rows) seen.set(keyOf(entity, row), row);
}

/** The rows are new: the audit log says so when the transaction commits. */
export function noteCreated(tx: AnyTx, entity: EntityClass<object>, rows: readonly Row[]): void {
  for (const row of rows) noteChange(tx, entity, { before: null, after: row });
}

/**
 * The row is as it is now because these columns were set. What it was is what the transaction read; where it read
 * nothing, the log tells only what was set.
 */
export function noteUpdated(tx: AnyTx, entity: EntityClass<object>, after: Row, set: Row): void {
  const known = auditedAs(entity);
  if (!known) return;
  const before = read.get(tx)?.get(keyOf(entity, after));
  const { subject, partOf, within } = known;
  const whose = pickProperties(
    after,
    [subject, partOf, within].filter((property) => property !== null),
  );
  if (before) noteChange(tx, entity, { before, after });
  else noteSet(tx, known, { ...whose, ...set });
  noteRead(tx, entity, [after]);
}

/** The row is gone, as far as the transaction read it. */
export function noteRemoved(tx: AnyTx, entity: EntityClass<object>, key: Row): void {
  noteChange(tx, entity, { before: { ...key, ...read.get(tx)?.get(keyOf(entity, key)) }, after: null });
}

/**
 * The columns of changed rows as they were and as they are, for {@link noteReturned}. The statement joins the table to
 * itself as `was`: within one statement a table is read as it was before. The rows must be locked, or what they were may
 * be what they were a moment earlier.
 */
export function wasAndIs(entity: EntityClass<object>, is: string): string {
  return `${prefixedColumnsOf(entity, 'was', 'was_')}, ${prefixedColumnsOf(entity, is, 'is_')}`;
}

/** What a statement answers that returns {@link wasAndIs} is recorded; rows that were not there before are new. */
export function noteReturned(tx: AnyTx, entity: EntityClass<object>, rows: readonly object[]): void {
  for (const row of rows as readonly Values[]) {
    const before = row['was_tenantId'] === null ? null : unprefixed(entity, row, 'was_');
    const after = row['is_tenantId'] === null ? null : unprefixed(entity, row, 'is_');
    noteChange(tx, entity, { before, after });
  }
}

/** Columns of a row were set, of which it is not known what they were: all of them are told. */
function noteSet(tx: AnyTx, known: AuditedEntity, set: Values): void {
  const named = known.recorded.filter((property) => set[property] !== undefined);
  if (named.length === 0) return;
  const within = known.within && String(set[known.within]);
  trailOf(tx).changes.push({ ...whoseOf(known, set), within, before: {}, after: pick(known, set, named) });
}

function whoseOf(known: AuditedEntity, row: Values) {
  const partOf = known.partOf ? row[known.partOf] : null;
  return {
    subject: { kind: known.kind, id: row[known.subject] as string },
    partOf: (partOf as string | null | undefined) ?? null,
    named: known.named,
  };
}

/** Rows before and after a change, with the id of their subject in at least one. Null where there is none. */
export interface RowChange {
  readonly before: Row | null;
  readonly after: Row | null;
}

/** What the audited entity's row was and what it is: recorded with the end of the transaction, if anything differs. */
export function noteChange(tx: AnyTx, entity: EntityClass<object>, { before, after }: RowChange): void {
  const known = auditedAs(entity);
  if (!known) return;
  const either = { ...before, ...after } as Record<string, unknown>;
  const { isSame, ...recorded } = differenceOf(known, before as Values | null, after as Values | null);
  if (isSame) return;
  trailOf(tx).changes.push({
    ...whoseOf(known, either),
    within: known.within && String(either[known.within]),
    ...recorded,
    ...(known.keepsState && stateOf(known, either, after as Values | null)),
  });
}

type Values = Readonly<Record<string, unknown>>;

/** All that is recorded of a row, and which of its subject's rows it is. */
function stateOf(known: AuditedEntity, either: Values, after: Values | null) {
  const within = known.within ? String(either[known.within]) : '';
  return { stateOf: `${known.named}:${within}`, state: after && pick(known, after, known.recorded) };
}

/** All of a row that is new or gone; of a changed one what differs. */
function differenceOf(known: AuditedEntity, before: Values | null, after: Values | null) {
  const differing = known.recorded.filter((property) => {
    if (!before || !after) return true;
    return after[property] !== undefined && textOf(before[property]) !== textOf(after[property]);
  });
  const isSame = differing.length === 0;
  const { within } = known;
  const isTold = within !== null && known.recorded.includes(within) && !differing.includes(within);
  const named = isTold ? [within, ...differing] : differing;
  return { isSame, before: before && pick(known, before, named), after: after && pick(known, after, named) };
}

function pick(known: AuditedEntity, row: Values, properties: readonly string[]): Values {
  const named = properties.filter((property) => row[property] !== undefined);
  return Object.fromEntries(
    named.map((property) => [property, recordedValue(known, property, row[property])]),
  );
}

function recordedValue(known: AuditedEntity, property: string, value: unknown): unknown {
  if (value === null) return null;
  if (known.unsaid.includes(property)) return UNSAID;
  return typeof value === 'string' && value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT)}…` : value;
}

function pickProperties(row: Row, properties: readonly string[]): Values {
  return Object.fromEntries(properties.map((property) => [property, (row as Values)[property]]));
}

function textOf(value: unknown): string {
  return JSON.stringify(value ?? null);
}

function keyOf(entity: EntityClass<object>, row: Row): unknown {
  const { id, ...rest } = row as { id?: string };
  return id ?? `${entity.name} ${String((rest as Values)[auditedAs(entity)?.subject ?? 'id'])}`;
}

function isTransaction(scope: Scope): scope is AnyTx {
  return 'writeAtEnd' in scope;
}
