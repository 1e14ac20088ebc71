import type { PaymentEntity } from './payment.entity.js';

/** What of the payments is with the store: neither back nor on its way back, and not taken by the buyer's bank. */
export function leftOf(
  payments: readonly Pick<PaymentEntity, 'capturedMinor' | 'refundedMinor' | 'disputedMinor'>[],
): number {
  return payments.reduce(
    (sum, { capturedMinor, refundedMinor, disputedMinor }) =>
      sum + Math.max(0, capturedMinor - refundedMinor - disputedMinor),
    0,
  );
}
