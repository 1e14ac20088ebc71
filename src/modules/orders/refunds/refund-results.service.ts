import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import type { RefundEntity, RefundResult } from '../../payments/index.js';
import { amountText } from '../amount-text.js';
import type { OrderNeighbours } from '../neighbours.js';
import type { OrderLinesRepository } from '../order-lines.repository.js';
import { paidStatus } from '../order-state.js';
import type { OrderEntity } from '../order.entity.js';
import type { OrdersRepository } from '../orders.repository.js';
import { refundBookings } from '../settling/order-books.js';

/** What follows when a provider has given money back, or has not. */
export class RefundResultsService {
  constructor(
    private readonly unitOfWork: Core['unitOfWork'],
    private readonly orders: OrdersRepository,
    private readonly lines: OrderLinesRepository,
    private readonly neighbours: Pick<OrderNeighbours, 'payments' | 'ledger'>,
  ) {}

  /** Sends the refund to its provider and settles it. Outside a transaction; a job sends it when this does not. */
  async deliver(ctx: TenantContext, refund: RefundEntity): Promise<OrderEntity | null> {
    const result = await this.neighbours.payments.refunds.send(ctx, refund);
    return result === 'PENDING' ? null : this.settle(ctx, refund.id, result);
  }

  /**
   * The refund is settled with its order and the books, once however often it is told.
   * @throws Refusal NOT_FOUND when the store has no such refund
   */
  settle(ctx: TenantContext, refundId: string, result: RefundResult): Promise<OrderEntity> {
    return this.unitOfWork.write(ctx, async (tx) => {
      const { refunds } = this.neighbours.payments;
      const order = await this.orders.lockOfRefund(tx, refundId);
      const known = (await refunds.ofOrder(tx, order.id)).find(({ id }) => id === refundId)!;
      const after = await refunds.record(tx, refundId, result);
      if (known.status !== 'PENDING' || after.status === 'PENDING') return order;
      return after.status === 'SUCCEEDED' ? this.succeed(tx, order, after) : this.fail(tx, order, after);
    });
  }

  private async succeed(tx: TenantTx, order: OrderEntity, refund: RefundEntity): Promise<OrderEntity> {
    const { id, paymentId, amountMinor } = refund;
    const payments = await this.neighbours.payments.ofOrder(tx, order.id);
    const { provider } = payments.find((payment) => payment.id === paymentId)!;
    const step = { paymentId, provider, amountMinor, movement: `refund:${id}` };
    this.neighbours.ledger.post(tx, refundBookings(order, step));
    const refundedMinor = order.refundedMinor + amountMinor;
    const { totalMinor, capturedMinor } = order;
    const paymentStatus = paidStatus({ totalMinor, capturedMinor, refundedMinor });
    const message = `${amountText(amountMinor, order.currency)} have gone back.`;
    return (
      await this.orders.change(tx, order, { refundedMinor, paymentStatus }, [
        { type: 'REFUND_SUCCEEDED', message },
      ])
    ).order;
  }

  private async fail(tx: TenantTx, order: OrderEntity, refund: RefundEntity): Promise<OrderEntity> {
    const units = refund.lines.map(({ orderLineId, quantity }) => ({ orderLineId, quantity }));
    if (units.length > 0) {
      await this.lines.count(tx, { orderId: order.id, column: 'refunded_quantity', units, sign: -1 });
    }
    const amount = amountText(refund.amountMinor, order.currency);
    const message = `${amount} could not be given back: ${refund.failureMessage ?? 'the provider refused'}.`;
    const entry = { type: 'REFUND_FAILED', message, isInternal: true } as const;
    return (await this.orders.change(tx, order, {}, [entry])).order;
  }
}
