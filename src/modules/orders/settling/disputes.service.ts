import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { chargebackPostings } from '../../ledger/index.js';
import type { Chargeback } from '../../payments/index.js';
import { amountText } from '../amount-text.js';
import type { OrderNeighbours } from '../neighbours.js';
import type { OrdersRepository } from '../orders.repository.js';

/** Money that buyers' banks take back. */
export class DisputesService {
  constructor(
    private readonly unitOfWork: Core['unitOfWork'],
    private readonly orders: OrdersRepository,
    private readonly neighbours: Pick<OrderNeighbours, 'payments' | 'ledger'>,
  ) {}

  /** The dispute is in the books, once however often it is told, and in the order's history for staff. */
  async open(ctx: TenantContext, paymentId: string, chargeback: Chargeback): Promise<void> {
    await this.unitOfWork.write(ctx, async (tx) => {
      const order = await this.orders.lockOfPayment(tx, paymentId);
      const { provider } = await this.neighbours.payments.lock(tx, paymentId);
      const { amountMinor, currency, reference } = chargeback;
      const posting = { orderId: order.id, paymentId, provider, currency, amountMinor };
      this.neighbours.ledger.post(
        tx,
        chargebackPostings({ ...posting, feeMinor: 0, isWon: false, reference: `chargeback:${reference}` }),
      );
      const message = `The buyer's bank took back ${amountText(amountMinor, currency)}: ${chargeback.reason}.`;
      await this.orders.change(tx, order, {}, [{ type: 'PAYMENT_DISPUTED', message, isInternal: true }]);
    });
  }
}
