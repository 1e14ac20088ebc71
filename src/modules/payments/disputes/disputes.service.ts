import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import type { PaymentEntity } from '../charges/payment.entity.js';
import type { PaymentsRepository } from '../charges/payments.repository.js';
import type { Dispute, DisputeState } from '../payment-outcome.js';
import type { DisputesApi, RecordedDispute } from '../payments.api.js';
import { paymentDisputed } from '../payments.events.js';
import type { DisputesRepository } from './disputes.repository.js';
import type { PaymentDisputeEntity } from './payment-dispute.entity.js';

/** News of a dispute come in any order: only those of the same or a higher rank are newer. */
const RANKS: Readonly<Record<DisputeState, number>> = {
  INQUIRY: 0,
  INQUIRY_CLOSED: 1,
  OPEN: 2,
  LOST: 3,
  WON: 3,
};

/** What buyers' banks ask about payments, and take back. */
export class DisputesService implements DisputesApi {
  constructor(
    private readonly disputes: DisputesRepository,
    private readonly payments: PaymentsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** The disputes of a payment, the oldest first. */
  ofPayment(scope: TenantScope, paymentId: string): Promise<PaymentDisputeEntity[]> {
    return this.disputes.ofPayment(scope, paymentId);
  }

  /**
   * The dispute stands as it was told, its money is counted in the locked payment, and an event tells of it. Every
   * movement of money counts once, so news that come twice or late change nothing; for those it answers null.
   */
  async record(tx: TenantTx, payment: PaymentEntity, told: Dispute): Promise<RecordedDispute | null> {
    const before = await this.disputes.find(tx, payment.id, told.reference);
    const movements = told.movements.filter(({ reference }) => !before?.movements.includes(reference));
    const state = before && RANKS[told.state] < RANKS[before.state] ? before.state : told.state;
    const isMoved = state !== before?.state;
    if (!isMoved && movements.length === 0) return null;
    const takenMinor = movements.reduce((sum, movement) => sum + movement.takenMinor, 0);
    const { reference, reason, currency, amountMinor } = told;
    const dispute: PaymentDisputeEntity = {
      ...{ tenantId: tx.tenantId, paymentId: payment.id, reference, reason, currency, amountMinor, state },
      takenMinor: Math.max(0, (before?.takenMinor ?? 0) + takenMinor),
      movements: [...(before?.movements ?? []), ...movements.map((movement) => movement.reference)],
      ...{ createdAt: before?.createdAt ?? tx.now, updatedAt: tx.now },
    };
    await this.disputes.put(tx, dispute);
    await this.payments.countDisputed(tx, payment.id, dispute.takenMinor - (before?.takenMinor ?? 0));
    await this.outbox.add(tx, paymentDisputed(before ? 'dispute_updated' : 'disputed', payment, dispute));
    return { dispute, isMoved, movements };
  }
}
