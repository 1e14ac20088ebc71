import { newId, type TenantId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import { onBehalfOf } from '../../../platform/db/unit-of-work.js';
import { linksAfter } from './link.js';
import type { ChainRepository } from './chain.repository.js';

const BATCH = 500;
/** So many batches of one store, then those of the others: nobody waits for somebody else's import. */
const BATCHES = 4;
const MAX_STORES = 500;

/**
 * Gives committed entries their places in the chain of their store, in the background: whoever writes an entry waits for
 * nobody. A step that dies leaves a chain as it was.
 */
export class ChainService {
  constructor(
    private readonly core: Pick<Core, 'contexts' | 'database' | 'unitOfWork'>,
    private readonly chains: ChainRepository,
  ) {}

  /** Every entry that waits now has its place, unless the signal comes first or another process is at its store. */
  async linkAll(signal?: AbortSignal): Promise<void> {
    while (!signal?.aborted && (await this.linkRound(signal)));
  }

  /** A few batches of every store whose entries wait. Answers whether there may be more. */
  private async linkRound(signal?: AbortSignal): Promise<boolean> {
    const ctx = this.core.contexts.platform(`audit-${newId()}`);
    const stores = await this.chains.waitingStores(platformReader(this.core.database, ctx), MAX_STORES);
    let hasMore = false;
    for (const storeId of stores) {
      let isFull = true;
      for (let batch = 0; isFull && batch < BATCHES && !signal?.aborted; batch++)
        isFull = await this.linkSome(storeId);
      hasMore ||= isFull;
    }
    return hasMore;
  }

  /** Links one batch of the store. Answers whether there may be more. */
  private linkSome(storeId: TenantId): Promise<boolean> {
    const ctx = this.core.contexts.platform(`audit-${newId()}`);
    return this.core.unitOfWork.write(onBehalfOf(ctx, storeId), async (tx) => {
      if (!(await this.chains.tryLock(tx))) return false;
      const waiting = await this.chains.waiting(tx, BATCH);
      if (waiting.length === 0) return false;
      await this.chains.add(tx, linksAfter(await this.chains.end(tx), waiting));
      return waiting.length === BATCH;
    });
  }
}
