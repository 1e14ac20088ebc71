import type { TenantContext } from '../../platform/context.js';
import type { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { PaymentRecordsService } from './charges/payment-records.service.js';
import type { Chargeback, PaymentOutcome } from './payment-outcome.js';
import type { ChargebackListener, OutcomeListener } from './payments.api.js';

/** Those who hear of what happens to payments by itself. They may hear of one thing twice. */
export class Listeners {
  private readonly ofOutcomes: OutcomeListener[] = [];
  private readonly ofChargebacks: ChargebackListener[] = [];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly records: PaymentRecordsService,
  ) {}

  onOutcome(listener: OutcomeListener): void {
    this.ofOutcomes.push(listener);
  }

  onChargeback(listener: ChargebackListener): void {
    this.ofChargebacks.push(listener);
  }

  /** Tells the outcome to those who record it with their own rows; where nobody does, it is recorded here. */
  async tellOutcome(ctx: TenantContext, paymentId: string, outcome: PaymentOutcome): Promise<void> {
    for (const listener of this.ofOutcomes) await listener(ctx, paymentId, outcome);
    if (this.ofOutcomes.length > 0) return;
    await this.unitOfWork.write(ctx, async (tx) =>
      this.records.record(tx, await this.records.lock(tx, paymentId), outcome),
    );
  }

  async tellChargeback(ctx: TenantContext, paymentId: string, chargeback: Chargeback): Promise<void> {
    for (const listener of this.ofChargebacks) await listener(ctx, paymentId, chargeback);
  }
}
