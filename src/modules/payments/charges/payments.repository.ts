import { noteChange, noteReturned, wasAndIs } from '../../../platform/audit/row-changes.js';
import { changesOf, columnsOf } from '../../../platform/db/rows.js';
import type { PlatformTx, TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import type { TenantId } from '../../../kernel/ids.js';
import { PaymentEntity } from './payment.entity.js';

/** A row that someone is to ask a provider about. */
export interface DueRow {
  readonly tenantId: TenantId;
  readonly id: string;
  readonly provider: string;
}

/** Nobody else takes a due row for this long; a process that died with it is followed by another one then. */
const LEASE = `interval '2 minutes'`;

/** SQL of payments. */
export class PaymentsRepository extends TenantRepository<PaymentEntity> {
  constructor() {
    super(PaymentEntity);
  }

  ofOrder(scope: TenantScope, orderId: string): Promise<PaymentEntity[]> {
    return this.select(scope, 'AND order_id = $2 ORDER BY created_at, id', [orderId]);
  }

  async findByReference(
    scope: TenantScope,
    provider: string,
    reference: string,
  ): Promise<PaymentEntity | null> {
    const rows = await this.select(scope, 'AND provider = $2 AND provider_reference = $3', [
      provider,
      reference,
    ]);
    return rows[0] ?? null;
  }

  /** The locked payment after this change, which is written with the end of the transaction. */
  updateAtEnd(tx: TenantTx, payment: PaymentEntity, change: Partial<PaymentEntity>): PaymentEntity {
    const { assignments, parameters } = changesOf(PaymentEntity, change, 2);
    tx.writeAtEnd(`payment ${payment.id}`, () => ({
      sql: `UPDATE payment SET ${assignments.join(', ')} WHERE tenant_id = $1 AND id = $2`,
      parameters: [tx.tenantId, payment.id, ...parameters],
    }));
    const after = Object.assign({}, payment, change);
    noteChange(tx, PaymentEntity, { before: payment, after });
    return after;
  }

  /** Takes payments that are due, the longest waiting first; each goes to one taker and counts as asked once more. */
  takeDue(tx: PlatformTx, limit: number): Promise<DueRow[]> {
    return tx.query<DueRow>(
      `WITH due AS (
         SELECT tenant_id, id FROM payment WHERE check_at <= $1 ORDER BY check_at LIMIT $2 FOR UPDATE SKIP LOCKED
       )
       UPDATE payment p SET check_at = $1 + ${LEASE}, attempts = attempts + 1 FROM due
       WHERE p.tenant_id = due.tenant_id AND p.id = due.id
       RETURNING p.tenant_id AS "tenantId", p.id, p.provider`,
      [tx.now, limit],
    );
  }

  /** Takes one payment where it is due. Answers null when it is not, or another one has taken it. */
  async takeOne(tx: TenantTx, id: string): Promise<PaymentEntity | null> {
    const [taken] = await tx.query<PaymentEntity>(
      `UPDATE payment SET check_at = $3::timestamptz + ${LEASE}, attempts = attempts + 1
       WHERE tenant_id = $1 AND id = $2 AND check_at <= $3 RETURNING ${columnsOf(PaymentEntity)}`,
      [tx.tenantId, id, tx.now],
    );
    return taken ?? null;
  }

  /** The payment that was taken is due again then, unless it was settled meanwhile, or is to be looked at sooner. */
  async checkAgain(
    tx: TenantTx,
    { id, attempts }: Pick<PaymentEntity, 'id' | 'attempts'>,
    checkAt: Date,
  ): Promise<void> {
    await tx.query(
      `UPDATE payment SET check_at = $3 WHERE tenant_id = $1 AND id = $2 AND check_at IS NOT NULL AND attempts = $4`,
      [tx.tenantId, id, checkAt, attempts],
    );
  }

  /** Money that is held may be taken at any moment: it is looked at in a minute. */
  async expectCapture(tx: TenantTx, id: string): Promise<void> {
    await tx.query(
      `UPDATE payment SET check_at = $3::timestamptz + interval '1 minute', attempts = 0
       WHERE tenant_id = $1 AND id = $2 AND status = 'AUTHORIZED' AND NOT is_called_off`,
      [tx.tenantId, id, tx.now],
    );
  }

  /** Open payments of the order are to be ended at their providers: soon, and again until those confirm. */
  async callOff(tx: TenantTx, orderId: string): Promise<void> {
    const rows = await tx.query(
      `UPDATE payment p SET is_called_off = true, check_at = $3::timestamptz + interval '30 seconds', attempts = 0,
         updated_at = $3
       FROM payment was
       WHERE p.tenant_id = $1 AND p.order_id = $2
         AND p.status IN ('CREATED', 'PENDING', 'REQUIRES_ACTION', 'AUTHORIZED')
         AND was.tenant_id = $1 AND was.id = p.id
       RETURNING ${wasAndIs(PaymentEntity, 'p')}`,
      [tx.tenantId, orderId, tx.now],
    );
    noteReturned(tx, PaymentEntity, rows);
  }

  /**
   * Counts money as on its way back where that much is left; answers whether it was. One statement, so that refunds at
   * the same time cannot both take the last of it. What the buyer's bank has taken back is not left.
   */
  async takeForRefund(tx: TenantTx, id: string, amountMinor: number): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE payment p SET refunded_minor = p.refunded_minor + $3::bigint, updated_at = $4 FROM payment was
       WHERE p.tenant_id = $1 AND p.id = $2 AND p.captured_minor - p.refunded_minor - p.disputed_minor >= $3::bigint
         AND was.tenant_id = $1 AND was.id = p.id
       RETURNING ${wasAndIs(PaymentEntity, 'p')}`,
      [tx.tenantId, id, amountMinor, tx.now],
    );
    noteReturned(tx, PaymentEntity, rows);
    return rows.length > 0;
  }

  /** That much more of the payment is with the buyer's bank, or less. */
  async countDisputed(tx: TenantTx, id: string, takenMinor: number): Promise<void> {
    if (takenMinor === 0) return;
    const rows = await tx.query(
      `UPDATE payment p SET disputed_minor = p.disputed_minor + $3::bigint, updated_at = $4 FROM payment was
       WHERE p.tenant_id = $1 AND p.id = $2 AND was.tenant_id = $1 AND was.id = p.id
       RETURNING ${wasAndIs(PaymentEntity, 'p')}`,
      [tx.tenantId, id, takenMinor, tx.now],
    );
    noteReturned(tx, PaymentEntity, rows);
  }

  /** A refund failed: its money stays with the store. */
  async giveBackFromRefund(tx: TenantTx, id: string, amountMinor: number): Promise<void> {
    const rows = await tx.query(
      `UPDATE payment p SET refunded_minor = p.refunded_minor - $3::bigint, updated_at = $4 FROM payment was
       WHERE p.tenant_id = $1 AND p.id = $2 AND was.tenant_id = $1 AND was.id = p.id
       RETURNING ${wasAndIs(PaymentEntity, 'p')}`,
      [tx.tenantId, id, amountMinor, tx.now],
    );
    noteReturned(tx, PaymentEntity, rows);
  }
}
