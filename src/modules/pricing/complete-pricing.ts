import { explain, type UnexplainedCart } from './explanation.js';
import { bestPlan } from './goods-plan.js';
import type { CodeOutcome, PricedCart } from './priced-cart.js';
import { pricedLines } from './priced-lines.js';
import { comparableCode, type PricedGoods } from './price-goods.js';
import type { ShippingFacts } from './pricing-facts.js';
import { attemptsOf, type PromotionAttempt } from './promotion-attempts.js';
import { sumTaxes, taxesOf, totalOf } from './tax-amounts.js';

/**
 * The whole price of a cart. Among promotions that exclude each other those apply that save most, shipping included.
 * Pure: equal arguments give equal answers.
 * @param shipping what the buyer chose; null while nothing is chosen, then it costs nothing
 */
export function completePricing(goods: PricedGoods, shipping: ShippingFacts | null): PricedCart {
  const priceMinor = shipping?.priceMinor ?? 0;
  const plan = bestPlan(goods.plans, priceMinor);
  const attempts = attemptsOf(goods, plan, shipping);
  const shippingMinor = plan.freesShipping ? 0 : priceMinor;
  const cart = totals(goods, pricedLines(goods.facts, plan), shippingMinor);
  const priced: UnexplainedCart = {
    ...cart,
    shippingDiscountMinor: priceMinor - shippingMinor,
    appliedPromotions: appliedOf(attempts),
    codes: goods.facts.codes.map((code) => codeOutcome(code, attempts)),
  };
  return { ...priced, explanation: explain(priced, { goods, shipping, attempts }) };
}

function totals(
  { facts: { taxes, currency }, subtotalMinor }: PricedGoods,
  lines: PricedCart['lines'],
  shippingMinor: number,
) {
  const discountMinor = lines.reduce((sum, line) => sum + line.discountMinor, 0);
  const shippingTaxes = taxesOf(shippingMinor, taxes.shippingRates, taxes.pricesIncludeTax);
  const allTaxes = sumTaxes([...lines.flatMap((line) => line.taxes), ...shippingTaxes]);
  const taxMinor = totalOf(allTaxes);
  const addedTaxMinor = taxes.pricesIncludeTax ? 0 : taxMinor;
  return {
    currency,
    lines,
    subtotalMinor,
    discountMinor,
    shippingMinor,
    shippingTaxes,
    taxMinor,
    totalMinor: subtotalMinor - discountMinor + shippingMinor + addedTaxMinor,
    taxes: allTaxes,
  };
}

function appliedOf(attempts: readonly PromotionAttempt[]): PricedCart['appliedPromotions'] {
  return attempts
    .filter(({ discountMinor }) => discountMinor > 0)
    .map(({ promotion: { id, name, code }, discountMinor }) => ({
      promotionId: id,
      name,
      code,
      discountMinor,
    }));
}

function codeOutcome(code: string, attempts: readonly PromotionAttempt[]): CodeOutcome {
  const wanted = comparableCode(code);
  const found = attempts.find(
    ({ promotion }) => promotion.code !== null && comparableCode(promotion.code) === wanted,
  );
  if (!found) return { code, isApplicable: false, reason: 'There is no promotion with this code.' };
  return { code, isApplicable: found.isApplied, reason: found.isApplied ? null : found.reason };
}
