import type Stripe from 'stripe';
import type { Dispute, DisputeMovement, DisputeState } from '../../payment-outcome.js';
import { fromStripeAmount } from './stripe-amounts.js';

/** Every other status is a dispute that is not decided: `needs_response`, `under_review`, appeals. */
const STATES: Readonly<Record<string, DisputeState>> = {
  warning_needs_response: 'INQUIRY',
  warning_under_review: 'INQUIRY',
  warning_closed: 'INQUIRY_CLOSED',
  prevented: 'INQUIRY_CLOSED',
  won: 'WON',
  lost: 'LOST',
};

/** The dispute as Stripe shows it in each of its events. Its balance transactions are all that has moved. */
export function disputeOf(dispute: Stripe.Dispute): Dispute {
  const { id: reference, reason, amount, currency, status } = dispute;
  const { balance_transactions: transactions = [] } = dispute as Partial<Stripe.Dispute>;
  return {
    ...{ reference, reason },
    state: STATES[status] ?? 'OPEN',
    amountMinor: fromStripeAmount(amount, currency),
    currency: currency.toUpperCase(),
    movements: transactions.map((moved) => movementOf(dispute, moved)),
  };
}

/**
 * Balance transactions are in the currency in which the account is settled. Where that is not the payment's, they are
 * for the whole of the dispute, at the rate of the day.
 */
function movementOf(dispute: Stripe.Dispute, moved: Stripe.BalanceTransaction): DisputeMovement {
  const isSame = moved.currency === dispute.currency;
  const amount = isSame ? -moved.amount : -Math.sign(moved.amount) * dispute.amount;
  return {
    reference: moved.id,
    takenMinor: fromStripeAmount(amount, dispute.currency),
    feeMinor: fromStripeAmount(moved.fee, moved.currency),
    feeCurrency: moved.currency.toUpperCase(),
  };
}
