import type { TenantId } from '../../../kernel/ids.js';
import { columnsOf, insertRows } from '../../../platform/db/rows.js';
import type { PlatformScope, TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { CustomerErasureEntity } from './customer-erasure.entity.js';

/** Orders that someone is still to pay or to send. */
export interface OpenBusiness {
  /** Stores that the account works in. */
  readonly jobs: number;
  /** Orders of the account that are to be paid or sent, over all stores. */
  readonly orders: number;
}

/** SQL of erasures, and of where an account has left something. */
export class ErasuresRepository {
  async find(scope: TenantScope, customerId: string): Promise<CustomerErasureEntity | null> {
    const [row] = await scope.query<CustomerErasureEntity>(
      `SELECT ${columnsOf(CustomerErasureEntity)} FROM customer_erasure WHERE tenant_id = $1 AND customer_id = $2`,
      [scope.tenantId, customerId],
    );
    return row ?? null;
  }

  async insert(
    tx: TenantTx,
    erasure: Pick<CustomerErasureEntity, 'customerId' | 'requestedBy' | 'reason'>,
  ): Promise<CustomerErasureEntity> {
    const rows = [{ tenantId: tx.tenantId, ...erasure, erasedAt: tx.now }];
    const [row] = await insertRows<CustomerErasureEntity>(tx, CustomerErasureEntity, rows);
    return row!;
  }

  /** Stores that have a record, a membership, a cart or an export of the account. */
  async storesOf(scope: PlatformScope, userId: string): Promise<TenantId[]> {
    const rows = await scope.query<{ tenantId: TenantId }>(
      `SELECT tenant_id AS "tenantId" FROM customer WHERE user_id = $1
       UNION SELECT tenant_id FROM membership WHERE user_id = $1
       UNION SELECT tenant_id FROM cart WHERE user_id = $1
       UNION SELECT tenant_id FROM data_export WHERE subject_id = $1 ORDER BY 1`,
      [userId],
    );
    return rows.map(({ tenantId }) => tenantId);
  }

  /** What keeps an account from being erased. */
  async openBusinessOf(scope: PlatformScope, userId: string): Promise<OpenBusiness> {
    const [row] = await scope.query<OpenBusiness>(
      `SELECT (SELECT count(*)::int FROM membership WHERE user_id = $1 AND role <> 'CUSTOMER') AS jobs,
         (SELECT count(*)::int FROM customer c JOIN sales_order o ON o.tenant_id = c.tenant_id AND o.customer_id = c.id
           WHERE c.user_id = $1
             AND o.status IN ('CREATED', 'PAYMENT_PENDING', 'CONFIRMED', 'PARTIALLY_SHIPPED')) AS orders`,
      [userId],
    );
    return row!;
  }

  /** Accounts that were erased and that a store still knows, at most so many. */
  async leftovers(scope: PlatformScope, limit: number): Promise<string[]> {
    const rows = await scope.query<{ userId: string }>(
      `SELECT u.id AS "userId" FROM user_account u WHERE u.erased_at IS NOT NULL AND (
         EXISTS (SELECT FROM customer c WHERE c.user_id = u.id) OR EXISTS (SELECT FROM cart c WHERE c.user_id = u.id))
       ORDER BY u.erased_at LIMIT $1`,
      [limit],
    );
    return rows.map(({ userId }) => userId);
  }
}
