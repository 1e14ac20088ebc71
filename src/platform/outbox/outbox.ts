import { newId, type TenantId } from '../../kernel/ids.js';
import { UNSAID } from '../audit/audited.js';
import { recordDeeds, type AuditedDeed } from '../audit/trail.js';
import { appendRows } from '../db/append-rows.js';
import { insertStatement } from '../db/rows.js';
import type { AnyTx } from '../db/scope.js';
import { OutboxEventEntity, PLATFORM_STREAM } from './outbox-event.entity.js';

/** A fact that leaves a transaction. Types are past tense and versioned: `product.updated.v1`. */
export interface DomainEvent {
  readonly type: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** Plain JSON without secrets; consumers in other processes read it. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** It follows from something else, or changes nothing that anyone answers for: the audit log leaves it out. */
  readonly isRoutine?: boolean;
  /** Parts of the payload that persons may have erased: the audit log says that they were there, not what they say. */
  readonly unsaid?: readonly string[];
}

/** Told after each commit that wrote events, with the store they are of; null for the platform's own. Must not throw. */
export type CommitListener = (tenantId: TenantId | null, events: readonly DomainEvent[]) => void;

/** Where services put events. They are delivered if, and only if, the transaction commits. */
export class Outbox {
  private readonly listeners: CommitListener[] = [];
  private readonly added = new WeakMap<AnyTx, DomainEvent[]>();

  /** Has someone told of every commit of this process. What must not be missed goes to a consumer. */
  onCommit(listener: CommitListener): void {
    this.listeners.push(listener);
  }

  /**
   * Records the events in the stream of the transaction's tenant, or in the platform's own. All events of a transaction
   * are written by one statement at its end, in the order of their adding.
   */
  add(tx: AnyTx, ...events: readonly DomainEvent[]): Promise<void> {
    appendRows(
      tx,
      OutboxEventEntity,
      events.map((event) => rowOf(tx, event)),
    );
    this.announce(tx, events);
    return Promise.resolve();
  }

  /**
   * Records an event that tells more than is known before the transaction's last statement: `more` is SQL for a JSON
   * object, which may read what named closing writes return (see {@link AnyTx.writeAtEnd}) and joins the payload.
   */
  addTelling(tx: AnyTx, event: DomainEvent, more: string): void {
    const computed = { payload: `"payload" || ${more}` };
    tx.writeAtEnd(event, () => insertStatement(OutboxEventEntity, [rowOf(tx, event)], { computed }));
    this.announce(tx, [event]);
  }

  private announce(tx: AnyTx, news: readonly DomainEvent[]): void {
    recordDeeds(tx, news.filter(({ isRoutine }) => !isRoutine).map(deedOf));
    const known = this.added.get(tx);
    if (known) {
      known.push(...news);
      return;
    }
    const events = [...news];
    this.added.set(tx, events);
    tx.afterCommit(() => this.listeners.forEach((listener) => listener(tx.tenantId, events)));
  }
}

function rowOf(tx: AnyTx, event: DomainEvent): Partial<OutboxEventEntity> {
  return {
    tenantId: tx.tenantId ?? PLATFORM_STREAM,
    id: newId(),
    type: event.type,
    subjectKind: event.subject.kind,
    subjectId: event.subject.id,
    payload: event.payload ?? {},
    actorId: tx.origin.userId,
    requestId: tx.origin.requestId,
    occurredAt: tx.now,
  };
}

/** The event as the audit log tells it. */
function deedOf({ type, subject, payload = {}, unsaid = [] }: DomainEvent): AuditedDeed {
  const { orderId } = payload as { orderId?: string };
  const partOf = orderId === undefined || orderId === subject.id ? null : orderId;
  const told = Object.entries(payload).map(([name, value]) => [
    name,
    value !== null && unsaid.includes(name) ? UNSAID : value,
  ]);
  const details = unsaid.length === 0 ? payload : (Object.fromEntries(told) as typeof payload);
  return { action: type.replace(/\.v\d+$/, ''), subject, partOf, details };
}
