import type { GoodsPlan } from './goods-plan.js';
import type { PricedLine } from './priced-cart.js';
import type { GoodsFacts, PricingLine } from './pricing-facts.js';
import { taxesOf, totalOf } from './tax-amounts.js';

/** The lines with the discounts of the plan and their taxes, in the order of the facts. */
export function pricedLines({ lines, taxes }: GoodsFacts, plan: GoodsPlan): PricedLine[] {
  return lines.map((line) => {
    const subtotalMinor = line.unitMinor * line.quantity;
    const discounts = discountsOfLine(line, plan);
    const discountMinor = totalOf(discounts);
    const discountedMinor = subtotalMinor - discountMinor;
    const rates = taxes.ratesOf(line.taxCategoryId);
    const lineTaxes = taxesOf(discountedMinor, rates, taxes.pricesIncludeTax);
    const taxMinor = totalOf(lineTaxes);
    return {
      lineId: line.lineId,
      unitMinor: line.unitMinor,
      quantity: line.quantity,
      subtotalMinor,
      discountMinor,
      taxMinor,
      totalMinor: taxes.pricesIncludeTax ? discountedMinor : discountedMinor + taxMinor,
      taxes: lineTaxes,
      discounts,
    };
  });
}

function discountsOfLine({ lineId }: PricingLine, plan: GoodsPlan) {
  return plan.promotions.flatMap(({ promotion, discounts }) => {
    const amountMinor = discounts.get(lineId);
    return amountMinor === undefined
      ? []
      : [{ promotionId: promotion.id, name: promotion.name, amountMinor }];
  });
}
