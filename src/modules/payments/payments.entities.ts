import { PaymentAccountEntity } from './accounts/payment-account.entity.js';
import { PaymentCustomerEntity } from './accounts/payment-customer.entity.js';
import { PaymentEntity } from './charges/payment.entity.js';
import { PaymentDisputeEntity } from './disputes/payment-dispute.entity.js';
import { TestGatewayChargeEntity } from './providers/test/test-gateway-charge.entity.js';
import { RefundEntity } from './refunds/refund.entity.js';
import { PaymentWebhookEntity } from './webhooks/payment-webhook.entity.js';

export const paymentEntities = [
  PaymentAccountEntity,
  PaymentCustomerEntity,
  PaymentEntity,
  RefundEntity,
  PaymentDisputeEntity,
  PaymentWebhookEntity,
  TestGatewayChargeEntity,
];
