import type { TenantTx } from '../db/scope.js';
import type { Consumer, DeliveredEvent } from '../outbox/consumer.js';
import type { DomainEvent } from '../outbox/outbox.js';
import type { ResponseCache } from './response-cache.js';

/** What happened, as far as answers are concerned. */
export interface Change {
  readonly tenantId: string;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The tags that answers have which the change makes stale. */
export type StaleTags = (change: Change) => readonly string[];

/** By event type without its version, for example `product.updated`. */
export type StaleTagsByType = Readonly<Record<string, StaleTags>>;

/** Purges answers that events have made stale. */
export class Invalidation {
  private readonly rules: ReadonlyMap<string, StaleTags>;

  constructor(
    private readonly cache: ResponseCache,
    tables: readonly StaleTagsByType[],
  ) {
    this.rules = new Map(tables.flatMap((table) => Object.entries(table)));
  }

  /**
   * Follows the outbox, so that no change is missed, whoever made it and whatever happened to their process. Purging
   * again what was purged at the commit already costs only the answers that have come since.
   */
  get consumer(): Consumer {
    return {
      name: 'platform.answers',
      types: [...this.rules.keys()],
      handle: ({ tenantId }: TenantTx, events: readonly DeliveredEvent[]) =>
        this.purge(
          tenantId,
          events.map(({ type, subjectId, payload }) => ({ type, subjectId, payload })),
        ),
    };
  }

  /** Hears of a commit of this process, before whoever asked for the change gets an answer. */
  committed(tenantId: string | null, events: readonly DomainEvent[]): void {
    if (tenantId === null) return;
    void this.purge(
      tenantId,
      events.map(({ type, subject, payload = {} }) => ({ type, subjectId: subject.id, payload })),
    );
  }

  private purge(
    tenantId: string,
    events: readonly (Omit<Change, 'tenantId'> & { readonly type: string })[],
  ): Promise<void> {
    const stale = new Set<string>();
    for (const { type, subjectId, payload } of events) {
      const tagsOf = this.rules.get(type.replace(/\.v\d+$/, ''));
      for (const tag of tagsOf?.({ tenantId, subjectId, payload }) ?? []) stale.add(tag);
    }
    return this.cache.changed(tenantId, stale);
  }
}
