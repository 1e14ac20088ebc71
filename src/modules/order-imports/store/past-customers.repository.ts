import { newId } from '../../../kernel/ids.js';
import { insertStatement } from '../../../platform/db/rows.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { CustomerEntity } from '../../customers/index.js';

/** A customer as the file tells. */
export interface PastCustomer {
  readonly email: string;
  readonly name: string;
  readonly tags: readonly string[];
  /** Whether it stands for all whom the file does not name. */
  readonly isAnonymous: boolean;
  readonly metAt: Date;
}

/** Orders that a customer has more. */
export interface PastOrderCount {
  readonly customerId: string;
  readonly orders: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

/** SQL of customers whom another system knew. */
export class PastCustomersRepository {
  /** The ids of these customers by e-mail address; those that are missing are made. */
  async upsert(
    tx: TenantTx,
    customers: readonly PastCustomer[],
    language: string,
  ): Promise<Map<string, string>> {
    const rows = customers.map(({ email, name, tags, isAnonymous, metAt }) => ({
      ...{ tenantId: tx.tenantId, id: newId(), email, name, tags: [...tags], isAnonymous, language },
      ...{ createdAt: metAt, updatedAt: metAt },
    }));
    const conflict = 'ON CONFLICT (tenant_id, email) WHERE user_id IS NULL DO NOTHING';
    const { sql, parameters } = insertStatement(CustomerEntity, rows, { conflict });
    await tx.query(sql, parameters);
    const found = await tx.query<{ id: string; email: string }>(
      `SELECT id, email FROM customer WHERE tenant_id = $1 AND email = ANY($2) AND user_id IS NULL`,
      [tx.tenantId, customers.map(({ email }) => email)],
    );
    return new Map(found.map(({ id, email }) => [email, id]));
  }

  /** The customers have these orders more. Locks their rows in the order of their ids. */
  async countOrders(tx: TenantTx, counts: readonly PastOrderCount[]): Promise<void> {
    await tx.query(
      `WITH more AS (
         SELECT * FROM jsonb_to_recordset($2::jsonb)
           AS m("customerId" uuid, orders integer, "firstAt" timestamptz, "lastAt" timestamptz)
       ), locked AS (
         SELECT c.id FROM customer c JOIN more m ON m."customerId" = c.id
         WHERE c.tenant_id = $1 ORDER BY c.id FOR NO KEY UPDATE OF c
       )
       UPDATE customer c SET order_count = c.order_count + m.orders,
         first_order_at = least(c.first_order_at, m."firstAt"), last_order_at = greatest(c.last_order_at, m."lastAt")
       FROM more m JOIN locked l ON l.id = m."customerId"
       WHERE c.tenant_id = $1 AND c.id = m."customerId"`,
      [tx.tenantId, JSON.stringify(counts)],
    );
  }
}
