import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import type { RefundEntity, RefundResult } from '../../payments/index.js';
import { amountText } from '../amount-text.js';
import type { LineCountsService } from '../line-counts.service.js';
import type { OrderNeighbours } from '../neighbours.js';
import { paidStatus } from '../order-state.js';
import type { OrderEntity } from '../order.entity.js';
import type { HistoryEntry, OrdersRepository } from '../orders.repository.js';
import type { SendingService } from '../sending/sending.service.js';
import { refundBookings, returnedRefundBookings, type MoneyStep } from '../settling/order-books.js';

/** What follows when a provider has given money back, or has not. */
export class RefundResultsService {
  constructor(
    private readonly unitOfWork: Core['unitOfWork'],
    private readonly orders: OrdersRepository,
    private readonly sending: SendingService,
    private readonly counts: LineCountsService,
    private readonly neighbours: Pick<OrderNeighbours, 'payments' | 'ledger'>,
  ) {}

  /** Sends the refund to its provider and settles it. Outside a transaction; a job sends it when this does not. */
  async deliver(ctx: TenantContext, refund: RefundEntity): Promise<OrderEntity | null> {
    const result = await this.neighbours.payments.refunds.send(ctx, refund);
    return result === 'PENDING' ? null : this.settle(ctx, refund.id, result);
  }

  /**
   * The refund is settled with its order and the books, once however often it is told. One that succeeded may fail later:
   * then all of it is undone but the restocking, and it can be made again.
   * @throws Refusal NOT_FOUND when the store has no such refund
   */
  settle(ctx: TenantContext, refundId: string, result: RefundResult): Promise<OrderEntity> {
    return this.unitOfWork.write(ctx, async (tx) => {
      const { refunds } = this.neighbours.payments;
      const order = await this.orders.lockOfRefund(tx, refundId);
      const known = (await refunds.ofOrder(tx, order.id)).find(({ id }) => id === refundId)!;
      const after = await refunds.record(tx, refundId, result);
      if (after.status === known.status) return order;
      if (after.status === 'SUCCEEDED') return this.succeed(tx, order, after);
      return known.status === 'PENDING' ? this.fail(tx, order, after) : this.takeBack(tx, order, after);
    });
  }

  /** Goods wait for this to be put on the shelf: while a refund may fail, they are not there to be sold. */
  private async succeed(tx: TenantTx, order: OrderEntity, refund: RefundEntity): Promise<OrderEntity> {
    const { id, amountMinor } = refund;
    const step = await this.stepOf(tx, refund, `refund:${id}`);
    this.neighbours.ledger.post(tx, refundBookings(order, step));
    const message = `${amountText(amountMinor, order.currency)} have gone back.`;
    const change = refundedAfter(order, amountMinor);
    const entry = { type: 'REFUND_SUCCEEDED', message } as const;
    const { order: changed } = await this.orders.change(tx, order, change, [entry]);
    await this.counts.restockRest(
      tx,
      changed,
      refund.lines.filter(({ isRestocked }) => isRestocked),
    );
    return changed;
  }

  /** The money of a refund that had succeeded is with the store again. Goods that were put on the shelf stay there. */
  private async takeBack(tx: TenantTx, order: OrderEntity, refund: RefundEntity): Promise<OrderEntity> {
    const { id, amountMinor } = refund;
    const step = await this.stepOf(tx, refund, `refund:${id}:returned`);
    this.neighbours.ledger.post(tx, returnedRefundBookings(order, step));
    const uncounted = await this.sending.unrefund(tx, order, refund.lines);
    const change = refundedAfter(order, -amountMinor);
    return (await this.orders.change(tx, uncounted, change, returned(order, refund))).order;
  }

  private async fail(tx: TenantTx, order: OrderEntity, refund: RefundEntity): Promise<OrderEntity> {
    const uncounted = await this.sending.unrefund(tx, order, refund.lines);
    const amount = amountText(refund.amountMinor, order.currency);
    const message = `${amount} could not be given back: ${refund.failureMessage ?? 'the provider refused'}.`;
    const entry = { type: 'REFUND_FAILED', message, isInternal: true } as const;
    return (await this.orders.change(tx, uncounted, {}, [entry])).order;
  }

  private async stepOf(
    tx: TenantTx,
    { orderId, paymentId, amountMinor }: RefundEntity,
    movement: string,
  ): Promise<MoneyStep> {
    const payments = await this.neighbours.payments.ofOrder(tx, orderId);
    const { provider } = payments.find((payment) => payment.id === paymentId)!;
    return { paymentId, provider, amountMinor, movement };
  }
}

/** What has gone back of the order once that much more has, or less. */
function refundedAfter(
  { totalMinor, capturedMinor, refundedMinor: before }: OrderEntity,
  amountMinor: number,
): Pick<OrderEntity, 'refundedMinor' | 'paymentStatus'> {
  const refundedMinor = before + amountMinor;
  return { refundedMinor, paymentStatus: paidStatus({ totalMinor, capturedMinor, refundedMinor }) };
}

/** The buyer was told that the money had gone back, so the buyer is told this too; the reason is for staff. */
function returned({ currency }: OrderEntity, refund: RefundEntity): HistoryEntry[] {
  const amount = amountText(refund.amountMinor, currency);
  const isRestocked = refund.lines.some((line) => line.isRestocked);
  const shelf = isRestocked ? ' The goods that were put back on the shelf are still there.' : '';
  const why = refund.failureMessage ?? 'The provider says no more.';
  return [
    { type: 'REFUND_FAILED', message: `${amount} did not reach the buyer and are with the store again.` },
    { type: 'REFUND_FAILED', message: `${why} Refund it again, or another way.${shelf}`, isInternal: true },
  ];
}
