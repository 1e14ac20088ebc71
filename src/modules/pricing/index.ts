export type {
  BuyerFacts,
  GoodsFacts,
  PricingLine,
  PromotionFacts,
  ShippingFacts,
  TaxFacts,
  TaxRateFact,
} from './pricing-facts.js';
export type {
  AppliedPromotion,
  CodeOutcome,
  ExplanationRule,
  ExplanationStep,
  LineDiscount,
  PricedCart,
  PricedLine,
  TaxAmount,
} from './priced-cart.js';
export { completePricing } from './complete-pricing.js';
export { taxInDiscounts } from './tax-amounts.js';
export { MAX_SUBTOTAL_MINOR, priceGoods, type PricedGoods } from './price-goods.js';
