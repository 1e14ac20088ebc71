import type { PaymentEntity } from './payment.entity.js';

/** What of a payment is shown. */
export const PAYMENT_CARD = [
  ...(['id', 'provider', 'status', 'currency', 'amountMinor', 'capturedMinor', 'refundedMinor'] as const),
  ...(['clientSecret', 'redirectUrl', 'failureCode', 'failureMessage', 'createdAt'] as const),
] as const satisfies readonly (keyof PaymentEntity)[];

/** Of which of these columns its fields are made. */
export const PAYMENT_COLUMNS = {
  all: PAYMENT_CARD,
  always: ['id'],
  ofField: {
    status: ['status', 'capturedMinor', 'refundedMinor'],
    amount: ['amountMinor', 'currency'],
    capturedAmount: ['capturedMinor', 'currency'],
    refundedAmount: ['refundedMinor', 'currency'],
  },
} as const;

export type PaymentCard = Omit<Pick<PaymentEntity, (typeof PAYMENT_CARD)[number]>, 'createdAt'> & {
  /** Where it came with its order it is text of JSON. */
  readonly createdAt: Date | string;
};
