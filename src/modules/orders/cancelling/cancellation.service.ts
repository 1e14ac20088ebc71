import { notFound, refuse } from '../../../kernel/errors.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { repetitionOf, type IdempotentCall } from '../../../platform/idempotency/idempotent.js';
import { leftOf, type PaymentEntity, type PaymentsApi, type RefundEntity } from '../../payments/index.js';
import type { LineCountsService } from '../line-counts.service.js';
import type { OrderAccess } from '../order-access.js';
import type { OrderLineEntity } from '../order-line.entity.js';
import { isCancellable, isSold } from '../order-state.js';
import type { OrderEntity } from '../order.entity.js';
import { orderEvent } from '../orders.events.js';
import type { OrdersRepository } from '../orders.repository.js';
import type { UndoingService } from '../settling/undoing.service.js';

/** How an order is called off. */
export interface Cancellation {
  readonly orderId: string;
  readonly reason: string;
  /** Whether goods that were paid are put back on the shelf. Goods that were only reserved always are. */
  readonly restock: boolean;
  /** Sent again with the same key, it is answered and not repeated. */
  readonly call?: Omit<IdempotentCall, 'input'>;
}

/** A cancelled order, and what of its money is to be sent back. */
export interface CancelledOrder {
  readonly order: OrderEntity;
  readonly refunds: readonly RefundEntity[];
}

/** What a cancellation works with. */
export interface CancellationParts {
  readonly unitOfWork: Core['unitOfWork'];
  readonly outbox: Core['outbox'];
  readonly access: OrderAccess;
  readonly payments: PaymentsApi;
  readonly linesOf: (tx: TenantTx, orderId: string) => Promise<OrderLineEntity[]>;
}

/** Calls orders off. */
export class CancellationService {
  constructor(
    private readonly parts: CancellationParts,
    private readonly orders: OrdersRepository,
    private readonly counts: LineCountsService,
    private readonly undoing: UndoingService,
  ) {}

  /**
   * The order is cancelled, for its buyer or the store's staff, and all that it took is given back; refunds of what was
   * paid wait to be sent, and a job ends what is still open at providers. A payment that wins the race is settled behind
   * the same row lock and goes back as one that came too late. What the buyer's bank has taken back does not go back
   * twice: while that is disputed, the order stays as it is.
   * @throws Refusal NOT_FOUND also for those who may not see the order, INVALID_TRANSITION when it has been sent, has ended
   * or is disputed, IDEMPOTENCY_CONFLICT
   */
  cancel(ctx: TenantContext, cancellation: Cancellation): Promise<CancelledOrder> {
    return this.parts.unitOfWork.write(ctx, async (tx) => {
      const isRepeated = await isRepetition(tx, cancellation);
      const order = await this.orders.lock(tx, cancellation.orderId);
      if (!this.parts.access.mayRead(ctx, order)) throw notFound(['id']);
      if (isRepeated) return { order, refunds: [] };
      if (!isCancellable(order)) throw tooLate(order);
      const lines = isSold(order) ? await this.parts.linesOf(tx, order.id) : [];
      const refunds = await this.refundAll(tx, order, { ...cancellation, lines });
      const shelved = cancellation.restock ? unshelved(lines) : [];
      await this.undoing.undo(tx, order, () => this.counts.restock(tx, order, shelved));
      await this.parts.payments.callOff(tx, order.id);
      const change = { status: 'CANCELLED', cancelReason: cancellation.reason, reservedUntil: null } as const;
      const message = `The order was cancelled: ${cancellation.reason}`;
      const changed = await this.orders.change(tx, order, change, [{ type: 'ORDER_CANCELLED', message }]);
      await this.parts.outbox.add(tx, orderEvent('cancelled', changed.order));
      return { order: changed.order, refunds };
    });
  }

  /** Everything that was paid and has not gone back yet goes back, with all units that have not. */
  private async refundAll(
    tx: TenantTx,
    order: OrderEntity,
    { reason, lines }: Cancellation & { lines: readonly OrderLineEntity[] },
  ): Promise<RefundEntity[]> {
    const { payments } = this.parts;
    const units = unrefunded(lines);
    await this.counts.count(tx, order, { count: 'refunded', units });
    // The cancellation puts back what there is by itself; a refund would wait for its success and take the rest along.
    const refundLines = units.map((unit) => ({ ...unit, isRestocked: false, isReturned: false }));
    const refunds: RefundEntity[] = [];
    for (const { id } of await payments.ofOrder(tx, order.id)) {
      const payment = await payments.lock(tx, id);
      await this.refuseWhileDisputed(tx, payment);
      const amountMinor = leftOf([payment]);
      if (amountMinor === 0) continue;
      const what = { payment, amountMinor, reason, requestedBy: tx.origin.userId };
      refunds.push(
        await payments.refunds.insert(tx, { ...what, lines: refunds.length === 0 ? refundLines : [] }),
      );
    }
    return refunds;
  }

  private async refuseWhileDisputed(tx: TenantTx, payment: PaymentEntity): Promise<void> {
    if (payment.disputedMinor === 0) return;
    const disputes = await this.parts.payments.disputes.ofPayment(tx, payment.id);
    if (disputes.some(({ state, takenMinor }) => state === 'OPEN' && takenMinor > 0)) throw disputed();
  }
}

async function isRepetition(tx: TenantTx, { call, ...input }: Cancellation): Promise<boolean> {
  return !!call && (await repetitionOf(tx, { ...call, input }, { orderId: input.orderId })) !== null;
}

/** Units whose price has not gone back. */
function unrefunded(lines: readonly OrderLineEntity[]) {
  return lines
    .map((line) => ({ orderLineId: line.id, quantity: line.quantity - line.refundedQuantity }))
    .filter(({ quantity }) => quantity > 0);
}

/** Units that are not on the shelf again, and that no refund said of whether they are to be. */
function unshelved(lines: readonly OrderLineEntity[]) {
  return lines
    .map(({ id, quantity, withdrawnQuantity, restockedQuantity }) => ({
      orderLineId: id,
      quantity: quantity - Math.max(withdrawnQuantity, restockedQuantity),
    }))
    .filter(({ quantity }) => quantity > 0);
}

function tooLate({ status }: OrderEntity) {
  const message = `The order is ${status} and cannot be cancelled. Goods that were sent come back as a return.`;
  return refuse('INVALID_TRANSITION', message, ['id']);
}

function disputed() {
  const message =
    "The buyer's bank has taken the money back in a dispute that is not decided. The order can be cancelled after that.";
  return refuse('INVALID_TRANSITION', message, ['id']);
}
