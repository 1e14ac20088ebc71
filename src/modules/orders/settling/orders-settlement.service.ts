import type { TenantContext } from '../../../platform/context.js';
import type { PaymentEntity, PaymentOutcome, PaymentsApi } from '../../payments/index.js';
import type { OrderEntity } from '../order.entity.js';
import type { RefundResultsService } from '../refunds/refund-results.service.js';
import type { Settled, SettleHints, SettlementService } from './settlement.service.js';

const OPEN: ReadonlySet<PaymentEntity['status']> = new Set([
  'CREATED',
  'PENDING',
  'REQUIRES_ACTION',
  'AUTHORIZED',
]);

/** Settles payments with all that is to be told to their providers afterwards. Outside transactions only. */
export class OrdersSettlement {
  constructor(
    private readonly settlement: SettlementService,
    private readonly payments: PaymentsApi,
    private readonly refundResults: RefundResultsService,
  ) {}

  /**
   * As {@link SettlementService.record}; then money that came too late goes back, and a late promise is called off. Those
   * calls may fail: jobs repeat them until the provider confirms.
   */
  async settle(
    ctx: TenantContext,
    paymentId: string,
    outcome: PaymentOutcome,
    hints: SettleHints = {},
  ): Promise<Settled> {
    const settled = await this.settlement.record(ctx, paymentId, outcome, hints);
    if (settled.refund) await this.refundResults.deliver(ctx, settled.refund);
    if (settled.isToBeCancelled) await this.endPayment(ctx, settled.payment);
    return settled;
  }

  /** Ends the open payments of an order that has ended, as far as their providers answer. */
  async endPayments(ctx: TenantContext, order: OrderEntity): Promise<void> {
    const payments = await this.payments.ofOrder(ctx, order.id);
    for (const payment of payments.filter(isOpen)) await this.endPayment(ctx, payment);
  }

  private async endPayment(ctx: TenantContext, payment: PaymentEntity): Promise<void> {
    const outcome = await this.payments.cancel(ctx, payment);
    const { provider } = payment;
    const settled = await this.settlement.record(ctx, payment.id, outcome, { provider });
    if (settled.refund) await this.refundResults.deliver(ctx, settled.refund);
  }
}

/** Whether the payment may still bring money. */
export function isOpen({ status }: PaymentEntity): boolean {
  return OPEN.has(status);
}
