import type Stripe from 'stripe';
import type { PaymentOutcome, RefundOutcome } from '../../payment-outcome.js';
import { fromStripeAmount } from './stripe-amounts.js';

type Declined = Extract<PaymentOutcome, { kind: 'declined' }>;

/** Declines after which the very same card may work: the bank could not decide, or the buyer can change something. */
const RETRYABLE: readonly string[] = [
  'approve_with_id',
  'authentication_required',
  'insufficient_funds',
  'issuer_not_available',
  'lock_timeout',
  'payment_intent_authentication_failure',
  'processing_error',
  'reenter_transaction',
  'try_again_later',
];

const NOTHING_TAKEN = 'Nothing was taken. Try another means of payment.';

/** What the state of a payment intent means. */
export function outcomeOf(intent: Stripe.PaymentIntent): PaymentOutcome {
  const { id: reference } = intent;
  switch (intent.status) {
    case 'succeeded':
      return {
        kind: 'captured',
        reference,
        capturedMinor: fromStripeAmount(intent.amount_received, intent.currency),
      };
    case 'requires_capture':
      return { kind: 'authorized', reference };
    case 'requires_action':
      return {
        kind: 'requiresAction',
        reference,
        clientSecret: intent.client_secret,
        redirectUrl: intent.next_action?.redirect_to_url?.url ?? null,
      };
    case 'requires_payment_method':
      return declined(reference, intent.last_payment_error);
    case 'canceled':
      return { kind: 'cancelled', reference };
    default:
      return { kind: 'pending', reference };
  }
}

/** What Stripe says about a means of payment that did not work. */
export interface StripeReason {
  readonly code?: string | null;
  readonly decline_code?: string | null;
  readonly message?: string | null;
  readonly type?: string | null;
}

/** Stripe's sentences about cards are written for buyers; those about requests are not, and stay inside. */
export function declined(reference: string | null, reason: StripeReason | null): Declined {
  const code = reason?.decline_code ?? reason?.code ?? 'payment_failed';
  const isAboutCard = reason?.type === 'card_error' && Boolean(reason.message);
  return {
    kind: 'declined',
    reference,
    code,
    message: isAboutCard
      ? `${reason.message ?? ''} ${NOTHING_TAKEN}`
      : `The payment failed. ${NOTHING_TAKEN}`,
    isRetryable: RETRYABLE.includes(code),
  };
}

/** What the state of a refund means. */
export function refundOutcomeOf(refund: Stripe.Refund): RefundOutcome {
  const { id: reference } = refund;
  if (refund.status === 'succeeded') return { kind: 'succeeded', reference };
  if (refund.status === 'pending' || refund.status === 'requires_action')
    return { kind: 'pending', reference };
  const why = refund.failure_reason ?? refund.status ?? 'unknown';
  return { kind: 'failed', reference, message: `Stripe could not make the refund (${why}).` };
}
