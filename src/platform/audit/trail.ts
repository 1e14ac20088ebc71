import { newId, type TenantId } from '../../kernel/ids.js';
import { insertStatement } from '../db/rows.js';
import type { AnyTx } from '../db/scope.js';
import { PLATFORM_STREAM } from '../outbox/outbox-event.entity.js';
import { AuditEntryEntity } from './audit-entry.entity.js';
import { AuditWaitingEntity } from './audit-waiting.entity.js';

type Values = Readonly<Record<string, unknown>>;

/** What something was done to. */
export interface AuditSubject {
  readonly kind: string;
  /** A UUID, or the name of what has none. */
  readonly id: string;
}

/** A row that is not what it was. */
export interface AuditedChange {
  readonly subject: AuditSubject;
  readonly partOf: string | null;
  readonly named: string;
  /** Which of the rows that the subject has, where it has several. */
  readonly within: string | null;
  readonly before: Values | null;
  readonly after: Values | null;
  /** All of the row afterwards and which of its subject it is, where entries keep that. */
  readonly state?: Values | null;
  readonly stateOf?: string;
}

/** Something that was done, by the name that people know it by. */
export interface AuditedDeed {
  /** Past tense, without a version: `order.cancelled`. */
  readonly action: string;
  readonly subject: AuditSubject;
  readonly partOf?: string | null;
  /** The store whose log tells it, where the transaction is the platform's own and yet concerns one store. */
  readonly storeId?: TenantId;
  /** What is told of it where no row of the subject changed. Plain JSON without secrets. */
  readonly details?: Values;
}

/** What a transaction has done so far that the audit log will tell. */
interface Trail {
  readonly deeds: AuditedDeed[];
  readonly changes: AuditedChange[];
}

/** An entry as it is written: the database says when. */
type NewEntry = Omit<AuditEntryEntity, 'recordedAt'>;

const trails = new WeakMap<AnyTx, Trail>();

/** The transaction's trail, which is written with its last statement. Whoever asks for it adds to it. */
export function trailOf(tx: AnyTx): Trail {
  const known = trails.get(tx);
  if (known) return known;
  const trail: Trail = { deeds: [], changes: [] };
  trails.set(tx, trail);
  let rows: NewEntry[] = [];
  tx.writeAtEnd(AuditEntryEntity, () => {
    rows = entriesOf(tx, trail);
    return insertStatement<AuditEntryEntity>(AuditEntryEntity, rows);
  });
  tx.writeAtEnd(AuditWaitingEntity, () =>
    insertStatement<AuditWaitingEntity>(
      AuditWaitingEntity,
      rows.map(({ tenantId, id }) => ({ tenantId, entryId: id })),
    ),
  );
  return trail;
}

/**
 * The audit log tells of these deeds when the transaction commits, each with what the transaction changed of its
 * subject. Takes no statement of its own and no lock.
 */
export function recordDeeds(tx: AnyTx, deeds: readonly AuditedDeed[]): void {
  if (deeds.length > 0) trailOf(tx).deeds.push(...deeds);
}

/** Each deed with the first change of its subject that no other deed has; then the changes that belong to no deed. */
function entriesOf(tx: AnyTx, trail: Trail): NewEntry[] {
  const rest = new Set(merged(trail.changes));
  const bySubject = new Map<string, AuditedChange[]>();
  for (const change of rest) {
    const known = bySubject.get(change.subject.id);
    if (known) known.push(change);
    else bySubject.set(change.subject.id, [change]);
  }
  const told = trail.deeds.map((deed) => {
    const open = (bySubject.get(deed.subject.id) ?? []).filter((change) => rest.has(change));
    const change = changeOf(deed, open);
    if (!change) return deed;
    rest.delete(change);
    return { ...deed, ...change, partOf: change.partOf ?? deed.partOf ?? null, details: undefined };
  });
  const others = [...rest].map((change) => ({ ...change, action: `${change.named}.${happeningOf(change)}` }));
  return [...told, ...others].map((deed) => entryOf(tx, deed));
}

/** What the deed did to its subject: `stock.adjusted` of a variant changes its stock rather than the variant. */
function changeOf(deed: AuditedDeed, ofSubject: readonly AuditedChange[]): AuditedChange | undefined {
  return (
    ofSubject.find(({ named }) => deed.action.startsWith(`${named}.`)) ??
    ofSubject.find(({ subject }) => subject.kind === deed.subject.kind)
  );
}

function happeningOf({ before, after }: AuditedChange): string {
  if (before === null) return 'created';
  return after === null ? 'deleted' : 'updated';
}

/** Several changes of one row are one change. */
function merged(changes: readonly AuditedChange[]): AuditedChange[] {
  const rows = new Map<string, AuditedChange>();
  for (const change of changes) {
    const key = `${change.named} ${change.subject.id} ${change.within ?? ''}`;
    const earlier = rows.get(key);
    rows.set(key, earlier ? joined(earlier, change) : change);
  }
  return [...rows.values()];
}

function joined(earlier: AuditedChange, later: AuditedChange): AuditedChange {
  return {
    ...later,
    before: earlier.before && { ...later.before, ...earlier.before },
    after: later.after && { ...earlier.after, ...later.after },
  };
}

function entryOf(
  tx: AnyTx,
  deed: Omit<AuditedDeed, 'details'> & Partial<AuditedChange> & { details?: Values | undefined },
): NewEntry {
  const { action, subject, partOf = null, before = null, after = null, details = null } = deed;
  const { userId, actorKind, impersonatorId, operationName, requestId } = tx.origin;
  // Nobody's address is kept for ever who did not work for the store or the platform.
  const client = actorKind === 'STAFF' || actorKind === 'OPERATOR' ? tx.origin.client : null;
  return {
    ...{ tenantId: deed.storeId ?? tx.tenantId ?? PLATFORM_STREAM, id: newId(), at: tx.now },
    ...{ actorId: userId, actorKind, impersonatorId, action, operationName, requestId, client },
    ...{ subjectKind: subject.kind, subjectId: subject.id, partOf },
    ...{ before, after, details },
    ...{ stateOf: deed.stateOf ?? '', state: deed.state ?? null },
  };
}
