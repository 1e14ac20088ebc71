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

/** How a guest is known. */
export type GuestContact = Pick<BuyerContact, 'email' | 'phone'>;

/** A customer who may be unknown yet, with the groups they are in. */
export interface BuyerRow {
  readonly customerId: string;
  readonly orderCount: number;
  readonly groupIds: string[];
}

/** A buyer's record as it is after it was found or made, with the groups they are in. */
export type KnownBuyer = CustomerEntity & { readonly groupIds: string[] };

/** What is written of a buyer. */
export interface BuyerUpdate {
  /** For a record that is made. */
  readonly newId: string;
  readonly contact: BuyerContact;
  /** Orders that come to those the record counts: 0 or 1. */
  readonly orders: number;
}

/** What an order adds to a record: what was unknown before. Names and numbers that stand there stay. */
const LEARN = `name = coalesce(nullif(c.name, ''), excluded.name), phone = coalesce(c.phone, excluded.phone),
  language = coalesce(excluded.language, c.language), updated_at = excluded.updated_at,
  order_count = c.order_count + excluded.order_count, first_order_at = coalesce(c.first_order_at, excluded.first_order_at),
  last_order_at = coalesce(excluded.last_order_at, c.last_order_at)`;

const COLUMNS = `tenant_id, id, user_id, email, phone, name, language, created_at, updated_at, order_count,
  first_order_at, last_order_at`;

const GROUPS = `ARRAY(SELECT m.group_id FROM customer_group_member m
  WHERE m.tenant_id = c.tenant_id AND m.customer_id = c.id ORDER BY 1) AS "groupIds"`;

/** SQL of customers as buyers. Each statement that writes leaves the customer's row locked. */
export class BuyersRepository {
  /** The account's customer. E-mail address and name come from the account, never from what was typed. */
  async upsertAccount(tx: TenantTx, userId: string, update: BuyerUpdate): Promise<KnownBuyer | null> {
    const { newId, contact, orders } = update;
    const rows = await tx.query<KnownBuyer>(
      `INSERT INTO customer AS c (${COLUMNS})
       SELECT $1::uuid, $2::uuid, u.id, u.email, coalesce(u.phone, $4), coalesce(nullif(u.name, ''), $5, ''), $6::text,
         $7::timestamptz, $7, $8::integer, CASE WHEN $8 > 0 THEN $7 END, CASE WHEN $8 > 0 THEN $7 END
       FROM user_account u WHERE u.id = $3
       ON CONFLICT (tenant_id, user_id) WHERE user_id IS NOT NULL
       DO UPDATE SET email = excluded.email, ${LEARN} RETURNING ${columnsOf(CustomerEntity, 'c')}, ${GROUPS}`,
      [tx.tenantId, newId, userId, contact.phone, contact.name, contact.language, tx.now, orders],
    );
    return rows[0] ?? null;
  }

  /** The guest of this e-mail address, or of this phone number when there is no address. */
  async upsertGuest(tx: TenantTx, { newId, contact, orders }: BuyerUpdate): Promise<KnownBuyer> {
    const target =
      contact.email === null
        ? '(tenant_id, phone) WHERE user_id IS NULL AND email IS NULL'
        : '(tenant_id, email) WHERE user_id IS NULL';
    const rows = await tx.query<CustomerEntity>(
      `INSERT INTO customer AS c (${COLUMNS})
       VALUES ($1, $2, NULL, lower($3), $4, coalesce($5, ''), $6, $7::timestamptz, $7, $8::integer,
         CASE WHEN $8 > 0 THEN $7 END, CASE WHEN $8 > 0 THEN $7 END)
       ON CONFLICT ${target} DO UPDATE SET ${LEARN} RETURNING ${columnsOf(CustomerEntity, 'c')}`,
      [tx.tenantId, newId, contact.email, contact.phone, contact.name, contact.language, tx.now, orders],
    );
    return Object.assign(rows[0]!, { groupIds: [] });
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

  /** The guest whom {@link upsertGuest} would find. */
  async ofGuest(scope: TenantScope, { email, phone }: GuestContact): Promise<BuyerRow | null> {
    const isGuest = email === null ? 'email IS NULL AND phone = $2' : 'email = lower($2)';
    const rows = await scope.query<BuyerRow>(
      `SELECT id AS "customerId", order_count AS "orderCount", '{}'::uuid[] AS "groupIds"
       FROM customer WHERE tenant_id = $1 AND user_id IS NULL AND ${isGuest}`,
      [scope.tenantId, email ?? phone],
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
