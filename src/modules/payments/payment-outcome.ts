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
  | { readonly kind: 'cancelled'; readonly reference: string | null }
  /** No answer in time: nobody knows yet. It is asked for again later. */
  | { readonly kind: 'unknown'; readonly message: string };

/** What a provider says about a refund. */
export type RefundOutcome =
  | { readonly kind: 'succeeded'; readonly reference: string }
  | { readonly kind: 'pending'; readonly reference: string }
  | { readonly kind: 'failed'; readonly reference: string | null; readonly message: string }
  | { readonly kind: 'unknown'; readonly message: string };

/** Money that the buyer's bank took back. */
export interface Chargeback {
  /** The provider's name of the dispute; the same one is told of once. */
  readonly reference: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly reason: string;
}
