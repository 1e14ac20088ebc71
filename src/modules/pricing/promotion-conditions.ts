import { toDecimal } from '../../kernel/money.js';
import type { BuyerFacts, GoodsFacts, PricingLine, PromotionFacts } from './pricing-facts.js';

/** What conditions look at. */
export interface ConditionFacts extends Pick<GoodsFacts, 'currency' | 'lines' | 'buyer' | 'now'> {
  /** Of all goods, before any discount. */
  readonly subtotalMinor: number;
}

/** Why the promotion does not apply, as a sentence for people; null when all its conditions hold. */
export function unmetCondition(promotion: PromotionFacts, facts: ConditionFacts): string | null {
  return (
    unmetByTime(promotion, facts.now) ??
    unmetByUse(promotion) ??
    unmetByBuyer(promotion, facts.buyer) ??
    unmetByGoods(promotion, facts)
  );
}

/** Which lines a promotion is for: those of its products, and those in its categories; without either, all. */
export function lineMatcher(
  promotion: Pick<PromotionFacts, 'productIds' | 'categoryIds'>,
): (line: Pick<PricingLine, 'productId' | 'categoryIds'>) => boolean {
  const products = new Set(promotion.productIds);
  const categories = new Set(promotion.categoryIds);
  if (products.size + categories.size === 0) return () => true;
  return (line) => products.has(line.productId) || line.categoryIds.some((id) => categories.has(id));
}

function unmetByTime(promotion: PromotionFacts, now: Date): string | null {
  if (!promotion.isEnabled) return 'It is switched off.';
  if (promotion.startsAt !== null && now < promotion.startsAt) return 'It has not begun yet.';
  if (promotion.endsAt !== null && now >= promotion.endsAt) return 'It is over.';
  return null;
}

function unmetByUse(promotion: PromotionFacts): string | null {
  if (promotion.usageLimit !== null && promotion.usageCount >= promotion.usageLimit) {
    return 'It was used as often as it may be.';
  }
  const { usageLimitPerCustomer, usedByCustomer } = promotion;
  return usageLimitPerCustomer !== null && usedByCustomer >= usageLimitPerCustomer
    ? 'This buyer has used it as often as one may.'
    : null;
}

function unmetByBuyer(promotion: PromotionFacts, buyer: BuyerFacts): string | null {
  const groupId = promotion.customerGroupId;
  if (groupId !== null && !buyer.groupIds.includes(groupId)) {
    return 'It is for a group of customers that the buyer is not in.';
  }
  return promotion.firstOrderOnly && !buyer.isFirstOrder
    ? 'It is for the first order of a buyer only.'
    : null;
}

function unmetByGoods(promotion: PromotionFacts, facts: ConditionFacts): string | null {
  const matching = facts.lines.filter(lineMatcher(promotion));
  if (matching.length === 0) return 'None of the goods it is for are in the cart.';
  const minimum = promotion.minimumSubtotalMinor;
  if (minimum !== null && facts.subtotalMinor < minimum) {
    const [needed, present] = [minimum, facts.subtotalMinor].map((n) => toDecimal(n, facts.currency));
    return `The goods cost ${present} ${facts.currency}; it needs ${needed} ${facts.currency}.`;
  }
  if (promotion.kind !== 'BUY_X_GET_Y') return null;
  const needed = (promotion.buyQuantity ?? 0) + (promotion.getQuantity ?? 0);
  const present = matching.reduce((sum, line) => sum + line.quantity, 0);
  return present < needed ? `It needs ${needed} units of its goods; ${present} are in the cart.` : null;
}
