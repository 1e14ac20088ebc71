import { toDecimal } from '../../kernel/money.js';
import { percentText } from '../../kernel/percent.js';
import { hasEffect, type GoodsPlan, type PlannedPromotion } from './goods-plan.js';
import type { PricedGoods } from './price-goods.js';
import type { PromotionFacts, ShippingFacts } from './pricing-facts.js';

/** What became of one promotion. */
export interface PromotionAttempt {
  readonly promotion: PromotionFacts;
  readonly isApplied: boolean;
  readonly reason: string;
  /** 0 or more. */
  readonly discountMinor: number;
}

type Outcome = Omit<PromotionAttempt, 'promotion'>;

/** What became of every promotion that was tried when `plan` is the one that applies, in the order they are applied. */
export function attemptsOf(
  goods: PricedGoods,
  plan: GoodsPlan,
  shipping: ShippingFacts | null,
): PromotionAttempt[] {
  const outcomes = new Map<string, Outcome>();
  for (const { promotion, reason } of goods.refused) outcomes.set(promotion.id, refused(reason));
  for (const other of goods.plans) {
    const reason = other === plan || !hasEffect(other) ? NOTHING_TO_LOWER : outdone(plan);
    for (const { promotion } of other.promotions) outcomes.set(promotion.id, refused(reason));
  }
  let shippingLeft = shipping?.priceMinor ?? null;
  for (const planned of plan.promotions) {
    const isAboutShipping = planned.promotion.kind === 'FREE_SHIPPING';
    const outcome = isAboutShipping ? ofShipping(shippingLeft) : ofGoods(planned, goods.facts.currency);
    if (isAboutShipping && shippingLeft !== null) shippingLeft = 0;
    outcomes.set(planned.promotion.id, outcome);
  }
  return goods.promotions.map((promotion) => ({ promotion, ...outcomes.get(promotion.id)! }));
}

const NOTHING_TO_LOWER = 'It takes nothing off: too little is left of the price of the goods it is for.';

function refused(reason: string): Outcome {
  return { isApplied: false, reason, discountMinor: 0 };
}

/** Why the promotions of another plan do not apply beside this one. */
function outdone(plan: GoodsPlan): string {
  const exclusive = plan.promotions.find(({ promotion }) => promotion.isExclusive);
  return exclusive
    ? `It cannot be combined with "${exclusive.promotion.name}", which saves as much or more.`
    : 'It cannot be combined with other promotions, and those save more.';
}

function ofShipping(shippingLeftMinor: number | null): Outcome {
  if (shippingLeftMinor === 0) return refused('Shipping costs nothing already.');
  const reason =
    shippingLeftMinor === null ? 'Shipping will cost nothing once it is chosen.' : 'Shipping costs nothing.';
  return { isApplied: true, reason, discountMinor: shippingLeftMinor ?? 0 };
}

function ofGoods({ promotion, discountMinor }: PlannedPromotion, currency: string): Outcome {
  if (discountMinor === 0) return refused(NOTHING_TO_LOWER);
  return { isApplied: true, reason: whatItDoes(promotion, currency), discountMinor };
}

function whatItDoes(promotion: PromotionFacts, currency: string): string {
  const percent = `${percentText(promotion.percentBps ?? 0)} % off`;
  const { buyQuantity, getQuantity, amountMinor } = promotion;
  if (promotion.kind === 'PERCENTAGE') return `${percent} the goods it is for.`;
  if (promotion.kind === 'FIXED_AMOUNT') {
    return `${toDecimal(amountMinor ?? 0, currency)} ${currency} off the goods it is for, at most their price.`;
  }
  const groupSize = (buyQuantity ?? 0) + (getQuantity ?? 0);
  return `${percent} ${getQuantity} of every ${groupSize} units it is for, the cheapest of them all.`;
}
