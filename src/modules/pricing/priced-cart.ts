import type { CurrencyCode } from '../../kernel/currency.js';

/** The share of one tax. */
export interface TaxAmount {
  readonly name: string;
  readonly rateBps: number;
  readonly amountMinor: number;
}

/** What one promotion takes off one line. */
export interface LineDiscount {
  readonly promotionId: string;
  readonly name: string;
  /** Positive. */
  readonly amountMinor: number;
}

/** A line with all that goes into its total. */
export interface PricedLine {
  readonly lineId: string;
  readonly unitMinor: number;
  readonly quantity: number;
  /** unit x quantity. */
  readonly subtotalMinor: number;
  /** The sum of {@link discounts}, 0 to the subtotal. */
  readonly discountMinor: number;
  /** The sum of {@link taxes}. */
  readonly taxMinor: number;
  /** subtotal - discount, + tax when prices exclude it. */
  readonly totalMinor: number;
  readonly taxes: readonly TaxAmount[];
  readonly discounts: readonly LineDiscount[];
}

/** A promotion that lowered the price, and by how much over all lines and shipping. */
export interface AppliedPromotion {
  readonly promotionId: string;
  readonly name: string;
  readonly code: string | null;
  /** Positive. */
  readonly discountMinor: number;
}

/** What became of a code that the buyer typed. */
export interface CodeOutcome {
  /** As typed. */
  readonly code: string;
  readonly isApplicable: boolean;
  /** Why not; null when it applies. */
  readonly reason: string | null;
}

export type ExplanationRule = 'UNIT_PRICES' | 'PROMOTION' | 'SHIPPING' | 'TAX' | 'ROUNDING' | 'TOTAL';

/** One rule that was tried. */
export interface ExplanationStep {
  readonly rule: ExplanationRule;
  /** What the rule is about: the name of a promotion, of a tax, of a way of shipping. */
  readonly subject: string;
  readonly outcome: 'APPLIED' | 'REFUSED';
  /** A sentence for people. */
  readonly reason: string;
  /** What it did to the total, with sign. All steps together are the total. */
  readonly amountMinor: number;
}

/** A cart with its price, and how it came about. */
export interface PricedCart {
  readonly currency: CurrencyCode;
  /** In the order of the facts. */
  readonly lines: readonly PricedLine[];
  readonly subtotalMinor: number;
  /** Off the goods; what is off shipping is {@link shippingDiscountMinor}. */
  readonly discountMinor: number;
  /** What the buyer pays for shipping, the discount taken off. */
  readonly shippingMinor: number;
  readonly shippingDiscountMinor: number;
  readonly shippingTaxes: readonly TaxAmount[];
  /** Of goods and shipping, whether prices contain it or not. */
  readonly taxMinor: number;
  /** subtotal - discount + shipping, + tax when prices exclude it. */
  readonly totalMinor: number;
  /** Of goods and shipping, one for each name and rate. */
  readonly taxes: readonly TaxAmount[];
  /** In the order they were applied; those that took nothing off are left out. */
  readonly appliedPromotions: readonly AppliedPromotion[];
  /** One for each code of the facts, in their order. */
  readonly codes: readonly CodeOutcome[];
  readonly explanation: readonly ExplanationStep[];
}
