import { newId } from '../../kernel/ids.js';
import { appendRows } from '../db/append-rows.js';
import type { AnyTx } from '../db/scope.js';
import { OutboxEventEntity, PLATFORM_STREAM } from './outbox-event.entity.js';

/** A fact that leaves a transaction. Types are past tense and versioned: `product.updated.v1`. */
export interface DomainEvent {
  readonly type: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** Plain JSON without secrets; consumers in other processes read it. */
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** Told after each commit that wrote an event, so that the relay need not wait for its next look. */
export type OutboxSignal = () => void;

/** Where services put events. They are delivered if, and only if, the transaction commits. */
export class Outbox {
  private signal: OutboxSignal = () => undefined;
  private readonly signalled = new WeakSet<AnyTx>();

  onCommit(signal: OutboxSignal): void {
    this.signal = signal;
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
    if (!this.signalled.has(tx)) tx.afterCommit(() => this.signal());
    this.signalled.add(tx);
    return Promise.resolve();
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
