import type { PaymentEntity, PaymentOutcome } from '../../payments/index.js';
import type { OrderStatus } from '../order-state.js';

/** What an outcome means for an order. */
export type Meaning =
  /** Nothing that was not known. */
  | 'nothing'
  /** The provider or the buyer is not done yet. */
  | 'waiting'
  /** The sum is promised. */
  | 'authorized'
  /** Money was taken. */
  | 'captured'
  /** It will not be paid. */
  | 'ended'
  /** Money was taken of an order that had ended. */
  | 'capturedLate'
  /** The sum was promised for an order that had ended. */
  | 'authorizedLate';

/** The payment before and after the outcome was recorded, and where its order stands. */
export interface Change {
  readonly before: Pick<PaymentEntity, 'status' | 'capturedMinor'>;
  readonly after: Pick<PaymentEntity, 'status' | 'capturedMinor'>;
  readonly outcome: PaymentOutcome;
  readonly status: OrderStatus;
}

const MEANINGS: Readonly<Record<PaymentEntity['status'], Meaning>> = {
  CREATED: 'waiting',
  PENDING: 'waiting',
  REQUIRES_ACTION: 'waiting',
  AUTHORIZED: 'authorized',
  CAPTURED: 'captured',
  FAILED: 'ended',
  CANCELLED: 'ended',
};

/** What happened, by the recorded payment alone: whatever is told twice, or late, changed nothing there. */
export function meaningOf({ before, after, outcome, status }: Change): Meaning {
  // An authorisation that comes after the end is not recorded, but must not stay open at the provider.
  if (outcome.kind === 'authorized' && hasEnded(status)) return 'authorizedLate';
  if (after.capturedMinor === before.capturedMinor && after.status === before.status) return 'nothing';
  const meaning = MEANINGS[after.status];
  return meaning === 'captured' && hasEnded(status) ? 'capturedLate' : meaning;
}

/** Whether money is not expected any more. */
export function hasEnded(status: OrderStatus): boolean {
  return status === 'FAILED' || status === 'CANCELLED';
}
