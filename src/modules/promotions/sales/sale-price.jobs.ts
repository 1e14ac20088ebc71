import { newId, type TenantId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import { addJob, type Task } from '../../../platform/jobs/jobs.js';
import type { StoreDirectory } from '../../tenants/index.js';
import { REVIEW, reviewPromotion } from './sale-price.queue.js';
import type { SalePrices } from './sale-prices.service.js';
import type { SalePricesRepository } from './sale-prices.repository.js';

const SWEEP = 'promotions:sale-sweep';

/** Jobs get this long before the sweep asks for another one. */
const GRACE_MS = 30_000;
const SWEEP_LIMIT = 1_000;

/** Every minute: a promotion that is due and whose job was lost. */
export const salePriceSchedules = [`* * * * * ${SWEEP}`];

/** The background work of sale prices. */
export function salePriceTasks(
  core: Core,
  parts: { sales: SalePrices; repository: SalePricesRepository; directory: Pick<StoreDirectory, 'byId'> },
): Record<string, Task> {
  return {
    async [REVIEW]({ tenantId, promotionId, productIds }) {
      const store = await parts.directory.byId(tenantId as TenantId);
      if (!store) return;
      const ctx = core.contexts.system(store, newId());
      if (promotionId) await parts.sales.reviewPromotion(ctx, promotionId as string);
      else await parts.sales.reviewProducts(ctx, productIds as string[]);
    },

    async [SWEEP]() {
      const ctx = core.contexts.platform(SWEEP);
      const before = new Date(core.clock.now().getTime() - GRACE_MS);
      const due = await parts.repository.listDue(platformReader(core.database, ctx), before, SWEEP_LIMIT);
      for (const { tenantId, promotionId } of due) {
        await core.unitOfWork.writePlatform(ctx, (tx) =>
          addJob(tx, ...reviewPromotion(tenantId, promotionId)),
        );
      }
    },
  };
}
