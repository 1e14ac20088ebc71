import { columnsOf } from '../../../platform/db/rows.js';
import type { PlatformScope, TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import type { DueRow } from '../charges/payments.repository.js';
import { RefundEntity } from './refund.entity.js';

/** A refund that is to be sent or asked about. */
export interface DueRefund extends DueRow {
  readonly checkAt: Date;
}

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

  /** Those that were due then, the longest waiting first, after the given one. Whoever sends a refund takes it then. */
  findDue(
    scope: PlatformScope,
    { dueAt, after, limit }: { dueAt: Date; after: DueRefund | null; limit: number },
  ): Promise<DueRefund[]> {
    return scope.query<DueRefund>(
      `SELECT r.tenant_id AS "tenantId", r.id, p.provider, r.check_at AS "checkAt"
       FROM refund r JOIN payment p ON p.tenant_id = r.tenant_id AND p.id = r.payment_id
       WHERE r.check_at <= $1 AND ($2::timestamptz IS NULL OR (r.check_at, r.id) > ($2, $3::uuid))
       ORDER BY r.check_at, r.id LIMIT $4`,
      [dueAt, after?.checkAt ?? null, after?.id ?? null, limit],
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
