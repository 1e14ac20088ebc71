import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { addJob } from '../../../platform/jobs/jobs.js';
import type { CatalogApi } from '../../catalog/index.js';
import { nextTurn } from '../offers/promotion-state.js';
import type { PromotionsRepository } from '../offers/promotions.repository.js';
import { saleChanged } from '../promotions.events.js';
import { reviewPromotion } from './sale-price.queue.js';
import type { SalePricesRepository } from './sale-prices.repository.js';

/** Small enough that nobody waits long for a product whose prices are being written. */
const BATCH = 200;

/** Keeps the sale prices in price lists and product documents at what the catalog promotions say. */
export class SalePrices {
  constructor(
    private readonly core: Core,
    private readonly sales: SalePricesRepository,
    private readonly promotions: PromotionsRepository,
    private readonly docs: CatalogApi['docs'],
  ) {}

  /**
   * The products have the sale prices that hold at this moment. A transaction for each batch; only products whose
   * prices change are locked and get new documents. Safe to repeat.
   */
  async reviewProducts(ctx: TenantContext, productIds: readonly string[]): Promise<void> {
    for (let start = 0; start < productIds.length; start += BATCH) {
      await this.reviewBatch(ctx, productIds.slice(start, start + BATCH));
    }
  }

  /** The same for all products that the promotion is about, and a job for when it begins or ends. */
  async reviewPromotion(ctx: TenantContext, promotionId: string): Promise<void> {
    const promotion = await this.promotions.find(ctx, promotionId);
    if (!promotion?.isCatalog) return;
    const startedAt = this.core.clock.now();
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.sales.productsOf(ctx, promotionId, { after, limit: BATCH });
      if (ids.length === 0) break;
      await this.reviewBatch(ctx, ids);
      after = ids.at(-1)!;
    }
    const dueAt = nextTurn(promotion, startedAt);
    await this.core.unitOfWork.write(ctx, async (tx) => {
      await this.sales.setDue(tx, promotion, dueAt);
      if (dueAt) await addJob(tx, ...reviewPromotion(tx.tenantId, promotionId, dueAt));
    });
  }

  private async reviewBatch(ctx: TenantContext, productIds: readonly string[]): Promise<void> {
    await this.core.unitOfWork.write(ctx, async (tx) => {
      const stale = await this.sales.stale(tx, productIds);
      if (stale.length === 0) return;
      // Whoever writes prices holds the product, so prices are read again under its lock.
      await this.docs.lock(tx, stale);
      const changed = await this.sales.write(tx, stale);
      if (changed.length === 0) return;
      await this.docs.rebuild(tx, changed);
      await this.core.outbox.add(tx, ...changed.map(saleChanged));
    });
  }
}
