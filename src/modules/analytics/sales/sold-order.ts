import type { RefundLine } from '../../payments/index.js';

/** A line of an order, as far as its numbers go. */
export interface SoldLine {
  readonly id: string;
  readonly productId: string;
  readonly variantId: string;
  readonly quantity: number;
  /** What is paid for it without tax, after discounts. */
  readonly netMinor: number;
  readonly discountMinor: number;
  /** The product's categories when it was ordered, and all that these are in. */
  readonly categoryIds: readonly string[];
}

/** An order, as far as its numbers go. None of this changes once it is placed. */
export interface SoldOrder {
  readonly id: string;
  /** Null where nobody knows who bought. */
  readonly customerId: string | null;
  /** ISO code; empty when neither address is known. */
  readonly country: string;
  readonly channel: string;
  /** Where the buyer came from; empty when that is not known. */
  readonly source: string;
  /** Codes of the promotions that applied; ids of those that apply by themselves. */
  readonly coupons: readonly string[];
  readonly lines: readonly SoldLine[];
}

/** When an hour, day and month of the store began in which something happened. */
export interface Buckets {
  readonly hour: Date;
  readonly day: Date;
  readonly month: Date;
}

/** Something that happened to an order's money, or that it was confirmed, paid, called off or not paid. It never changes. */
export interface Movement extends Buckets {
  readonly orderId: string;
  /** Names it in the store. */
  readonly reference: string;
  readonly kind: 'CONFIRMED' | 'PAID' | 'CANCELLED' | 'FAILED' | 'MONEY';
  readonly at: Date;
  readonly currency: string;
  readonly grossMinor: number;
  readonly discountMinor: number;
  readonly shippingMinor: number;
  readonly taxMinor: number;
  readonly refundGoodsMinor: number;
  readonly refundShippingMinor: number;
  readonly refundTaxMinor: number;
  readonly chargebackMinor: number;
  /** Whether money of the order was taken for the first time. */
  readonly isPaid: boolean;
  /** 1 for a refund, -1 for one whose money returned. */
  readonly refunds: number;
  /** What the refund names; of a cancellation, what refunds had named until then. */
  readonly refundLines: readonly RefundLine[];
}
