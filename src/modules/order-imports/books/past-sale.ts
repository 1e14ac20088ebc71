import type { PastInvoice, PastInvoiceRow } from '../../imports/index.js';
import type { RefundableOrder } from './sold-units.js';

/** What a stock code sells in the store. */
export interface Article {
  readonly variantId: string;
  readonly productId: string;
  readonly variantName: string;
  /** Of the product, with all that these are in. */
  readonly categoryIds: readonly string[];
}

/** An invoice with what the store knows of it. */
export interface KnownInvoice {
  readonly invoice: PastInvoice;
  readonly at: Date;
  readonly customerId: string;
  /** Whether the customer is one person: what is known of the others cannot be told apart. */
  readonly isKnownCustomer: boolean;
}

/** A row of an invoice that stands in an order. */
export interface PastLine {
  readonly id: string;
  readonly row: PastInvoiceRow;
  readonly article: Article;
  readonly quantity: number;
  refundedQuantity: number;
}

/** An order that is to be written. */
export interface PastOrder extends RefundableOrder {
  readonly known: KnownInvoice;
  /** Whether its sale lies before the file: it is there for its refund only. */
  readonly isOpening: boolean;
  readonly lines: readonly PastLine[];
}

/** A refund that is to be written. */
export interface PastRefund {
  readonly id: string;
  readonly orderId: string;
  readonly paymentId: string;
  readonly amountMinor: number;
  readonly at: Date;
  readonly invoiceNumber: string;
  readonly lines: readonly { readonly orderLineId: string; readonly quantity: number }[];
}

/** Something that happened to an order. */
export interface PastEvent {
  readonly orderId: string;
  readonly type: 'ORDER_PLACED' | 'PAYMENT_CAPTURED' | 'REFUND_CREATED' | 'REFUND_SUCCEEDED';
  readonly message: string;
  readonly at: Date;
}

/** What a refund changes of an order that was there before. */
export interface StoredRefund {
  readonly orderId: string;
  readonly paymentId: string;
  amountMinor: number;
  at: Date;
}
