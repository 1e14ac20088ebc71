/**
 * What a provider says about a payment. The list is closed: whatever a provider's own words are, its adapter says one
 * of these. `reference` is the provider's name of the payment; amounts are minor units of the payment's currency.
 */
export type PaymentOutcome =
  /** The money is taken. `capturedMinor` is all that was captured of this payment, not the last step. */
  | { readonly kind: 'captured'; readonly reference: string; readonly capturedMinor: number }
  /** The money is held, and is taken by a capture or given free by a cancel. */
  | { readonly kind: 'authorized'; readonly reference: string }
  /** The buyer must do something first, such as 3-D Secure. A secret of null keeps the one that was told before. */
  | {
      readonly kind: 'requiresAction';
      readonly reference: string;
      readonly clientSecret: string | null;
      readonly redirectUrl: string | null;
    }
  /** The provider works on it and tells later. */
  | { readonly kind: 'pending'; readonly reference: string }
  /** Final. Nothing was taken. */
  | {
      readonly kind: 'declined';
      readonly reference: string | null;
      /** The provider's reason in its own short form, such as `insufficient_funds`. */
      readonly code: string;
      /** For the buyer. */
      readonly message: string;
      /** Whether the same means of payment may work later. */
      readonly isRetryable: boolean;
    }
  /** Final. What was held is free again. */
  | {
      readonly kind: 'cancelled';
      readonly reference: string | null;
      /** Given up here while the provider did not answer: it is told to end the payment until it confirms. */
      readonly isPresumed?: boolean;
    }
  /** No answer in time: nobody knows yet. It is asked for again later. */
  | { readonly kind: 'unknown'; readonly message: string };

/** What a provider says about a refund. */
export type RefundOutcome =
  | { readonly kind: 'succeeded'; readonly reference: string }
  | { readonly kind: 'pending'; readonly reference: string }
  | { readonly kind: 'failed'; readonly reference: string | null; readonly message: string }
  | { readonly kind: 'unknown'; readonly message: string };

/** A bank first asks (INQUIRY) or takes the money at once (OPEN). WON and LOST are the end of the latter. */
export type DisputeState = 'INQUIRY' | 'INQUIRY_CLOSED' | 'OPEN' | 'WON' | 'LOST';

/**
 * What a provider says about a dispute: all of it as it is at that time, so that it may be told twice and in any order.
 * Amounts are minor units.
 */
export interface Dispute {
  /** The provider's name of the dispute. */
  readonly reference: string;
  readonly state: DisputeState;
  readonly reason: string;
  /** What it is about, in the payment's currency. */
  readonly amountMinor: number;
  readonly currency: string;
  /** Every movement of money until then. None where the bank only asks. */
  readonly movements: readonly DisputeMovement[];
}

/** Money that the buyer's bank took back, or returned. */
export interface DisputeMovement {
  /** The provider's name of it; the same one counts once. */
  readonly reference: string;
  /** What was taken from the store, in the payment's currency; below 0 where it was returned. */
  readonly takenMinor: number;
  /** What the provider charges for it; below 0 where it gives its fee back. */
  readonly feeMinor: number;
  /** Where the provider settles in another currency than the buyer paid in, its fees are in that one. */
  readonly feeCurrency: string;
}
