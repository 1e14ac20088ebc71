import type {
  GoodsFacts,
  PricingLine,
  PromotionFacts,
  TaxFacts,
  TaxRateFact,
} from '../../src/modules/pricing/index.js';

export const NOON = new Date('2026-03-01T12:00:00Z');

/** Lines `line-1`, `line-2`, … of products and variants of the same numbers. */
export function pricingLines(...lines: Partial<PricingLine>[]): PricingLine[] {
  return lines.map((line, index) => ({
    lineId: `line-${index + 1}`,
    variantId: `variant-${index + 1}`,
    productId: `product-${index + 1}`,
    categoryIds: [],
    taxCategoryId: null,
    unitMinor: 1000,
    quantity: 1,
    ...line,
  }));
}

/** An automatic promotion without conditions: 10 % off everything. */
export function promotionFacts(facts: Partial<PromotionFacts> = {}): PromotionFacts {
  return {
    id: 'promotion-1',
    name: 'Ten off',
    code: null,
    kind: 'PERCENTAGE',
    percentBps: facts.kind === undefined || facts.kind === 'PERCENTAGE' ? 1000 : null,
    amountMinor: null,
    buyQuantity: null,
    getQuantity: null,
    minimumSubtotalMinor: null,
    productIds: [],
    categoryIds: [],
    customerGroupId: null,
    firstOrderOnly: false,
    isExclusive: false,
    priority: 0,
    startsAt: null,
    endsAt: null,
    isEnabled: true,
    usageLimit: null,
    usageCount: 0,
    usageLimitPerCustomer: null,
    usedByCustomer: 0,
    ...facts,
  };
}

/** The same rates for every category, and for shipping. */
export function taxFacts(rates: readonly TaxRateFact[], pricesIncludeTax = false): TaxFacts {
  return { pricesIncludeTax, zoneName: 'Zone', ratesOf: () => rates, shippingRates: rates };
}

/** Goods of a signed-in buyer who has bought before, in USD, without promotions and taxes. */
export function goodsFacts(facts: Partial<GoodsFacts> = {}): GoodsFacts {
  return {
    currency: 'USD',
    lines: pricingLines({}),
    promotions: [],
    codes: [],
    buyer: { customerId: 'customer-1', groupIds: [], isFirstOrder: false },
    taxes: { pricesIncludeTax: false, zoneName: null, ratesOf: () => [], shippingRates: [] },
    now: NOON,
    ...facts,
  };
}
