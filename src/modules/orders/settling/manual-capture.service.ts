import { PaymentDeclined, refuse } from '../../../kernel/errors.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { idempotent } from '../../../platform/idempotency/idempotent.js';
import type { PaymentEntity, PaymentOutcome, PaymentsApi } from '../../payments/index.js';
import { amountText } from '../amount-text.js';
import { isCapturable } from '../order-state.js';
import type { OrderEntity } from '../order.entity.js';
import type { OrdersRepository } from '../orders.repository.js';
import type { OrdersSettlement } from './orders-settlement.service.js';

/** What is to be taken of an authorised payment. */
export interface CaptureWish {
  readonly orderId: string;
  /** Null: all of it. */
  readonly amountMinor: number | null;
  readonly idempotencyKey: string;
}

/** Which payment is captured and by how much, as a repetition reads it again. */
interface Intent {
  readonly paymentId: string;
  readonly amountMinor: number;
}

/** Takes money that is authorised. */
export class ManualCaptureService {
  constructor(
    private readonly unitOfWork: Core['unitOfWork'],
    private readonly orders: OrdersRepository,
    private readonly payments: PaymentsApi,
    private readonly settlement: OrdersSettlement,
  ) {}

  /**
   * The amount is taken, once for each key; what is left of the authorisation is free again. The intent is written first,
   * so that a repetition after a crash asks for the same with the same key; a job finds a capture whose answer got lost.
   * Outside a transaction.
   * @throws Refusal NOT_FOUND, INVALID_TRANSITION when nothing is authorised, OUT_OF_RANGE for more than is, IN_PROGRESS
   * when the provider does not answer, IDEMPOTENCY_CONFLICT; PaymentDeclined
   */
  async capture(ctx: TenantContext, wish: CaptureWish): Promise<OrderEntity> {
    const { idempotencyKey: key, ...input } = wish;
    const intent = await this.unitOfWork.write(ctx, async (tx) => {
      const terms = { operation: 'orderCapture', key, input };
      const intended = await idempotent<Intent>(tx, terms, () => this.intend(tx, wish));
      await this.payments.expectCapture(tx, intended.paymentId);
      return intended;
    });
    const payments = await this.payments.ofOrder(ctx, wish.orderId);
    const payment = payments.find(({ id }) => id === intent.paymentId)!;
    if (payment.status !== 'AUTHORIZED' || payment.isCalledOff)
      return this.orders.get(ctx, wish.orderId, ['id']);
    const outcome = await this.payments.capture(ctx, payment, intent.amountMinor);
    const { order } = await this.settlement.settle(ctx, payment.id, outcome, { provider: payment.provider });
    assertTaken(outcome);
    return order;
  }

  private async intend(tx: TenantTx, { orderId, amountMinor }: CaptureWish): Promise<Intent> {
    const order = await this.orders.lock(tx, orderId);
    const payments = await this.payments.ofOrder(tx, orderId);
    const payment = payments.find(({ status }) => status === 'AUTHORIZED');
    if (!payment || !isCapturable(order)) {
      const message = `The order's payment is ${order.paymentStatus}: there is nothing to capture.`;
      throw refuse('INVALID_TRANSITION', message, ['id']);
    }
    const wanted = amountMinor ?? payment.amountMinor;
    if (wanted < 1 || wanted > payment.amountMinor) throw outOfRange(payment);
    return { paymentId: payment.id, amountMinor: wanted };
  }
}

function outOfRange({ amountMinor, currency }: PaymentEntity) {
  const message = `${amountText(amountMinor, currency)} are authorised. Capture that or less, and more than nothing.`;
  return refuse('OUT_OF_RANGE', message, ['amount']);
}

/** @throws Refusal IN_PROGRESS, PaymentDeclined */
function assertTaken(outcome: PaymentOutcome): void {
  if (outcome.kind === 'captured') return;
  if (outcome.kind === 'declined') throw new PaymentDeclined(outcome.code, outcome.isRetryable);
  const message = 'The provider has not confirmed the capture yet. Ask again with the same key.';
  throw refuse('IN_PROGRESS', message, ['id']);
}
