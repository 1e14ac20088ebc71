export const BUYER_LETTERS = [
  'orderConfirmed',
  'orderDeclined',
  'orderExpired',
  'orderCancelled',
  'paymentReturned',
  'parcelShipped',
  'parcelDelivered',
  'refunded',
  'returnApproved',
  'returnDeclined',
  'returnReceived',
] as const;

/** A letter that a store's buyer gets. */
export type BuyerLetterName = (typeof BUYER_LETTERS)[number];

/**
 * One letter in one language. Its texts may hold `{storeName}`, `{orderNumber}`, `{total}` (of the order) and `{amount}`
 * (that goes back).
 */
export interface BuyerLetterWording {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** One more paragraph when the buyer has paid something. */
  readonly whenPaid?: string;
}

/** What stands before a value. */
type Label =
  | 'subtotal'
  | 'discount'
  | 'shipping'
  | 'tax'
  | 'taxIncluded'
  | 'total'
  | 'carrier'
  | 'trackingNumber'
  | 'reason'
  | 'answer'
  | 'reference'
  | 'code';

/** Everything that is written to buyers in one language. */
export interface BuyerWording extends Readonly<Record<BuyerLetterName, BuyerLetterWording>> {
  readonly labels: Readonly<Record<Label, string>>;
  /** How a buyer without an account finds the order again; its reference and code follow. */
  readonly followAsGuest: string;
  readonly followWithAccount: string;
  /** The button that leads to the carrier. */
  readonly track: string;
}
