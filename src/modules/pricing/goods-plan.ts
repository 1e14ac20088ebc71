import type { PricingLine, PromotionFacts } from './pricing-facts.js';
import { lineMatcher } from './promotion-conditions.js';
import { discountsOf } from './promotion-effect.js';

/** A promotion whose conditions hold, and what it takes off each line. Nothing, when it is about shipping. */
export interface PlannedPromotion {
  readonly promotion: PromotionFacts;
  /** By line id; only positive amounts. */
  readonly discounts: ReadonlyMap<string, number>;
  readonly discountMinor: number;
}

/** Promotions that apply together, one after another, each on what the earlier left of the lines. */
export interface GoodsPlan {
  readonly promotions: readonly PlannedPromotion[];
  /** Off all goods. */
  readonly discountMinor: number;
  readonly freesShipping: boolean;
}

/** What the promotions take off the lines together, applied in the order given. */
export function planOf(lines: readonly PricingLine[], promotions: readonly PromotionFacts[]): GoodsPlan {
  const left = new Map(lines.map((line) => [line.lineId, line.unitMinor * line.quantity]));
  const planned = promotions.map((promotion) => takeOff(promotion, lines, left));
  return {
    promotions: planned,
    discountMinor: planned.reduce((sum, each) => sum + each.discountMinor, 0),
    freesShipping: promotions.some(({ kind }) => kind === 'FREE_SHIPPING'),
  };
}

/**
 * The plan that saves the buyer most: each exclusive promotion alone is weighed against all others together.
 * Of equal savings the one with free shipping, then the earlier of the list, which is never empty.
 */
export function bestPlan(plans: readonly GoodsPlan[], shippingMinor: number): GoodsPlan {
  return plans.reduce((best, plan) => (isBetter(plan, best, shippingMinor) ? plan : best));
}

/** Whether the plan could lower any price. */
export function hasEffect(plan: GoodsPlan): boolean {
  return plan.freesShipping || plan.discountMinor > 0;
}

function takeOff(
  promotion: PromotionFacts,
  lines: readonly PricingLine[],
  left: Map<string, number>,
): PlannedPromotion {
  const open = lines
    .filter(lineMatcher(promotion))
    .map((line) => ({ line, leftMinor: left.get(line.lineId)! }));
  const discounts = new Map<string, number>();
  for (const [index, amountMinor] of discountsOf(promotion, open).entries()) {
    const { line, leftMinor } = open[index]!;
    left.set(line.lineId, leftMinor - amountMinor);
    if (amountMinor > 0) discounts.set(line.lineId, amountMinor);
  }
  return { promotion, discounts, discountMinor: [...discounts.values()].reduce((sum, n) => sum + n, 0) };
}

function isBetter(plan: GoodsPlan, best: GoodsPlan, shippingMinor: number): boolean {
  const [saved, savedByBest] = [plan, best].map(
    (each) => each.discountMinor + (each.freesShipping ? shippingMinor : 0),
  ) as [number, number];
  return saved > savedByBest || (saved === savedByBest && plan.freesShipping && !best.freesShipping);
}
