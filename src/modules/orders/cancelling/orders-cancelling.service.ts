import { Refusal } from '../../../kernel/errors.js';
import type { TenantContext } from '../../../platform/context.js';
import { oneOfMany } from '../../../platform/one-of-many.js';
import type { OrderEntity } from '../order.entity.js';
import type { OrdersRepository } from '../orders.repository.js';
import type { RefundResultsService } from '../refunds/refund-results.service.js';
import type { OrdersSettlement } from '../settling/orders-settlement.service.js';
import type { Cancellation, CancellationService } from './cancellation.service.js';

/** What became of one order of several. */
export type BulkOutcome =
  | { readonly id: string; readonly order: OrderEntity; readonly refusal: null }
  | { readonly id: string; readonly order: null; readonly refusal: Refusal };

/** Calls orders off with all that is to be told to providers afterwards. Outside transactions only. */
export class OrdersCancelling {
  constructor(
    private readonly cancellation: CancellationService,
    private readonly settlement: OrdersSettlement,
    private readonly refundResults: RefundResultsService,
    private readonly orders: OrdersRepository,
  ) {}

  /**
   * As {@link CancellationService.cancel}; then payments that are open end at their providers and refunds are sent. What
   * fails of that is made up for by jobs.
   * @throws Refusal NOT_FOUND, INVALID_TRANSITION
   */
  async cancel(ctx: TenantContext, cancellation: Cancellation): Promise<OrderEntity> {
    const { order, refunds } = await this.cancellation.cancel(ctx, cancellation);
    for (const refund of refunds) await this.refundResults.deliver(ctx, refund);
    await this.settlement.endPayments(ctx, order);
    return this.orders.get(ctx, order.id, ['id']);
  }

  /**
   * Calls off one order after the other; what one is refused for, or fails by, is its own outcome. In their order.
   * Providers are told by jobs: a hundred orders are too many to wait for.
   */
  async cancelAll(ctx: TenantContext, cancellations: readonly Cancellation[]): Promise<BulkOutcome[]> {
    const outcomes: BulkOutcome[] = [];
    for (const cancellation of cancellations) outcomes.push(await this.attempt(ctx, cancellation));
    return outcomes;
  }

  private async attempt(ctx: TenantContext, cancellation: Cancellation): Promise<BulkOutcome> {
    const id = cancellation.orderId;
    const outcome = await oneOfMany(ctx, () => this.cancellation.cancel(ctx, cancellation));
    return outcome instanceof Refusal
      ? { id, order: null, refusal: outcome }
      : { id, order: outcome.order, refusal: null };
  }
}
