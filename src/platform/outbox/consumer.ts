import type { TenantTx } from '../db/scope.js';
import type { OutboxEventEntity } from './outbox-event.entity.js';

/** An event with its place in the stream. */
export type DeliveredEvent = OutboxEventEntity & { readonly sequence: number };

/**
 * Follows the stream of every tenant. `handle` runs in a transaction of that tenant which also moves the consumer's
 * position: what it writes takes effect exactly once. What it causes outside the database must go through a job.
 * Events come in the order of their sequence, at most one batch of a tenant at a time over all processes.
 *
 * It may take only the first of the events: it answers the last one that it took, and the others come again when other
 * streams have had their turn. One that waits for a lock longer than it set as `lock_timeout` gives up its turn likewise:
 * nothing of it is written, and it is no failure.
 */
export interface Consumer {
  /** Names the position; never reuse a name for another purpose. */
  readonly name: string;
  /** Event types without their version, for example `product.updated`. */
  readonly types: readonly string[];
  handle(
    tx: TenantTx,
    events: readonly DeliveredEvent[],
  ): Promise<void> | Promise<DeliveredEvent | undefined>;
}
