import type { ShippingRequest } from '../options/shipping-request.js';

/** How a method finds its price. The description is what the API says. */
export const METHOD_KINDS = {
  FLAT: 'One price, whatever is sent.',
  BY_WEIGHT: 'A price by the weight of the parcel.',
  BY_SUBTOTAL: 'A price by what the goods cost after discounts.',
  CARRIER: 'What a carrier asks at that moment.',
} as const;

export type MethodKind = keyof typeof METHOD_KINDS;

/** A step of a table: the price up to and including a weight in grams or a subtotal in minor units. */
export interface RateStep {
  /** Absent in the last step of a table without an end. */
  readonly upTo?: number;
  readonly priceMinor: number;
}

/** The part of a method that prices by a table. */
export interface RateTable {
  readonly kind: MethodKind;
  readonly rates: readonly RateStep[];
}

type Parcel = Pick<ShippingRequest, 'weightGrams' | 'discountedSubtotalMinor'>;

/**
 * The price by the method's own table in minor units; null when the parcel is beyond the table's last step, however
 * much it is worth: what is too heavy does not become lighter by costing more.
 */
export function tablePrice({ kind, rates }: RateTable, parcel: Parcel): number | null {
  const measure = kind === 'BY_WEIGHT' ? parcel.weightGrams : parcel.discountedSubtotalMinor;
  const step = rates.find(({ upTo }) => upTo === undefined || measure <= upTo);
  return step?.priceMinor ?? null;
}

/** The price, or nothing at all from the threshold on: at a threshold of 5000, goods for 5000 are sent for nothing. */
export function priceAfterThreshold(
  threshold: { readonly freeAboveMinor: number | null },
  { discountedSubtotalMinor }: Pick<Parcel, 'discountedSubtotalMinor'>,
  priceMinor: number,
): number {
  const { freeAboveMinor } = threshold;
  return freeAboveMinor !== null && discountedSubtotalMinor >= freeAboveMinor ? 0 : priceMinor;
}
