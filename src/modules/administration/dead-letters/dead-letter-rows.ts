import type { TenantId } from '../../../kernel/ids.js';
import type { OutboxDeadLetterEntity } from '../../../platform/outbox/relay-tables.entity.js';

/** A dead letter with what is known of its event. */
export interface DeadLetterRow extends OutboxDeadLetterEntity {
  /** Null when the event is not kept any more. */
  readonly eventType: string | null;
}

/** Which dead letters to list. */
export interface DeadLetterCriteria {
  readonly consumer?: string | null | undefined;
  readonly storeId?: TenantId | null | undefined;
}
