import type { TenantId } from '../../../kernel/ids.js';
import type { PlatformScope, TenantTx } from '../../../platform/db/scope.js';

/** An order whose goods were held for too long. */
export interface OverdueOrder {
  readonly tenantId: TenantId;
  readonly id: string;
  readonly reservedUntil: Date;
  /** When it is to be ended: then, or when that is tried again. */
  readonly dueAt: Date;
  /** How often that was tried. */
  readonly attempts: number;
  readonly provider: string | null;
}

const DUE_AT = 'coalesce(expiry_retry_at, reserved_until)';

/** SQL of orders that are overdue. */
export class ExpiryRepository {
  /** Orders of all stores that were due before then, the longest waiting first, after the given one. */
  overdue(
    scope: PlatformScope,
    { before, after, limit }: { before: Date; after: OverdueOrder | null; limit: number },
  ): Promise<OverdueOrder[]> {
    return scope.query<OverdueOrder>(
      `SELECT tenant_id AS "tenantId", id, reserved_until AS "reservedUntil", ${DUE_AT} AS "dueAt",
         expiry_attempts AS attempts, (SELECT p.provider FROM payment p WHERE p.tenant_id = o.tenant_id
           AND p.order_id = o.id ORDER BY p.created_at DESC LIMIT 1) AS provider
       FROM sales_order o
       WHERE reserved_until IS NOT NULL AND ${DUE_AT} < $1
         AND ($2::timestamptz IS NULL OR (${DUE_AT}, id) > ($2, $3::uuid))
       ORDER BY ${DUE_AT}, id LIMIT $4`,
      [before, after?.dueAt ?? null, after?.id ?? null, limit],
    );
  }

  /**
   * Whether it is the caller who ends the order now: nobody else does before `retryAt`. Never waits for a lock, because
   * whoever holds it settles the order.
   */
  async take(tx: TenantTx, { id, attempts }: OverdueOrder, retryAt: Date): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE sales_order SET expiry_retry_at = $4, expiry_attempts = expiry_attempts + 1
       WHERE tenant_id = $1 AND id = (SELECT id FROM sales_order WHERE tenant_id = $1 AND id = $2
         AND reserved_until IS NOT NULL AND expiry_attempts = $3 FOR NO KEY UPDATE SKIP LOCKED)
       RETURNING id`,
      [tx.tenantId, id, attempts, retryAt],
    );
    return rows.length > 0;
  }
}
