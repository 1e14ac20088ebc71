import { columnsOf } from '../../../platform/db/rows.js';
import type { PlatformTx, TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import type { DueRow } from '../charges/payments.repository.js';
import { RefundEntity } from './refund.entity.js';

const LEASE = `interval '2 minutes'`;

/** SQL of refunds. */
export class RefundsRepository extends TenantRepository<RefundEntity> {
  constructor() {
    super(RefundEntity);
  }

  ofOrder(scope: TenantScope, orderId: string): Promise<RefundEntity[]> {
    return this.select(scope, 'AND order_id = $2 ORDER BY created_at, id', [orderId]);
  }

  async findByReference(
    scope: TenantScope,
    paymentId: string,
    reference: string,
  ): Promise<RefundEntity | null> {
    const rows = await this.select(scope, 'AND payment_id = $2 AND provider_reference = $3', [
      paymentId,
      reference,
    ]);
    return rows[0] ?? null;
  }

  /** Those that are due, the longest waiting first, seen as the platform. The one who sends a refund takes it then. */
  findDue(tx: PlatformTx, limit: number): Promise<DueRow[]> {
    return tx.query<DueRow>(
      `SELECT tenant_id AS "tenantId", id FROM refund WHERE check_at <= $1 ORDER BY check_at LIMIT $2`,
      [tx.now, limit],
    );
  }

  /** Takes a refund where it is due. Answers null when it is settled, or another one has taken it. */
  async takeOne(tx: TenantTx, id: string): Promise<RefundEntity | null> {
    const [taken] = await tx.query<RefundEntity>(
      `UPDATE refund SET check_at = $3::timestamptz + ${LEASE}, attempts = attempts + 1
       WHERE tenant_id = $1 AND id = $2 AND status = 'PENDING' AND check_at <= $3 RETURNING ${columnsOf(RefundEntity)}`,
      [tx.tenantId, id, tx.now],
    );
    return taken ?? null;
  }
}
