import type { TenantContext } from '../../platform/context.js';
import type { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { PaymentRecordsService } from './charges/payment-records.service.js';
import type { DisputesService } from './disputes/disputes.service.js';
import type { Dispute, PaymentOutcome } from './payment-outcome.js';
import type { DisputeListener, OutcomeListener } from './payments.api.js';

/** Those who hear of what happens to payments by itself. They may hear of one thing twice. */
export class Listeners {
  private readonly ofOutcomes: OutcomeListener[] = [];
  private readonly ofDisputes: DisputeListener[] = [];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly records: PaymentRecordsService,
    private readonly disputes: DisputesService,
  ) {}

  /** The listener hears of every outcome from now on. */
  onOutcome(listener: OutcomeListener): void {
    this.ofOutcomes.push(listener);
  }

  /** The listener hears of every dispute from now on. */
  onDispute(listener: DisputeListener): void {
    this.ofDisputes.push(listener);
  }

  /** Tells the outcome to those who record it with their own rows; where nobody does, it is recorded here. */
  async tellOutcome(ctx: TenantContext, paymentId: string, outcome: PaymentOutcome): Promise<void> {
    for (const listener of this.ofOutcomes) await listener(ctx, paymentId, outcome);
    if (this.ofOutcomes.length > 0) return;
    await this.unitOfWork.write(ctx, async (tx) =>
      this.records.record(tx, await this.records.lock(tx, paymentId), outcome),
    );
  }

  /** Tells the dispute to those who record it with their own rows; where nobody does, it is recorded here. */
  async tellDispute(ctx: TenantContext, paymentId: string, dispute: Dispute): Promise<void> {
    for (const listener of this.ofDisputes) await listener(ctx, paymentId, dispute);
    if (this.ofDisputes.length > 0) return;
    await this.unitOfWork.write(ctx, async (tx) =>
      this.disputes.record(tx, await this.records.lock(tx, paymentId), dispute),
    );
  }
}
