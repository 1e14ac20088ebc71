import type { CalendarDate } from '../../../kernel/calendar-date.js';

/** As much of an address as decides about shipping. */
export interface ShippingAddress {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly region: string | null;
  readonly postalCode: string | null;
}

export interface ShippingItem {
  readonly sku: string | null;
  readonly quantity: number;
  /** The weight of one unit. */
  readonly weightGrams: number;
}

/** What is to be sent where. */
export interface ShippingRequest {
  /** Null while the buyer has told none: nothing can be offered then. */
  readonly address: ShippingAddress | null;
  /** Of everything together. */
  readonly weightGrams: number;
  /** What the goods cost after discounts, without tax on top and without shipping. */
  readonly discountedSubtotalMinor: number;
  readonly currency: string;
  readonly items: readonly ShippingItem[];
}

/** A request of a buyer who told where the parcel goes. */
export type AddressedRequest = ShippingRequest & { readonly address: ShippingAddress };

/**
 * Where a price comes from: the store's own table, an answer of the carrier of this request, an older answer of the
 * carrier while it does not answer, or the price that the merchant set for when it never did.
 */
export type PriceSource = 'TABLE' | 'CARRIER' | 'EARLIER_QUOTE' | 'FALLBACK';

/** A way to send the goods, with its price and the days on which they may arrive. */
export interface ShippingOptionQuote {
  readonly methodId: string;
  readonly name: string;
  readonly carrier: string;
  readonly priceMinor: number;
  readonly source: PriceSource;
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
}
