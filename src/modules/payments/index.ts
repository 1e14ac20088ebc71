export { paymentsModule, type PaymentsProviders } from './payments.module.js';
export { OUTSIDE_PROVIDER } from './providers/outside.js';
export { paymentEntities } from './payments.entities.js';
export type { Dispute, DisputeMovement, PaymentOutcome } from './payment-outcome.js';
export type { PaymentDraft, PaymentsApi, RecordedDispute, RefundResult } from './payments.api.js';
export { PaymentEntity } from './charges/payment.entity.js';
export { PAYMENT_COLUMNS } from './charges/payment-card.js';
export { leftOf } from './charges/left-to-refund.js';
export { RefundEntity, type RefundLine } from './refunds/refund.entity.js';
export { Payment } from './charges/payment.type.js';
export { paymentView } from './charges/payment.view.js';
export { Refund, refundView } from './refunds/refund.type.js';
export { paymentsOfOrderLoader, refundsOfOrderLoader } from './order-money.loaders.js';
export {
  signTestWebhook,
  testWebhookSecret,
  type SignedWebhook,
  type TestEvent,
} from './providers/test/test-webhook.js';
