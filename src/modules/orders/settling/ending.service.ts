import type { TenantTx } from '../../../platform/db/scope.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import type { PaymentEntity } from '../../payments/index.js';
import { statusAfter } from '../order-state.js';
import type { OrderEntity } from '../order.entity.js';
import { orderEvent } from '../orders.events.js';
import type { HistoryEntry, OrdersRepository } from '../orders.repository.js';
import type { UndoingService } from './undoing.service.js';

/** What follows when a payment ends without money. Everything runs in the transaction that recorded it. */
export class EndingService {
  constructor(
    private readonly orders: OrdersRepository,
    private readonly undoing: UndoingService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The locked order failed, or is cancelled when its payment was authorised before; what it took is given back. An order
   * that had ended before only notes what became of its payment.
   */
  async end(
    tx: TenantTx,
    order: OrderEntity,
    { payment, isExpired }: { payment: PaymentEntity; isExpired: boolean },
  ): Promise<OrderEntity> {
    const entry = entryOf(payment, isExpired);
    const failed = statusAfter(order.status, 'fail');
    const status = failed ?? statusAfter(order.status, 'cancel');
    if (!status) return this.note(tx, order, entry);
    await this.undoing.undo(tx, order);
    const change = { status, paymentStatus: failed ? 'FAILED' : 'VOIDED', reservedUntil: null } as const;
    const changed = await this.orders.change(tx, order, change, [entry]);
    const what = failed ? (isExpired ? 'expired' : 'failed') : 'cancelled';
    await this.outbox.add(tx, orderEvent(what, changed.order));
    return changed.order;
  }

  private async note(tx: TenantTx, order: OrderEntity, entry: HistoryEntry): Promise<OrderEntity> {
    const isOpen = order.paymentStatus === 'PENDING' || order.paymentStatus === 'AUTHORIZED';
    const paymentStatus = isOpen ? 'VOIDED' : order.paymentStatus;
    return (await this.orders.change(tx, order, { paymentStatus }, [entry])).order;
  }
}

function entryOf({ status }: PaymentEntity, isExpired: boolean): HistoryEntry {
  if (isExpired) return { type: 'ORDER_EXPIRED', message: 'The payment was not completed in time.' };
  if (status === 'FAILED') return { type: 'PAYMENT_FAILED', message: 'The payment was declined.' };
  return { type: 'PAYMENT_CANCELLED', message: 'The payment was called off. Nothing was taken.' };
}
