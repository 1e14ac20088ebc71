import { noteChange } from '../../../platform/audit/row-changes.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import type { PaymentEntity } from '../charges/payment.entity.js';
import type { PaymentsRepository } from '../charges/payments.repository.js';
import type { Dispute, DisputeMovement, DisputeState } from '../payment-outcome.js';
import type { DisputesApi, RecordedDispute } from '../payments.api.js';
import { paymentDisputed } from '../payments.events.js';
import type { DisputesRepository } from './disputes.repository.js';
import { PaymentDisputeEntity } from './payment-dispute.entity.js';

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
    const state = before ? newerState(before.state, told.state) : told.state;
    const isMoved = state !== before?.state;
    if (!isMoved && movements.length === 0) return null;
    const known = before ?? newDispute(tx, payment, told);
    const counted = afterMovements(known, movements);
    const dispute = Object.assign({}, known, counted, { state, updatedAt: tx.now });
    await this.disputes.put(tx, dispute);
    const { orderId } = payment;
    noteChange(tx, PaymentDisputeEntity, { before, after: Object.assign({ orderId }, dispute) });
    await this.payments.countDisputed(tx, payment.id, dispute.takenMinor - known.takenMinor);
    await this.outbox.add(tx, paymentDisputed(before ? 'dispute_updated' : 'disputed', payment, dispute));
    return { dispute, isMoved, movements };
  }
}

function newerState(before: DisputeState, told: DisputeState): DisputeState {
  return RANKS[told] < RANKS[before] ? before : told;
}

function newDispute(tx: TenantTx, { id: paymentId }: PaymentEntity, told: Dispute): PaymentDisputeEntity {
  const { reference, state, reason, currency, amountMinor } = told;
  return {
    ...{ tenantId: tx.tenantId, paymentId, reference, state, reason, currency, amountMinor },
    ...{ takenMinor: 0, movements: [], createdAt: tx.now, updatedAt: tx.now },
  };
}

/** A bank may return more than it took, where the rate has changed: then it has nothing. */
function afterMovements(
  dispute: PaymentDisputeEntity,
  movements: readonly DisputeMovement[],
): Pick<PaymentDisputeEntity, 'takenMinor' | 'movements'> {
  const takenMinor = movements.reduce((sum, movement) => sum + movement.takenMinor, dispute.takenMinor);
  const names = movements.map(({ reference }) => reference);
  return { takenMinor: Math.max(0, takenMinor), movements: [...dispute.movements, ...names] };
}
