import type { TenantTx } from '../../platform/db/scope.js';
import { addJob } from '../../platform/jobs/jobs.js';
import type { DataSubject, PersonalData } from '../../platform/personal-data/personal-data.js';
import { IN_ORDERS_OF_SUBJECT, rowsOfSubject } from '../../platform/personal-data/rows-of-subject.js';
import { PaymentCustomerEntity } from './accounts/payment-customer.entity.js';
import { PaymentEntity } from './charges/payment.entity.js';
import { RefundEntity } from './refunds/refund.entity.js';

/** Has a provider forget a customer: `{ tenantId, provider, reference }`. */
export const FORGET_CUSTOMER = 'payments:forget-customer';

/** Payments and refunds keep their amounts; what providers and people wrote to them, and saved customers, go. */
export const PAYMENTS_DATA: readonly PersonalData[] = [
  {
    name: 'payments',
    read: rowsOfSubject(PaymentEntity, {
      which: IN_ORDERS_OF_SUBJECT,
      told: [
        ...(['orderId', 'provider', 'status', 'currency', 'amountMinor', 'capturedMinor'] as const),
        ...(['refundedMinor', 'providerReference', 'failureMessage', 'createdAt'] as const),
      ],
    }),
    obstacle: movingMoney,
    async erase(tx, { customerId }) {
      await tx.query(
        `UPDATE payment t SET request = NULL, client_secret = NULL, redirect_url = NULL, failure_message = NULL
         WHERE t.tenant_id = $1 AND t.order_id IN (
           SELECT id FROM sales_order WHERE tenant_id = $1 AND customer_id = $2)`,
        [tx.tenantId, customerId],
      );
    },
  },
  {
    name: 'refunds',
    read: rowsOfSubject(RefundEntity, {
      which: IN_ORDERS_OF_SUBJECT,
      told: ['orderId', 'paymentId', 'status', 'currency', 'amountMinor', 'reason', 'createdAt'],
    }),
    async erase(tx, { customerId, userId }) {
      await tx.query(
        `UPDATE refund t SET reason = '', failure_message = NULL, requested_by = nullif(t.requested_by, $3::uuid)
         WHERE t.tenant_id = $1 AND t.order_id IN (
           SELECT id FROM sales_order WHERE tenant_id = $1 AND customer_id = $2)`,
        [tx.tenantId, customerId, userId],
      );
    },
  },
  {
    name: 'paymentCustomers',
    read: rowsOfSubject(PaymentCustomerEntity, {
      which: 't.customer_id = subject.customer_id',
      told: ['provider', 'reference', 'createdAt'],
      key: 't.provider',
    }),
    erase: forgetCustomers,
  },
];

/** Providers still need what the payment was asked with while it is not settled. */
async function movingMoney(tx: TenantTx, { customerId }: DataSubject): Promise<string | null> {
  const rows = await tx.query(
    `SELECT 1 FROM sales_order o WHERE o.tenant_id = $1 AND o.customer_id = $2 AND (
       EXISTS (SELECT FROM payment p WHERE p.tenant_id = $1 AND p.order_id = o.id AND p.check_at IS NOT NULL)
       OR EXISTS (SELECT FROM refund r WHERE r.tenant_id = $1 AND r.order_id = o.id AND r.status = 'PENDING')) LIMIT 1`,
    [tx.tenantId, customerId],
  );
  return rows.length === 0
    ? null
    : 'A payment or refund of the customer is on its way: try again when it has ended.';
}

/** The provider's names of the customer go, and each provider is asked to forget them, which may take some tries. */
async function forgetCustomers(tx: TenantTx, { customerId }: DataSubject): Promise<void> {
  const known = await tx.query<{ provider: string; reference: string }>(
    `DELETE FROM payment_customer WHERE tenant_id = $1 AND customer_id = $2 RETURNING provider, reference`,
    [tx.tenantId, customerId],
  );
  for (const { provider, reference } of known) {
    await addJob(tx, FORGET_CUSTOMER, { tenantId: tx.tenantId, provider, reference }, { maxAttempts: 25 });
  }
}
