import type { PaymentEntity } from './payment.entity.js';

/** What of a payment is shown. */
export const PAYMENT_CARD = [
  ...(['id', 'provider', 'status', 'currency', 'amountMinor', 'capturedMinor', 'refundedMinor'] as const),
  ...(['clientSecret', 'redirectUrl', 'failureCode', 'failureMessage', 'createdAt'] as const),
] as const satisfies readonly (keyof PaymentEntity)[];

export type PaymentCard = Pick<PaymentEntity, (typeof PAYMENT_CARD)[number]>;
