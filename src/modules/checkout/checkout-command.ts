import type { CheckoutWish } from './checkout.rules.js';

/** One wish to buy what is in a cart. */
export interface CheckoutCommand {
  /** The cart's UUID. */
  readonly cartId: string;
  readonly wish: CheckoutWish;
  readonly idempotencyKey: string;
}

/** What a checkout began: the same for every repetition with its key. */
export interface BegunCheckout {
  readonly orderId: string;
  readonly paymentId: string;
}
