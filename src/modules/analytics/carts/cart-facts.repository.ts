import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantId } from '../../../kernel/ids.js';
import type { PlatformScope, PlatformTx, TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { DayRange } from '../events/day-range.js';
import { AnalyticsCartEntity } from './analytics-cart.entity.js';
import type { CartFact, CartSums } from './cart-fact.js';

const ADD_TO_SUMS = `
ON CONFLICT (tenant_id, day) DO UPDATE SET started = s.started + excluded.started,
  abandoned = s.abandoned + excluded.abandoned, converted = s.converted + excluded.converted,
  checkouts = s.checkouts + excluded.checkouts, orders = s.orders + excluded.orders`;

/** SQL of what becomes of carts. */
export class CartFactsRepository {
  /** The time zone of the store. */
  async timeZone(tx: TenantTx): Promise<string> {
    const [row] = await tx.query<{ timeZone: string }>(
      `SELECT time_zone AS "timeZone" FROM tenant WHERE id = $1`,
      [tx.tenantId],
    );
    return row!.timeZone;
  }

  /** The carts with these ids or of these orders, locked until the transaction ends. */
  lock(tx: TenantTx, ids: readonly string[], orderIds: readonly string[]): Promise<CartFact[]> {
    return tx.query<CartFact>(
      `SELECT ${columnsOf(AnalyticsCartEntity, 'c', ['id', 'state', 'orderId', 'hasCheckedOut', 'startedAt'])},
         c.day::text AS day
       FROM analytics_cart c
       WHERE c.tenant_id = $1 AND (c.id = ANY($2::uuid[]) OR c.order_id = ANY($3::uuid[]))
       ORDER BY c.id FOR UPDATE`,
      [tx.tenantId, ids, orderIds],
    );
  }

  /** The carts are as given, and the additions are in the sums of their days. */
  async save(
    tx: TenantTx,
    facts: readonly CartFact[],
    additions: readonly { day: string; sums: CartSums }[],
  ): Promise<void> {
    await tx.query(
      `WITH fact AS (
         INSERT INTO analytics_cart (tenant_id, id, day, state, order_id, has_checked_out, started_at)
         SELECT $1, id, day, state, "orderId", "hasCheckedOut", "startedAt"
         FROM jsonb_to_recordset($2::jsonb) AS f(id uuid, day date, state text, "orderId" uuid, "hasCheckedOut" boolean,
           "startedAt" timestamptz)
         ON CONFLICT (tenant_id, id) DO UPDATE
         SET state = excluded.state, order_id = excluded.order_id, has_checked_out = excluded.has_checked_out
       )
       INSERT INTO analytics_carts AS s (tenant_id, day, started, abandoned, converted, checkouts, orders)
       SELECT $1, day, started, abandoned, converted, checkouts, orders
       FROM jsonb_to_recordset($3::jsonb) AS a(day date, started bigint, abandoned bigint, converted bigint,
         checkouts bigint, orders bigint)
       ORDER BY day ${ADD_TO_SUMS}`,
      [
        tx.tenantId,
        JSON.stringify(facts),
        JSON.stringify(additions.map(({ day, sums }) => ({ day, ...sums }))),
      ],
    );
  }

  /** Those of these carts that are open are abandoned; carts that something is just happening to are left out. */
  async abandon(tx: TenantTx, ids: readonly string[]): Promise<void> {
    await tx.query(
      `WITH abandoned AS (
         UPDATE analytics_cart SET state = 'ABANDONED' WHERE tenant_id = $1 AND state = 'OPEN' AND id IN (
           SELECT id FROM analytics_cart WHERE tenant_id = $1 AND id = ANY($2::uuid[]) AND state = 'OPEN'
           ORDER BY id FOR UPDATE SKIP LOCKED)
         RETURNING day
       )
       INSERT INTO analytics_carts AS s (tenant_id, day, started, abandoned, converted, checkouts, orders)
       SELECT $1, day, 0, count(*), 0, 0, 0 FROM abandoned GROUP BY day ORDER BY day ${ADD_TO_SUMS}`,
      [tx.tenantId, ids],
    );
  }

  /** What became of the carts that were started on these days. */
  async figures(scope: TenantScope, { from, to }: DayRange): Promise<Omit<CartSums, 'checkouts' | 'orders'>> {
    const [row] = await scope.query<CartSums>(
      `SELECT coalesce(sum(started), 0)::bigint AS started, coalesce(sum(abandoned), 0)::bigint AS abandoned,
         coalesce(sum(converted), 0)::bigint AS converted
       FROM analytics_carts WHERE tenant_id = $1 AND day BETWEEN $2 AND $3`,
      [scope.tenantId, from, to],
    );
    return row!;
  }

  /** The stores with carts that are open and were started before then. */
  async storesWithOpen(scope: PlatformScope, before: Date): Promise<TenantId[]> {
    const rows = await scope.query<{ id: TenantId }>(
      `SELECT t.id FROM tenant t WHERE EXISTS (SELECT FROM analytics_cart c
         WHERE c.tenant_id = t.id AND c.state = 'OPEN' AND c.started_at <= $1)`,
      [before],
    );
    return rows.map(({ id }) => id);
  }

  /** Removes up to `limit` carts that were started before then; their sums stay. Answers how many. */
  async remove(tx: PlatformTx, before: Date, limit: number): Promise<number> {
    const rows = await tx.query(
      `DELETE FROM analytics_cart WHERE (tenant_id, id) IN (
         SELECT tenant_id, id FROM analytics_cart WHERE started_at < $1 ORDER BY started_at LIMIT $2)
       RETURNING id`,
      [before, limit],
    );
    return rows.length;
  }
}
