import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { chargebackPostings } from '../../ledger/index.js';
import type { Dispute, DisputeMovement, RecordedDispute } from '../../payments/index.js';
import { amountText } from '../amount-text.js';
import type { OrderNeighbours } from '../neighbours.js';
import type { OrdersRepository } from '../orders.repository.js';

/** What buyers' banks ask about orders, and the money that they take back. */
export class DisputesService {
  constructor(
    private readonly unitOfWork: Core['unitOfWork'],
    private readonly orders: OrdersRepository,
    private readonly neighbours: Pick<OrderNeighbours, 'payments' | 'ledger'>,
  ) {}

  /**
   * What is new of the dispute is in the books and, for staff, in the order's history; once however often and in whatever
   * order it is told. An inquiry moves no money, so that nothing is booked for it.
   */
  async record(ctx: TenantContext, paymentId: string, told: Dispute): Promise<void> {
    await this.unitOfWork.write(ctx, async (tx) => {
      const { payments, ledger } = this.neighbours;
      const order = await this.orders.lockOfPayment(tx, paymentId);
      const payment = await payments.lock(tx, paymentId);
      const recorded = await payments.disputes.record(tx, payment, told);
      if (!recorded) return;
      const { provider } = payment;
      const subject = { orderId: order.id, paymentId, provider, currency: told.currency };
      for (const { reference, ...moved } of recorded.movements) {
        const name = `dispute:${told.reference}:${reference}`;
        ledger.post(tx, chargebackPostings({ ...subject, ...moved, reference: name }));
      }
      const message = messageOf(recorded);
      await this.orders.change(tx, order, {}, [{ type: 'PAYMENT_DISPUTED', message, isInternal: true }]);
    });
  }
}

function messageOf({ dispute, isMoved, movements }: RecordedDispute): string {
  const { amountMinor, currency, reason, state } = dispute;
  const amount = amountText(amountMinor, currency);
  const states = {
    INQUIRY: `The buyer's bank asks about ${amount} (${reason}). No money was taken; answer it at the provider.`,
    INQUIRY_CLOSED: `The buyer's bank has closed its question about ${amount}.`,
    OPEN: `The buyer disputes ${amount} (${reason}). Answer it at the provider.`,
    WON: `The dispute over ${amount} was won.`,
    LOST: `The dispute over ${amount} was lost.`,
  };
  return [...(isMoved ? [states[state]] : []), ...movements.map(movementText(currency))].join(' ');
}

function movementText(currency: string) {
  return ({ takenMinor }: DisputeMovement) =>
    takenMinor < 0
      ? `The bank has returned ${amountText(-takenMinor, currency)}.`
      : `The bank has taken back ${amountText(takenMinor, currency)}.`;
}
