import { columnsOf, insertRows } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { PaymentDisputeEntity } from './payment-dispute.entity.js';

const COLUMNS = columnsOf(PaymentDisputeEntity);

/** SQL of disputes. Their payment is locked by whoever writes. */
export class DisputesRepository {
  async find(scope: TenantScope, paymentId: string, reference: string): Promise<PaymentDisputeEntity | null> {
    const [row] = await scope.query<PaymentDisputeEntity>(
      `SELECT ${COLUMNS} FROM payment_dispute WHERE tenant_id = $1 AND payment_id = $2 AND reference = $3`,
      [scope.tenantId, paymentId, reference],
    );
    return row ?? null;
  }

  /** The disputes of a payment, the oldest first. */
  ofPayment(scope: TenantScope, paymentId: string): Promise<PaymentDisputeEntity[]> {
    return scope.query<PaymentDisputeEntity>(
      `SELECT ${COLUMNS} FROM payment_dispute WHERE tenant_id = $1 AND payment_id = $2
       ORDER BY created_at, reference`,
      [scope.tenantId, paymentId],
    );
  }

  /** Puts the dispute in place of the one there was. */
  async put(tx: TenantTx, dispute: PaymentDisputeEntity): Promise<void> {
    await insertRows<PaymentDisputeEntity>(
      tx,
      PaymentDisputeEntity,
      [dispute],
      `ON CONFLICT (tenant_id, payment_id, reference) DO UPDATE SET state = excluded.state, reason = excluded.reason,
         amount_minor = excluded.amount_minor, taken_minor = excluded.taken_minor, movements = excluded.movements,
         updated_at = excluded.updated_at`,
    );
  }
}
