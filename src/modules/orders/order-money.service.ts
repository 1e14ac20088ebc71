import type { TenantContext } from '../../platform/context.js';
import { parseInput, publicId } from '../../platform/validation.js';
import { refundView, type PaymentsApi, type Refund } from '../payments/index.js';
import type { Order } from './order.type.js';
import { answeredOrder } from './answered-order.js';
import { readAmount, readRefund } from './refunds/refund.rules.js';
import type { RefundingService } from './refunds/refunding.service.js';
import type { RefundCreateInput } from './refunds/refund.inputs.js';
import type { ManualCaptureService } from './settling/manual-capture.service.js';

/** What staff do with the money of orders, in the words of the API. */
export class OrderMoneyService {
  constructor(
    private readonly captures: ManualCaptureService,
    private readonly refunding: RefundingService,
    private readonly payments: PaymentsApi,
  ) {}

  /** As {@link ManualCaptureService.capture}. @throws Refusal, also for a malformed amount */
  async capture(
    ctx: TenantContext,
    wish: { id: string; amount: string | null | undefined; idempotencyKey: string },
  ): Promise<{ order: Order }> {
    const orderId = parseInput(publicId('order'), wish.id, ['id']);
    const amountMinor = readAmount(wish.amount, ctx.tenant.currency, ['amount']);
    const { idempotencyKey } = wish;
    const order = await this.captures.capture(ctx, { orderId, amountMinor, idempotencyKey });
    return { order: answeredOrder(ctx, order) };
  }

  /** As {@link RefundingService.create}. @throws Refusal, also for malformed values */
  async refund(
    ctx: TenantContext,
    wish: { orderId: string; input: RefundCreateInput; idempotencyKey: string },
  ): Promise<{ refund: Refund; order: Order }> {
    const { refundId, order } = await this.refunding.create(ctx, readRefund(wish, ctx.tenant.currency));
    const refunds = await this.payments.refunds.ofOrder(ctx, order.id);
    const refund = refunds.find(({ id }) => id === refundId)!;
    return { refund: refundView(refund), order: answeredOrder(ctx, order) };
  }
}
