import { Memo } from './memo.js';

/** A row of the outbox, as far as subscribers may work with it. */
export interface StoredEvent {
  readonly sequence: number;
  readonly eventId: string;
  readonly type: string;
  readonly occurredAt: Date;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** One event on its way to the subscribers of this process. All of them are handed the same object. */
export class LiveEvent {
  readonly sequence: number;
  /** The id of the event's row, a UUID. */
  readonly eventId: string;
  readonly type: string;
  readonly occurredAt: Date;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly payload: Readonly<Record<string, unknown>>;
  private readonly memo = new Memo();

  constructor(row: StoredEvent) {
    this.sequence = row.sequence;
    this.eventId = row.eventId;
    this.type = row.type;
    this.occurredAt = row.occurredAt;
    this.subject = { kind: row.subjectKind, id: row.subjectId };
    this.payload = row.payload;
  }

  /**
   * What `load` answers, loaded once for all subscribers of the event. Only for what every viewer may see: whoever comes
   * first loads it. A failed loading is not remembered.
   */
  share<T>(key: string, load: () => Promise<T>): Promise<T> {
    return this.memo.of(key, load);
  }
}
