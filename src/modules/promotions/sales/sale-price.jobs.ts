import { newId, type TenantId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import { addJob, type JobOptions, type Task } from '../../../platform/jobs/jobs.js';
import type { StoreDirectory } from '../../tenants/index.js';
import type { SalePrices } from './sale-prices.service.js';
import type { SalePricesRepository } from './sale-prices.repository.js';

const REVIEW = 'promotions:sale-prices';
const SWEEP = 'promotions:sale-sweep';

/** Jobs get this long before the sweep asks for another one. */
const GRACE_MS = 30_000;
const SWEEP_LIMIT = 1_000;

type JobArguments = [name: string, payload: Record<string, unknown>, options: JobOptions];

/** A job that brings the sale prices of one promotion up to date, at once or at that time; it replaces an earlier one. */
export function reviewPromotion(tenantId: TenantId, promotionId: string, runAt?: Date): JobArguments {
  const key = `${REVIEW}:${promotionId}`;
  return [REVIEW, { tenantId, promotionId }, { key, ...queueOf(tenantId), ...(runAt && { runAt }) }];
}

/** A job that does the same for these products. */
export function reviewProducts(tenantId: TenantId, productIds: readonly string[]): JobArguments {
  return [REVIEW, { tenantId, productIds }, queueOf(tenantId)];
}

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

/** Reviews of one store run one after the other: they are about the same products. */
function queueOf(tenantId: TenantId): JobOptions {
  return { queue: `${REVIEW}:${tenantId}` };
}
