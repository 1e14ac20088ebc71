import { columnsOf } from '../../platform/db/rows.js';
import { defineLoader, groupedBy } from '../../platform/graphql/loader.js';
import { PAYMENT_CARD, type PaymentCard } from './charges/payment-card.js';
import { PaymentEntity } from './charges/payment.entity.js';
import { RefundEntity } from './refunds/refund.entity.js';

/** The payments of orders, the oldest first. Whether the viewer may see an order is the caller's to know. */
export const paymentsOfOrderLoader = defineLoader<string, PaymentCard[]>(
  'paymentsByOrder',
  async (ctx, orderIds) => {
    const rows = await ctx.query<PaymentCard & { readonly orderId: string }>(
      `SELECT ${columnsOf(PaymentEntity, 'p', [...PAYMENT_CARD, 'orderId'])} FROM payment p
       WHERE p.tenant_id = $1 AND p.order_id = ANY($2::uuid[]) ORDER BY p.created_at, p.id`,
      [ctx.tenantId, orderIds],
    );
    return groupedBy(orderIds, rows, (row) => row.orderId);
  },
);

/** The refunds of orders, the oldest first. Whether the viewer may see an order is the caller's to know. */
export const refundsOfOrderLoader = defineLoader<string, RefundEntity[]>(
  'refundsByOrder',
  async (ctx, orderIds) => {
    const rows = await ctx.query<RefundEntity>(
      `SELECT ${columnsOf(RefundEntity, 'r')} FROM refund r
       WHERE r.tenant_id = $1 AND r.order_id = ANY($2::uuid[]) ORDER BY r.created_at, r.id`,
      [ctx.tenantId, orderIds],
    );
    return groupedBy(orderIds, rows, (row) => row.orderId);
  },
);
