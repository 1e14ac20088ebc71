import type { TenantId } from '../../../kernel/ids.js';
import type { PlatformScope, TenantTx } from '../../../platform/db/scope.js';

/** Carts that are over and done with. What was bought stands in its order. */
const IS_LEFTOVER = `c.status IN ('EXPIRED', 'MERGED', 'COMPLETED') AND c.updated_at < $2`;
const IS_DUE = `c.status = 'OPEN' AND c.expires_at <= $1`;

export interface ExpiredCart {
  readonly id: string;
  readonly userId: string | null;
}

/** SQL of carts that nobody came back to. */
export class ExpiredCartsRepository {
  /** The stores with carts to expire or remove. */
  async listStores(scope: PlatformScope, now: Date, leftBefore: Date): Promise<TenantId[]> {
    const rows = await scope.query<{ id: TenantId }>(
      `SELECT t.id FROM tenant t
       WHERE EXISTS (SELECT FROM cart c WHERE c.tenant_id = t.id AND ${IS_DUE})
         OR EXISTS (SELECT FROM cart c WHERE c.tenant_id = t.id AND ${IS_LEFTOVER})`,
      [now, leftBefore],
    );
    return rows.map(({ id }) => id);
  }

  /** Expires up to `limit` carts that are due; those that are being changed are left for the next time. */
  expire(tx: TenantTx, limit: number): Promise<ExpiredCart[]> {
    return tx.query<ExpiredCart>(
      `UPDATE cart SET status = 'EXPIRED', version = version + 1, updated_at = $2
       WHERE tenant_id = $1 AND id IN (
         SELECT id FROM cart WHERE tenant_id = $1 AND status = 'OPEN' AND expires_at <= $2
         ORDER BY expires_at LIMIT $3 FOR UPDATE SKIP LOCKED)
       RETURNING id, user_id AS "userId"`,
      [tx.tenantId, tx.now, limit],
    );
  }

  /** Removes up to `limit` carts with their lines; answers how many. */
  async remove(tx: TenantTx, leftBefore: Date, limit: number): Promise<number> {
    const rows = await tx.query(
      `DELETE FROM cart WHERE tenant_id = $1 AND id IN (
         SELECT c.id FROM cart c WHERE c.tenant_id = $1 AND ${IS_LEFTOVER} LIMIT $3 FOR UPDATE SKIP LOCKED)
       RETURNING id`,
      [tx.tenantId, leftBefore, limit],
    );
    return rows.length;
  }
}
