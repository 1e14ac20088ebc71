import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { CustomerEntity } from './customer.entity.js';

/** What a buyer tells of themselves at a checkout. */
export interface BuyerContact {
  readonly email: string | null;
  readonly phone: string | null;
  readonly name: string | null;
  readonly language: string | null;
}

/** A customer who may be unknown yet, with the groups they are in. */
export interface BuyerRow {
  readonly customerId: string;
  readonly orderCount: number;
  readonly groupIds: string[];
}

/** What an order adds to a record: what was unknown before. Names and numbers that stand there stay. */
const LEARN = `name = coalesce(nullif(c.name, ''), excluded.name), phone = coalesce(c.phone, excluded.phone),
  language = coalesce(excluded.language, c.language), updated_at = excluded.updated_at`;

const COLUMNS = 'tenant_id, id, user_id, email, phone, name, language, created_at, updated_at';

/** SQL of customers as buyers. Each statement that writes leaves the customer's row locked. */
export class BuyersRepository {
  /** The account's customer. E-mail address and name come from the account, never from what was typed. */
  async upsertAccount(
    tx: TenantTx,
    newCustomerId: string,
    account: { userId: string; contact: BuyerContact },
  ): Promise<CustomerEntity | null> {
    const { contact } = account;
    const rows = await tx.query<CustomerEntity>(
      `INSERT INTO customer AS c (${COLUMNS})
       SELECT $1::uuid, $2::uuid, u.id, u.email, coalesce(u.phone, $4), coalesce(nullif(u.name, ''), $5, ''), $6::text,
         $7::timestamptz, $7
       FROM user_account u WHERE u.id = $3
       ON CONFLICT (tenant_id, user_id) WHERE user_id IS NOT NULL
       DO UPDATE SET email = excluded.email, ${LEARN} RETURNING ${columnsOf(CustomerEntity, 'c')}`,
      [tx.tenantId, newCustomerId, account.userId, contact.phone, contact.name, contact.language, tx.now],
    );
    return rows[0] ?? null;
  }

  /** The guest of this e-mail address, or of this phone number when there is no address. */
  async upsertGuest(tx: TenantTx, newCustomerId: string, contact: BuyerContact): Promise<CustomerEntity> {
    const target =
      contact.email === null
        ? '(tenant_id, phone) WHERE user_id IS NULL AND email IS NULL'
        : '(tenant_id, email) WHERE user_id IS NULL';
    const rows = await tx.query<CustomerEntity>(
      `INSERT INTO customer AS c (${COLUMNS}) VALUES ($1, $2, NULL, lower($3), $4, coalesce($5, ''), $6, $7, $7)
       ON CONFLICT ${target} DO UPDATE SET ${LEARN} RETURNING ${columnsOf(CustomerEntity, 'c')}`,
      [tx.tenantId, newCustomerId, contact.email, contact.phone, contact.name, contact.language, tx.now],
    );
    return rows[0]!;
  }

  async ofAccount(scope: TenantScope, userId: string): Promise<BuyerRow | null> {
    const rows = await scope.query<BuyerRow>(
      `SELECT c.id AS "customerId", c.order_count AS "orderCount", ARRAY(
         SELECT m.group_id FROM customer_group_member m WHERE m.tenant_id = $1 AND m.customer_id = c.id ORDER BY 1
       ) AS "groupIds"
       FROM customer c WHERE c.tenant_id = $1 AND c.user_id = $2`,
      [scope.tenantId, userId],
    );
    return rows[0] ?? null;
  }

  async ofGuest(scope: TenantScope, email: string): Promise<BuyerRow | null> {
    const rows = await scope.query<BuyerRow>(
      `SELECT id AS "customerId", order_count AS "orderCount", '{}'::uuid[] AS "groupIds"
       FROM customer WHERE tenant_id = $1 AND email = lower($2) AND user_id IS NULL`,
      [scope.tenantId, email],
    );
    return rows[0] ?? null;
  }

  async countOrder(tx: TenantTx, customerId: string, delta: 1 | -1): Promise<void> {
    await tx.query(
      `UPDATE customer SET order_count = greatest(order_count + $3, 0),
         first_order_at = CASE WHEN order_count + $3 <= 0 THEN NULL ELSE coalesce(first_order_at, $4) END,
         last_order_at = CASE WHEN order_count + $3 <= 0 THEN NULL WHEN $3 > 0 THEN $4 ELSE last_order_at END
       WHERE tenant_id = $1 AND id = $2`,
      [tx.tenantId, customerId, delta, tx.now],
    );
  }
}
