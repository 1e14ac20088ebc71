import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { PaymentEntity, PaymentOutcome, PaymentsApi, RefundEntity } from '../../payments/index.js';
import type { OrderHistoryEntity } from '../order-history.entity.js';
import type { OrderStatus } from '../order-state.js';
import type { OrderEntity } from '../order.entity.js';
import type { OrdersRepository } from '../orders.repository.js';
import type { CapturingService } from './capturing.service.js';
import type { EndingService } from './ending.service.js';
import { hasEnded, meaningOf } from './settlement.js';

/** What those who bring an outcome know beside it. */
export interface SettleHints {
  /** The payment's provider; looked up when absent. */
  readonly provider?: string;
  /** The payment was given up because its time was over. */
  readonly isExpired?: boolean;
}

/** What one outcome did, and what is still to be done outside of its transaction. */
export interface Settled {
  readonly order: OrderEntity;
  readonly payment: PaymentEntity;
  /** The lines that the order's history has more; absent where that was not looked at. */
  readonly history?: readonly OrderHistoryEntity[];
  /** Money that came too late. */
  readonly refund: RefundEntity | null;
  /** A promise of money that came too late. */
  readonly isToBeCancelled: boolean;
}

/** The only way in which what providers say reaches orders. */
export class SettlementService {
  constructor(
    private readonly unitOfWork: Core['unitOfWork'],
    private readonly orders: OrdersRepository,
    private readonly payments: PaymentsApi,
    private readonly capturing: CapturingService,
    private readonly ending: EndingService,
  ) {}

  /**
   * The outcome is recorded with all that follows from it, in one transaction behind the order's row lock. Outcomes may
   * come in any order, twice and at once: each has its effect once. What is then to be sent to the provider is the
   * caller's, and a job's when the caller dies.
   * @throws Refusal NOT_FOUND when the store has no such payment
   */
  async record(
    ctx: TenantContext,
    paymentId: string,
    outcome: PaymentOutcome,
    hints: SettleHints = {},
  ): Promise<Settled> {
    const feeOf = await this.feesFor(ctx, { paymentId, outcome, hints });
    return this.unitOfWork.write(ctx, async (tx) => {
      const { order, payment: before, sold } = await this.orders.lockWithPayment(tx, paymentId);
      const { status, capturedMinor } = before;
      const after = await this.payments.record(tx, before, outcome, {
        isLast: isGood(outcome, order.status),
      });
      const amountMinor = after.capturedMinor - capturedMinor;
      const feeMinor = feeOf(after.capturedMinor) - feeOf(capturedMinor);
      const meaning = meaningOf({
        ...{ outcome, after, before: { status, capturedMinor } },
        status: order.status,
      });
      const settled = { order, payment: after, refund: null, isToBeCancelled: false };
      switch (meaning) {
        case 'nothing':
          return settled;
        case 'waiting':
          await this.orders.addHistory(tx, order.id, [WAITING]);
          return settled;
        case 'authorized':
          return { ...settled, ...(await this.capturing.authorize(tx, { order, payment: after, sold })) };
        case 'ended': {
          const end = { payment: after, isExpired: hints.isExpired ?? false };
          return { ...settled, order: await this.ending.end(tx, order, end) };
        }
        case 'captured': {
          const money = { payment: after, amountMinor, feeMinor };
          return { ...settled, ...(await this.capturing.capture(tx, { order, sold }, money)) };
        }
        case 'capturedLate': {
          const money = { payment: after, amountMinor, feeMinor };
          return { ...settled, ...(await this.capturing.giveBack(tx, order, money)) };
        }
        case 'authorizedLate':
          await this.payments.callOff(tx, order.id);
          return { ...settled, isToBeCancelled: true };
      }
    });
  }

  /**
   * The fee of all that was taken so far. Accounts are read before the transaction begins, so that none waits for a second
   * connection.
   */
  private async feesFor(
    ctx: TenantContext,
    known: { paymentId: string; outcome: PaymentOutcome; hints: SettleHints },
  ): Promise<(takenMinor: number) => number> {
    const { paymentId, outcome, hints } = known;
    if (outcome.kind !== 'captured') return () => 0;
    const provider = hints.provider ?? (await this.orders.providerOf(ctx, paymentId));
    return provider === null ? () => 0 : this.payments.feesOf(ctx, provider);
  }
}

/** What confirms an order is the last that happens to its payment; what comes too late is given back at once. */
function isGood({ kind }: PaymentOutcome, status: OrderStatus): boolean {
  return (kind === 'captured' || kind === 'authorized') && !hasEnded(status);
}

const WAITING = {
  type: 'PAYMENT_PENDING',
  message: 'The payment waits for the buyer or their bank.',
} as const;
