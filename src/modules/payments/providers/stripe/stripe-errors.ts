import Stripe from 'stripe';
import { ProviderUnreachable } from '../payment-provider.js';

/** The request is understood and refused: repeating it will not help. */
export type StripeRefusal =
  | { readonly kind: 'card'; readonly error: Stripe.errors.StripeError }
  /** The account cannot be used: a wrong key, or one that may not do this. */
  | { readonly kind: 'account'; readonly error: Stripe.errors.StripeError }
  | { readonly kind: 'request'; readonly error: Stripe.errors.StripeError };

/**
 * The refusal that an error of the SDK is.
 * @throws ProviderUnreachable when Stripe did not answer, failed inside, or asks to slow down
 * @throws the error itself when it is a defect of ours
 */
export function refusalOf(error: unknown): StripeRefusal {
  const { StripeError, StripeCardError, StripeAuthenticationError, StripePermissionError } = Stripe.errors;
  if (!(error instanceof StripeError)) throw error;
  if (isTransient(error))
    throw new ProviderUnreachable(`Stripe: ${error.type} ${error.statusCode ?? ''}`.trim());
  if (error instanceof StripeCardError) return { kind: 'card', error };
  if (error instanceof StripeAuthenticationError || error instanceof StripePermissionError) {
    return { kind: 'account', error };
  }
  if (error instanceof Stripe.errors.StripeInvalidRequestError) return { kind: 'request', error };
  throw error;
}

/** Whether the key was used before, for a request that was not the same. */
export function isOtherRequestOfKey(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeIdempotencyError && error.statusCode === 400;
}

function isTransient(error: Stripe.errors.StripeError): boolean {
  const { StripeAPIError, StripeConnectionError, StripeRateLimitError } = Stripe.errors;
  const status = error.statusCode ?? 0;
  return (
    error instanceof StripeConnectionError ||
    error instanceof StripeAPIError ||
    error instanceof StripeRateLimitError ||
    // Another request with the same key is under way.
    status === 409 ||
    status === 429 ||
    status >= 500
  );
}
