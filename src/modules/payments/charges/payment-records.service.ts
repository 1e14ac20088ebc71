import type { TenantTx } from '../../../platform/db/scope.js';
import { addJob } from '../../../platform/jobs/jobs.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import type { PaymentOutcome } from '../payment-outcome.js';
import { paymentMoved } from '../payments.events.js';
import { progressOf } from './payment-progress.js';
import type { PaymentEntity } from './payment.entity.js';
import type { PaymentsRepository } from './payments.repository.js';

/** Writes down what providers said about payments. */
export class PaymentRecordsService {
  constructor(
    private readonly payments: PaymentsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Refusal NOT_FOUND */
  lock(tx: TenantTx, paymentId: string): Promise<PaymentEntity> {
    return this.payments.lock(tx, paymentId, ['paymentId']);
  }

  /**
   * Moves the locked payment forward and tells it as an event; answers the payment as it is then. Late, repeated and
   * `unknown` outcomes change nothing that is known. An outcome that waits for the provider is asked for again by a job.
   * Where it is the last word on the payment in this transaction, it is written with its end.
   */
  async record(
    tx: TenantTx,
    payment: PaymentEntity,
    outcome: PaymentOutcome,
    { isLast = false } = {},
  ): Promise<PaymentEntity> {
    const change = progressOf(payment, outcome, tx.now);
    if (!change) {
      if (outcome.kind === 'unknown' && payment.checkAt)
        await this.checkLater(tx, payment.id, payment.checkAt);
      return payment;
    }
    const moved = isLast
      ? this.payments.updateAtEnd(tx, payment, change)
      : (await this.payments.update(tx, payment.id, change))!;
    // A payment that is taken in steps stays CAPTURED while more of it is taken.
    const hasMoved = moved.status !== payment.status || moved.capturedMinor !== payment.capturedMinor;
    if (hasMoved) await this.outbox.add(tx, ...paymentMoved(moved));
    // Money that is held is not looked at soon: the reconciler finds it.
    if (moved.checkAt && moved.status !== 'AUTHORIZED') await this.checkLater(tx, moved.id, moved.checkAt);
    return moved;
  }

  /** The payment's provider is asked at that time, unless an answer came before. */
  async checkLater(tx: TenantTx, id: string, runAt: Date): Promise<void> {
    await addJob(
      tx,
      'payments:check',
      { tenantId: tx.tenantId, paymentId: id },
      {
        key: `payment-check:${id}`,
        runAt,
      },
    );
  }
}
