import { refuse } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import { toDecimal } from '../../../kernel/money.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { addJob } from '../../../platform/jobs/jobs.js';
import { checkAfter } from '../charges/check-times.js';
import { leftOf } from '../charges/left-to-refund.js';
import type { PaymentsRepository } from '../charges/payments.repository.js';
import type { RefundOutcome } from '../payment-outcome.js';
import type { NewRefund, RefundListener, RefundResult, RefundsApi } from '../payments.api.js';
import { refundChanged } from '../payments.events.js';
import type { RefundCalls } from './refund-calls.service.js';
import type { RefundEntity, RefundState } from './refund.entity.js';
import type { RefundsRepository } from './refunds.repository.js';

/** Whoever asked for a refund sends it at once; the job is there for when they could not. */
const JOB_DELAY_MS = 2000;

const RESULT_OF = {
  succeeded: 'SUCCEEDED',
  failed: 'FAILED',
  pending: 'PENDING',
  unknown: 'PENDING',
} as const;

/** A refund only ever goes to a higher rank, in whatever order and however often its results are told. */
const RANKS: Readonly<Record<RefundState, number>> = { PENDING: 0, SUCCEEDED: 1, FAILED: 2 };

function moves(from: RefundState, to: RefundState): boolean {
  return RANKS[to] > RANKS[from];
}

/** Money on its way back to buyers. */
export class RefundsService implements RefundsApi {
  private readonly listeners: RefundListener[] = [];

  constructor(
    private readonly core: Pick<Core, 'unitOfWork' | 'outbox'>,
    private readonly refunds: RefundsRepository,
    private readonly payments: PaymentsRepository,
    private readonly calls: RefundCalls,
  ) {}

  /** The listener hears of each refund that is settled in the background, outside a transaction and perhaps twice. */
  onResult(listener: RefundListener): void {
    this.listeners.push(listener);
  }

  /** The refunds of an order, the oldest first. */
  ofOrder(scope: TenantScope, orderId: string): Promise<RefundEntity[]> {
    return this.refunds.ofOrder(scope, orderId);
  }

  /** @throws Refusal OUT_OF_RANGE when the amount is not positive or more than what is left of the payment */
  async insert(tx: TenantTx, refund: NewRefund): Promise<RefundEntity> {
    const { payment, amountMinor, reason, lines = [], requestedBy } = refund;
    const isThere = amountMinor > 0 && (await this.payments.takeForRefund(tx, payment.id, amountMinor));
    if (!isThere) throw await this.tooMuch(tx, refund);
    const { id: paymentId, orderId, currency } = payment;
    const [inserted] = await this.refunds.insert(tx, [
      {
        ...{ id: newId(), paymentId, orderId, currency, amountMinor, reason, lines: [...lines], requestedBy },
        status: 'PENDING',
        checkAt: tx.now,
        createdAt: tx.now,
        updatedAt: tx.now,
      },
    ]);
    await this.core.outbox.add(tx, refundChanged('created', inserted!));
    await this.sendLater(tx, inserted!.id, new Date(tx.now.getTime() + JOB_DELAY_MS));
    return inserted!;
  }

  /** Sends it, once however many try; answers PENDING when it is being sent by someone else. The caller records the result. */
  async send(ctx: TenantContext, refund: RefundEntity): Promise<RefundResult> {
    const { unitOfWork } = this.core;
    const taken = await unitOfWork.write(ctx, (tx) => this.refunds.takeOne(tx, refund.id));
    if (!taken) return (await this.refunds.find(ctx, refund.id))?.status ?? 'PENDING';
    const payment = await this.payments.get(ctx, taken.paymentId, ['paymentId']);
    return this.note(ctx, taken, await this.calls.ask(ctx, payment, taken));
  }

  /** Keeps what the provider said of a refund, and when to ask again; answers what that means. */
  async note(ctx: TenantContext, refund: RefundEntity, outcome: RefundOutcome): Promise<RefundResult> {
    const result = RESULT_OF[outcome.kind];
    await this.core.unitOfWork.write(ctx, async (tx) => {
      const locked = await this.refunds.lock(tx, refund.id, ['id']);
      if (locked.status !== 'PENDING' && !moves(locked.status, result)) return;
      const reference = 'reference' in outcome ? outcome.reference : null;
      const checkAt = locked.status === 'PENDING' ? checkAfter(tx.now, locked.attempts) : null;
      await this.refunds.update(tx, locked.id, {
        providerReference: reference ?? locked.providerReference,
        failureMessage: outcome.kind === 'failed' ? outcome.message : null,
        checkAt,
      });
      if (checkAt && result === 'PENDING') await this.sendLater(tx, locked.id, checkAt);
    });
    return result;
  }

  /**
   * Settles the refund and tells it as an event. A failed one gives its money back to the payment, also when it had
   * succeeded before: days later a bank may send back what it cannot pay out.
   */
  async record(tx: TenantTx, refundId: string, result: RefundResult): Promise<RefundEntity> {
    const refund = await this.refunds.lock(tx, refundId, ['refundId']);
    if (!moves(refund.status, result)) return refund;
    const isFailed = result === 'FAILED';
    if (isFailed) await this.payments.giveBackFromRefund(tx, refund.paymentId, refund.amountMinor);
    const change = { status: result, checkAt: null, updatedAt: tx.now };
    const settled = (await this.refunds.update(tx, refundId, change))!;
    await this.core.outbox.add(tx, refundChanged(isFailed ? 'failed' : 'succeeded', settled));
    return settled;
  }

  /** Tells the result to those who keep books of their own; where nobody does, it is recorded here. */
  async tell(ctx: TenantContext, refundId: string, result: RefundResult): Promise<void> {
    if (result === 'PENDING') return;
    for (const listener of this.listeners) await listener(ctx, refundId, result);
    if (this.listeners.length > 0) return;
    await this.core.unitOfWork.write(ctx, (tx) => this.record(tx, refundId, result));
  }

  private sendLater(tx: TenantTx, refundId: string, runAt: Date): Promise<void> {
    const payload = { tenantId: tx.tenantId, refundId };
    return addJob(tx, 'payments:refund', payload, { key: `payment-refund:${refundId}`, runAt });
  }

  private async tooMuch(tx: TenantTx, { payment, amountMinor }: NewRefund) {
    const now = await this.payments.get(tx, payment.id, ['paymentId']);
    const { disputedMinor, currency } = now;
    const text = (minor: number) => `${toDecimal(minor, currency)} ${currency}`;
    const isDisputed = disputedMinor > 0;
    const bank = isDisputed ? ` The buyer's bank has taken back ${text(disputedMinor)} in a dispute.` : '';
    const left = text(leftOf([now]));
    const message = `${text(amountMinor)} cannot be refunded: ${left} of the payment is left.${bank}`;
    return refuse('OUT_OF_RANGE', message, ['input', 'amount']);
  }
}
