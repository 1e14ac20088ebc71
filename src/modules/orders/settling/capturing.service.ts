import type { TenantTx } from '../../../platform/db/scope.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import type { PaymentEntity, RefundEntity } from '../../payments/index.js';
import { amountText } from '../amount-text.js';
import type { OrderNeighbours } from '../neighbours.js';
import { isSold, paidStatus, statusAfter } from '../order-state.js';
import type { OrderEntity } from '../order.entity.js';
import { orderConfirmed, refundedLate } from '../orders.events.js';
import type {
  ChangedOrder,
  HistoryEntry,
  LockedSale,
  OrdersRepository,
  SoldUnits,
} from '../orders.repository.js';
import { captureBookings } from './order-books.js';

/** Money that was just recorded as taken. */
export interface TakenMoney {
  /** As it is now, locked. */
  readonly payment: PaymentEntity;
  /** What came with the last record. */
  readonly amountMinor: number;
  /** What the provider keeps of it. */
  readonly feeMinor: number;
}

/** What follows when money was taken or promised. Everything runs in the transaction that recorded it. */
export class CapturingService {
  constructor(
    private readonly neighbours: Pick<OrderNeighbours, 'carts' | 'inventory' | 'ledger' | 'payments'>,
    private readonly orders: OrdersRepository,
    private readonly outbox: Outbox,
  ) {}

  /** The locked order is confirmed, its goods are sold with the first money, and the books tell of it. */
  async capture(
    tx: TenantTx,
    { order, sold }: Omit<LockedSale, 'payment'>,
    money: TakenMoney,
  ): Promise<ChangedOrder> {
    const { inventory, ledger } = this.neighbours;
    ledger.post(tx, captureBookings(order, bookingOf(money)));
    const changed = await this.confirm(tx, order, {
      ...moneyAfter(order, money),
      sold,
      entry: {
        type: 'PAYMENT_CAPTURED',
        message: `${amountText(money.amountMinor, order.currency)} were paid.`,
      },
    });
    if (!isSold(order)) await inventory.reservations.commit(tx, { kind: 'order', id: order.id });
    return changed;
  }

  /** The locked order is confirmed, and its goods stay reserved until the money is taken. */
  authorize(tx: TenantTx, { order, payment, sold }: LockedSale): Promise<ChangedOrder> {
    const message = `${amountText(payment.amountMinor, order.currency)} are authorised.`;
    return this.confirm(tx, order, {
      paymentStatus: 'AUTHORIZED',
      sold,
      entry: { type: 'PAYMENT_AUTHORIZED', message },
    });
  }

  /** Money came for an order that had ended: it is booked, and a refund of it waits to be sent. */
  async giveBack(
    tx: TenantTx,
    order: OrderEntity,
    money: TakenMoney,
  ): Promise<{ order: OrderEntity; refund: RefundEntity | null }> {
    const { payment, amountMinor } = money;
    this.neighbours.ledger.post(tx, captureBookings(order, bookingOf(money)));
    const refund = await this.refundOf(tx, money);
    const message = `A payment of ${amountText(amountMinor, order.currency)} came after the order had ended. It goes back.`;
    const changed = await this.orders.change(tx, order, moneyAfter(order, money), [
      { type: 'PAYMENT_RETURNED', message },
    ]);
    await this.outbox.add(tx, refundedLate(changed.order, { paymentId: payment.id, amountMinor }));
    return { order: changed.order, refund };
  }

  private refundOf(tx: TenantTx, { payment, amountMinor }: TakenMoney): Promise<RefundEntity | null> {
    if (amountMinor === 0) return Promise.resolve(null);
    return this.neighbours.payments.refunds.insert(tx, {
      ...{ payment, amountMinor, requestedBy: null },
      reason: 'The payment came after the order had ended.',
    });
  }

  private async confirm(
    tx: TenantTx,
    order: OrderEntity,
    { entry, sold, ...money }: Partial<OrderEntity> & { entry: HistoryEntry; sold: readonly SoldUnits[] },
  ): Promise<ChangedOrder> {
    const status = statusAfter(order.status, 'confirm');
    if (status) await this.neighbours.carts.complete(tx, order.id);
    const change = { ...money, status: status ?? order.status, reservedUntil: null };
    const changed = this.orders.changeAtEnd(tx, order, change, [entry]);
    if (status) await this.outbox.add(tx, orderConfirmed(changed.order, sold));
    return changed;
  }
}

function moneyAfter(
  order: OrderEntity,
  { amountMinor }: TakenMoney,
): Pick<OrderEntity, 'capturedMinor' | 'paymentStatus'> {
  const capturedMinor = order.capturedMinor + amountMinor;
  const { totalMinor, refundedMinor } = order;
  return { capturedMinor, paymentStatus: paidStatus({ totalMinor, capturedMinor, refundedMinor }) };
}

/** The total that was captured names the step: it only ever grows. */
function bookingOf({ payment, amountMinor, feeMinor }: TakenMoney) {
  const { id: paymentId, provider, capturedMinor } = payment;
  return { paymentId, provider, amountMinor, feeMinor, movement: `capture:${paymentId}:${capturedMinor}` };
}
