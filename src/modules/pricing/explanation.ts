import { toDecimal } from '../../kernel/money.js';
import { percentText } from '../../kernel/percent.js';
import type { ExplanationStep, PricedCart, TaxAmount } from './priced-cart.js';
import { comparableCode, type PricedGoods } from './price-goods.js';
import type { ShippingFacts } from './pricing-facts.js';
import type { PromotionAttempt } from './promotion-attempts.js';

export type UnexplainedCart = Omit<PricedCart, 'explanation'>;

/** What the price was made of. */
export interface Ingredients {
  readonly goods: PricedGoods;
  readonly shipping: ShippingFacts | null;
  readonly attempts: readonly PromotionAttempt[];
}

/** Every rule that was tried, in the order they were; their amounts add up to the total. */
export function explain(
  cart: UnexplainedCart,
  { goods, shipping, attempts }: Ingredients,
): ExplanationStep[] {
  const onGoods = attempts.filter(({ promotion }) => promotion.kind !== 'FREE_SHIPPING');
  const onShipping = attempts.filter(({ promotion }) => promotion.kind === 'FREE_SHIPPING');
  return [
    goodsStep(cart),
    ...onGoods.map(promotionStep),
    shippingStep(shipping),
    ...onShipping.map(promotionStep),
    ...unknownCodeSteps(cart, attempts),
    ...taxSteps(cart, goods.facts.taxes),
    roundingStep(),
    totalStep(cart, goods.facts.taxes.pricesIncludeTax),
  ];
}

function goodsStep({ lines, subtotalMinor }: UnexplainedCart): ExplanationStep {
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const reason = `${units} units in ${lines.length} lines at their prices.`;
  return { rule: 'UNIT_PRICES', subject: 'Goods', outcome: 'APPLIED', reason, amountMinor: subtotalMinor };
}

function promotionStep({ promotion, isApplied, reason, discountMinor }: PromotionAttempt): ExplanationStep {
  return {
    rule: 'PROMOTION',
    subject: promotion.name,
    outcome: isApplied ? 'APPLIED' : 'REFUSED',
    reason,
    amountMinor: minus(discountMinor),
  };
}

function unknownCodeSteps(cart: UnexplainedCart, attempts: readonly PromotionAttempt[]): ExplanationStep[] {
  const known = new Set(attempts.map(({ promotion }) => comparableCode(promotion.code ?? '')));
  return cart.codes
    .filter(({ code }) => !known.has(comparableCode(code)))
    .map(({ code, reason }) => refusedStep('PROMOTION', code, reason ?? ''));
}

function shippingStep(shipping: ShippingFacts | null): ExplanationStep {
  if (!shipping) return refusedStep('SHIPPING', 'Shipping', 'No way of shipping is chosen.');
  return {
    rule: 'SHIPPING',
    subject: shipping.name,
    outcome: 'APPLIED',
    reason: 'The price of the chosen way of shipping.',
    amountMinor: shipping.priceMinor,
  };
}

function taxSteps(cart: UnexplainedCart, facts: PricedGoods['facts']['taxes']): ExplanationStep[] {
  if (cart.taxes.length > 0) {
    return cart.taxes.map((tax) => taxStep(tax, cart.currency, facts.pricesIncludeTax));
  }
  return [
    facts.zoneName === null
      ? refusedStep('TAX', 'Tax', 'No tax is known for the place the goods go to.')
      : refusedStep('TAX', facts.zoneName, 'This zone has no tax for what is in the cart.'),
  ];
}

function taxStep(
  { name, rateBps, amountMinor }: TaxAmount,
  currency: string,
  isIncluded: boolean,
): ExplanationStep {
  const percent = `${percentText(rateBps)} %`;
  const reason = isIncluded
    ? `The prices contain ${toDecimal(amountMinor, currency)} ${currency} of it, at ${percent}.`
    : `${percent} of each line and of shipping, after discounts.`;
  return {
    rule: 'TAX',
    subject: name,
    outcome: 'APPLIED',
    reason,
    amountMinor: isIncluded ? 0 : amountMinor,
  };
}

function roundingStep(): ExplanationStep {
  const reason =
    'Discounts are computed on all their goods together and shared without a rest. ' +
    'Tax is rounded once for each line, half up.';
  return { rule: 'ROUNDING', subject: 'Rounding', outcome: 'APPLIED', reason, amountMinor: 0 };
}

function totalStep(cart: UnexplainedCart, isTaxIncluded: boolean): ExplanationStep {
  const decimal = (amountMinor: number): string => toDecimal(amountMinor, cart.currency);
  const sum =
    `${decimal(cart.subtotalMinor)} goods - ${decimal(cart.discountMinor)} discounts ` +
    `+ ${decimal(cart.shippingMinor)} shipping`;
  const tax = isTaxIncluded ? '' : ` + ${decimal(cart.taxMinor)} tax`;
  const reason = `${sum}${tax} = ${decimal(cart.totalMinor)} ${cart.currency}.`;
  return { rule: 'TOTAL', subject: 'Total', outcome: 'APPLIED', reason, amountMinor: 0 };
}

function refusedStep(rule: ExplanationStep['rule'], subject: string, reason: string): ExplanationStep {
  return { rule, subject, outcome: 'REFUSED', reason, amountMinor: 0 };
}

/** 0 has no sign. */
function minus(amountMinor: number): number {
  return amountMinor === 0 ? 0 : -amountMinor;
}
