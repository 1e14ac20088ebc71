import type { DomainEvent } from '../../platform/outbox/outbox.js';
import type { PaymentAccountEntity } from './accounts/payment-account.entity.js';
import type { PaymentEntity, PaymentState } from './charges/payment.entity.js';
import type { PaymentDisputeEntity } from './disputes/payment-dispute.entity.js';
import type { RefundEntity } from './refunds/refund.entity.js';

const TOLD_AS: Readonly<Record<PaymentState, string | null>> = {
  CREATED: null,
  PENDING: 'pending',
  REQUIRES_ACTION: 'pending',
  AUTHORIZED: 'authorized',
  CAPTURED: 'captured',
  FAILED: 'failed',
  CANCELLED: 'failed',
};

/** `payment.captured.v1` and so on, with the payment as it is now. */
export function paymentMoved(payment: PaymentEntity): DomainEvent[] {
  const what = TOLD_AS[payment.status];
  if (what === null) return [];
  const { id, orderId, provider, status, currency, amountMinor, capturedMinor, failureCode } = payment;
  return [
    {
      type: `payment.${what}.v1`,
      subject: { kind: 'payment', id },
      payload: { orderId, provider, status, currency, amountMinor, capturedMinor, failureCode },
    },
  ];
}

/** The buyer's bank asked about a payment or took its money back; or that went on. With the dispute as it is now. */
export function paymentDisputed(
  what: 'disputed' | 'dispute_updated',
  { id, orderId, provider }: PaymentEntity,
  dispute: PaymentDisputeEntity,
): DomainEvent {
  const { reference, state, reason, currency, amountMinor, takenMinor } = dispute;
  return {
    type: `payment.${what}.v1`,
    subject: { kind: 'payment', id },
    payload: { orderId, provider, reference, state, reason, currency, amountMinor, takenMinor },
  };
}

export function refundChanged(what: 'created' | 'succeeded' | 'failed', refund: RefundEntity): DomainEvent {
  const { id, orderId, paymentId, currency, amountMinor, reason } = refund;
  return {
    type: `refund.${what}.v1`,
    subject: { kind: 'refund', id },
    payload: { orderId, paymentId, currency, amountMinor, reason },
    unsaid: ['reason'],
  };
}

/** The store changed how it uses a provider. Nothing secret is told. */
export function accountUpdated(account: PaymentAccountEntity): DomainEvent {
  const { tenantId, provider, isEnabled, captureMode } = account;
  return {
    type: 'payment_account.updated.v1',
    subject: { kind: 'store', id: tenantId },
    payload: { provider, isEnabled, captureMode },
  };
}
