import type { TenantId } from '../../../kernel/ids.js';
import type { JobOptions } from '../../../platform/jobs/jobs.js';

/** The task that reviews sale prices. */
export const REVIEW = 'promotions:sale-prices';

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

/** Reviews of one store run one after the other: they are about the same products. */
function queueOf(tenantId: TenantId): JobOptions {
  return { queue: `${REVIEW}:${tenantId}` };
}
