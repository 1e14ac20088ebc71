import type { CurrencyCode } from '../../kernel/currency.js';

/** How a promotion lowers the price. */
export type PromotionKind = 'PERCENTAGE' | 'FIXED_AMOUNT' | 'FREE_SHIPPING' | 'BUY_X_GET_Y';

/** One tax of a place: "VAT", 1500 basis points. */
export interface TaxRateFact {
  readonly name: string;
  /** 0 to 10,000; 100 is one percent. */
  readonly rateBps: number;
}

/** The taxes of the place that the goods go to. */
export interface TaxFacts {
  /** Whether unit and shipping prices contain the tax already. */
  readonly pricesIncludeTax: boolean;
  /** Null: no tax is known for the place. */
  readonly zoneName: string | null;
  /** Rates of a tax category; null is the store's default category. They add up. */
  ratesOf(categoryId: string | null): readonly TaxRateFact[];
  readonly shippingRates: readonly TaxRateFact[];
}

/** What is bought: one variant, once or several times. */
export interface PricingLine {
  readonly lineId: string;
  readonly variantId: string;
  readonly productId: string;
  /** Of the product, with all their ancestors. */
  readonly categoryIds: readonly string[];
  /** Null is the store's default category. */
  readonly taxCategoryId: string | null;
  /** Of one unit, after catalog promotions; 0 or more. */
  readonly unitMinor: number;
  /** 1 or more. */
  readonly quantity: number;
}

/** A promotion and how often it was used. Catalog promotions are none of these: they are in the unit price. */
export interface PromotionFacts {
  readonly id: string;
  readonly name: string;
  /** Null: automatic. Any letter case. */
  readonly code: string | null;
  readonly kind: PromotionKind;
  /** 1 to 10,000; of PERCENTAGE and BUY_X_GET_Y. */
  readonly percentBps: number | null;
  /** Of FIXED_AMOUNT, in the currency of the cart. */
  readonly amountMinor: number | null;
  /** Of BUY_X_GET_Y: units at full price in each group. */
  readonly buyQuantity: number | null;
  /** Of BUY_X_GET_Y: units at the lowered price in each group. */
  readonly getQuantity: number | null;
  /** What all goods must cost together, before any discount. */
  readonly minimumSubtotalMinor: number | null;
  /** With {@link categoryIds}: the goods it is for. Both empty: all goods. */
  readonly productIds: readonly string[];
  readonly categoryIds: readonly string[];
  /** Null: for everyone. */
  readonly customerGroupId: string | null;
  readonly firstOrderOnly: boolean;
  /** It applies alone. */
  readonly isExclusive: boolean;
  /** The higher is applied first. */
  readonly priority: number;
  /** The first moment; null: always was. */
  readonly startsAt: Date | null;
  /** The moment from which it is over; null: never. */
  readonly endsAt: Date | null;
  readonly isEnabled: boolean;
  readonly usageLimit: number | null;
  readonly usageCount: number;
  readonly usageLimitPerCustomer: number | null;
  readonly usedByCustomer: number;
}

/** Who buys. */
export interface BuyerFacts {
  readonly customerId: string | null;
  readonly groupIds: readonly string[];
  readonly isFirstOrder: boolean;
}

/** All that decides the price of goods. */
export interface GoodsFacts {
  readonly currency: CurrencyCode;
  readonly lines: readonly PricingLine[];
  /** Automatic ones and those of the codes, in any order. */
  readonly promotions: readonly PromotionFacts[];
  /** What the buyer typed, each once. */
  readonly codes: readonly string[];
  readonly buyer: BuyerFacts;
  readonly taxes: TaxFacts;
  readonly now: Date;
}

/** The way of shipping that the buyer chose. */
export interface ShippingFacts {
  readonly methodId: string;
  readonly name: string;
  /** 0 or more. */
  readonly priceMinor: number;
}
