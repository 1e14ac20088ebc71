import type { PromotionEntity } from './promotion.entity.js';

type Limits = Pick<
  PromotionEntity,
  'isEnabled' | 'startsAt' | 'endsAt' | 'usageLimit' | 'usageCount' | 'deletedAt'
>;

/** Whether it can be used at this moment: switched on, within its time and not used up. */
export function isActive(promotion: Limits, now: Date): boolean {
  const { isEnabled, startsAt, endsAt, usageLimit, usageCount, deletedAt } = promotion;
  const isWithin = (startsAt === null || startsAt <= now) && (endsAt === null || endsAt > now);
  return isEnabled && isWithin && deletedAt === null && (usageLimit === null || usageCount < usageLimit);
}

/** When its sale prices change by themselves the next time after `now`; null: never. */
export function nextTurn(
  { isEnabled, startsAt, endsAt, deletedAt }: Pick<Limits, 'isEnabled' | 'startsAt' | 'endsAt' | 'deletedAt'>,
  now: Date,
): Date | null {
  if (!isEnabled || deletedAt !== null) return null;
  if (startsAt !== null && startsAt > now) return startsAt;
  return endsAt !== null && endsAt > now ? endsAt : null;
}
