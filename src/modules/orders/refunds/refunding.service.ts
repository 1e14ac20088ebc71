import { refuse } from '../../../kernel/errors.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { idempotent } from '../../../platform/idempotency/idempotent.js';
import { leftOf, type PaymentEntity, type PaymentsApi, type RefundEntity } from '../../payments/index.js';
import { amountText } from '../amount-text.js';
import type { LineCountsService } from '../line-counts.service.js';
import { isRefundable } from '../order-state.js';
import type { OrderEntity } from '../order.entity.js';
import type { OrdersRepository } from '../orders.repository.js';
import type { SendingService } from '../sending/sending.service.js';
import { unitsMinor } from './refund-amounts.js';
import type { RefundResultsService } from './refund-results.service.js';
import type { RefundWish } from './refund-wish.js';

/** A refund that was asked for, with its order. */
export interface MadeRefund {
  readonly refundId: string;
  readonly order: OrderEntity;
}

/** Money that people give back. */
export class RefundingService {
  constructor(
    private readonly parts: { readonly unitOfWork: Core['unitOfWork']; readonly sending: SendingService },
    private readonly orders: OrdersRepository,
    private readonly counts: LineCountsService,
    private readonly payments: PaymentsApi,
    private readonly results: RefundResultsService,
  ) {}

  /**
   * The refund is written with its units, once for each key; then it is sent. What of them is to be restocked is when the
   * money has gone back. A crash in between leaves a refund that a job sends. Outside a transaction.
   * @throws Refusal NOT_FOUND, INVALID_TRANSITION when nothing is left to refund, OUT_OF_RANGE for more money or units
   * than are left, IDEMPOTENCY_CONFLICT
   */
  async create(ctx: TenantContext, wish: RefundWish): Promise<MadeRefund> {
    const { idempotencyKey: key, actor, ...input } = wish;
    const made = await this.parts.unitOfWork.write(ctx, (tx) =>
      idempotent(tx, { operation: 'refundCreate', key, input, ...(actor && { actor }) }, async () => ({
        refundId: (await this.write(tx, wish)).id,
      })),
    );
    const refunds = await this.payments.refunds.ofOrder(ctx, wish.orderId);
    const refund = refunds.find(({ id }) => id === made.refundId)!;
    const settled = refund.status === 'PENDING' ? await this.results.deliver(ctx, refund) : null;
    return { ...made, order: settled ?? (await this.orders.get(ctx, wish.orderId, ['orderId'])) };
  }

  private async write(tx: TenantTx, wish: RefundWish): Promise<RefundEntity> {
    const order = await this.orders.lock(tx, wish.orderId);
    if (!isRefundable(order)) throw nothingToRefund();
    const linesMinor = await this.countUnits(tx, order, wish);
    const payments = await this.payments.ofOrder(tx, order.id);
    const leftMinor = leftOf(payments);
    const priceMinor = wish.amountMinor ?? (wish.units.length > 0 ? linesMinor : leftMinor);
    // Of goods that came back it is what is left, where money went back before without saying for which goods.
    const amountMinor = wish.isOfReturn ? Math.min(priceMinor, leftMinor) : priceMinor;
    if (amountMinor === 0) throw nothingToRefund(payments);
    const { reason } = wish;
    const refund = await this.payments.refunds.insert(tx, {
      payment: await this.payments.lock(tx, payerOf(payments, amountMinor).id),
      ...{ amountMinor, reason, requestedBy: tx.origin.userId },
      lines: wish.units.map(({ orderLineId, quantity, restock }) => ({
        ...{ orderLineId, quantity, isRestocked: restock, isReturned: wish.isOfReturn ?? false },
      })),
    });
    const message = `${amountText(amountMinor, order.currency)} go back.`;
    const { order: told } = await this.orders.change(tx, order, {}, [{ type: 'REFUND_CREATED', message }]);
    if (wish.units.length > 0) await this.parts.sending.reconsider(tx, told);
    return refund;
  }

  /** Answers what the units cost. */
  private async countUnits(tx: TenantTx, order: OrderEntity, wish: RefundWish): Promise<number> {
    const { units, isOfReturn = false } = wish;
    const count = isOfReturn ? 'returnRefunded' : 'refunded';
    const counted = await this.counts.count(tx, order, { count, units });
    this.counts.assertRestockable(
      counted,
      units.filter(({ restock }) => restock),
    );
    return counted.reduce((sum, line) => {
      const own = units.filter(({ orderLineId }) => orderLineId === line.id);
      const quantity = own.reduce((total, unit) => total + unit.quantity, 0);
      const { totalMinor, refundedQuantity } = line;
      const before = { quantity: line.quantity, totalMinor, refundedQuantity: refundedQuantity - quantity };
      return sum + unitsMinor(before, quantity);
    }, 0);
  }
}

/** The payment with the most money left; it refuses when that is too little. */
function payerOf(payments: readonly PaymentEntity[], amountMinor: number): PaymentEntity {
  const enough = payments.find((payment) => leftOf([payment]) >= amountMinor);
  const richest = [...payments].sort((a, b) => leftOf([b]) - leftOf([a]))[0];
  const payer = enough ?? richest;
  if (!payer) throw nothingToRefund();
  return payer;
}

function nothingToRefund(payments: readonly PaymentEntity[] = []) {
  const message = payments.some(({ disputedMinor }) => disputedMinor > 0)
    ? "Nothing of this order can be refunded: the buyer's bank has taken the money back in a dispute."
    : 'Nothing of this order can be refunded: no money was taken, or all of it is on its way back.';
  return refuse('INVALID_TRANSITION', message, ['orderId']);
}
