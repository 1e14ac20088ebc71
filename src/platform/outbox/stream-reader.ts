import type { TenantId } from '../../kernel/ids.js';
import type { TenantTx } from '../db/scope.js';
import type { DeliveredEvent } from './consumer.js';
import type { RelayRepository } from './relay.repository.js';

interface Batch {
  readonly position: number;
  readonly limit: number;
  readonly events: readonly DeliveredEvent[];
}

/**
 * Reads streams and remembers the last batch of each, for the next consumer at the same position. Numbered events never
 * change and have no gaps, so a batch that is remembered is right; at worst it is shorter than it would be now.
 */
export class StreamReader {
  private readonly batches = new Map<TenantId, Batch>();

  constructor(private readonly repository: Pick<RelayRepository, 'eventsAfter'>) {}

  /** At most `limit` events that follow the position, in their order. */
  async eventsAfter(tx: TenantTx, position: number, limit: number): Promise<readonly DeliveredEvent[]> {
    const known = this.batches.get(tx.tenantId);
    if (known?.position === position && known.limit === limit) return known.events;
    const events = await this.repository.eventsAfter(tx, position, limit);
    this.batches.set(tx.tenantId, { position, limit, events });
    return events;
  }
}
