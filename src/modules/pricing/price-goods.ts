import { refuse } from '../../kernel/errors.js';
import { bestPlan, hasEffect, planOf, type GoodsPlan } from './goods-plan.js';
import type { GoodsFacts, PricingLine, PromotionFacts } from './pricing-facts.js';
import { unmetCondition } from './promotion-conditions.js';

/** So far below the largest safe integer that sums with shipping and taxes stay below it too. */
export const MAX_SUBTOTAL_MINOR = 100_000_000_000_000;

/** A promotion that was tried without success. */
export interface RefusedPromotion {
  readonly promotion: PromotionFacts;
  readonly reason: string;
}

/** Goods with their promotions weighed. Shipping may still decide between plans: see {@link completePricing}. */
export interface PricedGoods {
  readonly facts: GoodsFacts;
  /** Of the goods, before any discount. */
  readonly subtotalMinor: number;
  /** Of the goods, after discounts: what shipping tables and thresholds look at. */
  readonly discountedSubtotalMinor: number;
  /** Every promotion that was tried, in the order they are applied. */
  readonly promotions: readonly PromotionFacts[];
  /** Never empty. */
  readonly plans: readonly GoodsPlan[];
  readonly refused: readonly RefusedPromotion[];
}

/**
 * The goods with every promotion tried. Pure: equal facts give equal answers, in whatever order lines and promotions
 * come.
 * @throws Refusal OUT_OF_RANGE when the goods cost more than {@link MAX_SUBTOTAL_MINOR}
 */
export function priceGoods(facts: GoodsFacts): PricedGoods {
  const lines = [...facts.lines].sort((a, b) => compareText(a.lineId, b.lineId));
  const subtotalMinor = subtotalOf(lines);
  const conditions = { ...facts, subtotalMinor };
  const promotions = promotionsToTry(facts);
  const tried = promotions.map((promotion) => ({
    promotion,
    reason: unmetCondition(promotion, conditions),
  }));
  const eligible = tried.filter(({ reason }) => reason === null).map(({ promotion }) => promotion);
  const plans = plansOf(lines, eligible);
  return {
    facts,
    subtotalMinor,
    discountedSubtotalMinor: subtotalMinor - bestPlan(plans, 0).discountMinor,
    promotions,
    plans,
    refused: tried.filter((each): each is RefusedPromotion => each.reason !== null),
  };
}

/** The form in which codes are compared. */
export function comparableCode(code: string): string {
  return code.trim().toUpperCase();
}

/** Each exclusive promotion alone, and all others together. Those that would do nothing come last, and so never win. */
function plansOf(lines: readonly PricingLine[], eligible: readonly PromotionFacts[]): GoodsPlan[] {
  const alone = eligible
    .filter(({ isExclusive }) => isExclusive)
    .map((promotion) => planOf(lines, [promotion]));
  const together = planOf(
    lines,
    eligible.filter(({ isExclusive }) => !isExclusive),
  );
  const useful = alone.filter(hasEffect);
  const idle = alone.filter((plan) => !hasEffect(plan));
  return [...useful, together, ...idle];
}

/**
 * Automatic promotions and those of the codes: the higher priority first, then automatic ones, then by id. What a store
 * offers to a group by itself is not told to buyers who are not in it, so it is not even tried for them.
 */
function promotionsToTry({ promotions, codes, buyer }: GoodsFacts): PromotionFacts[] {
  const typed = new Set(codes.map(comparableCode));
  const isForGroupOf = (groupId: string | null) => groupId === null || buyer.groupIds.includes(groupId);
  return promotions
    .filter(({ code, customerGroupId }) =>
      code === null ? isForGroupOf(customerGroupId) : typed.has(comparableCode(code)),
    )
    .sort(
      (a, b) =>
        b.priority - a.priority ||
        Number(a.code !== null) - Number(b.code !== null) ||
        compareText(a.id, b.id),
    );
}

function subtotalOf(lines: readonly PricingLine[]): number {
  let subtotalMinor = 0;
  for (const { unitMinor, quantity } of lines) {
    subtotalMinor += unitMinor * quantity;
    if (subtotalMinor > MAX_SUBTOTAL_MINOR) {
      throw refuse('OUT_OF_RANGE', 'The goods cost more than one cart may. Divide them among several.');
    }
  }
  return subtotalMinor;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
