import type { TenantContext } from '../../platform/context.js';
import type { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { ProductDocRepository } from './product-doc.repository.js';

/** Small enough that nobody waits long for a product that is being rewritten. */
const BATCH = 200;

/** Renews the documents of a whole store. */
export class DocumentRefreshService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
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
      await this.unitOfWork.write(ctx, (tx) => this.docs.rebuild(tx, ids));
      after = ids.at(-1)!;
    }
  }
}
