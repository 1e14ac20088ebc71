import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import { documentsRefreshed } from './catalog.events.js';
import type { ProductDocRepository } from './product-doc.repository.js';

/** Small enough that nobody waits long for a product that is being rewritten. */
const BATCH = 200;

/** Renews the documents of a whole store. */
export class DocumentRefreshService {
  constructor(
    private readonly core: Pick<Core, 'unitOfWork' | 'outbox'>,
    private readonly docs: ProductDocRepository,
  ) {}

  /**
   * Every document of the store is as its tables say. Works in batches with a transaction each; products that change
   * meanwhile write their documents themselves. Safe to repeat from the start.
   */
  async refreshAll(ctx: TenantContext): Promise<void> {
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.docs.idsAfter(ctx, after, BATCH);
      if (ids.length === 0) return;
      await this.core.unitOfWork.write(ctx, async (tx) => {
        await this.docs.rebuild(tx, ids);
        await this.core.outbox.add(tx, documentsRefreshed(tx.tenantId));
      });
      after = ids.at(-1)!;
    }
  }
}
