import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantId } from '../../../kernel/ids.js';
import type { PlatformScope, PlatformTx, TenantTx } from '../../../platform/db/scope.js';
import { AnalyticsCartEntity } from './analytics-cart.entity.js';
import type { CartFact, CartSums } from './cart-fact.js';

/** Separates the locks on carts' facts from other advisory locks. */
const CARTS_LOCK = 7_264_205;
const ADD_TO_SUMS = `
ON CONFLICT (tenant_id, day) DO UPDATE SET started = s.started + excluded.started,
  abandoned = s.abandoned + excluded.abandoned, converted = s.converted + excluded.converted,
  checkouts = s.checkouts + excluded.checkouts, orders = s.orders + excluded.orders`;

/** SQL of what becomes of carts. */
export class CartFactsRepository {
  /** Nobody else counts the carts of the store until the transaction ends. Answers the store's time zone. */
  async lockStore(tx: TenantTx): Promise<string> {
    const [row] = await tx.query<{ timeZone: string }>(
      `SELECT t.time_zone AS "timeZone", pg_advisory_xact_lock($2, hashtext(t.id::text)) FROM tenant t WHERE t.id = $1`,
      [tx.tenantId, CARTS_LOCK],
    );
    return row!.timeZone;
  }

  /** Whether there are carts whose days are not those of the store's time zone. */
  async isInOtherZone(tx: TenantTx): Promise<boolean> {
    const rows = await tx.query(
      `SELECT 1 FROM tenant t JOIN analytics_cart c ON c.tenant_id = t.id
       WHERE t.id = $1 AND c.day <> (c.started_at AT TIME ZONE t.time_zone)::date LIMIT 1`,
      [tx.tenantId],
    );
    return rows.length > 0;
  }

  /** The carts with these ids or of these orders, locked until the transaction ends. */
  lock(tx: TenantTx, ids: readonly string[], orderIds: readonly string[]): Promise<CartFact[]> {
    return tx.query<CartFact>(
      `SELECT ${columnsOf(AnalyticsCartEntity, 'c', ['id', 'state', 'orderId', 'startedAt', 'checkedOutAt', 'convertedAt'])},
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
         INSERT INTO analytics_cart (tenant_id, id, day, state, order_id, started_at, checked_out_at, converted_at)
         SELECT $1, id, day, state, "orderId", "startedAt", "checkedOutAt", "convertedAt"
         FROM jsonb_to_recordset($2::jsonb) AS f(id uuid, day date, state text, "orderId" uuid, "startedAt" timestamptz,
           "checkedOutAt" timestamptz, "convertedAt" timestamptz)
         ON CONFLICT (tenant_id, id) DO UPDATE SET state = excluded.state, order_id = excluded.order_id,
           checked_out_at = excluded.checked_out_at, converted_at = excluded.converted_at
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

  /** Those of these carts that are open are abandoned. The caller holds the lock of the store. */
  abandon(tx: TenantTx, ids: readonly string[]): Promise<void> {
    return this.turn(tx, ids, { from: 'OPEN', to: 'ABANDONED', added: 1 });
  }

  /** Those of these carts that are abandoned are open again. The caller holds the lock of the store. */
  comeBack(tx: TenantTx, ids: readonly string[]): Promise<void> {
    return this.turn(tx, ids, { from: 'ABANDONED', to: 'OPEN', added: -1 });
  }

  private async turn(
    tx: TenantTx,
    ids: readonly string[],
    { from, to, added }: { from: CartFact['state']; to: CartFact['state']; added: 1 | -1 },
  ): Promise<void> {
    await tx.query(
      `WITH turned AS (
         UPDATE analytics_cart SET state = $4 WHERE tenant_id = $1 AND id = ANY($2::uuid[]) AND state = $3 RETURNING day
       )
       INSERT INTO analytics_carts AS s (tenant_id, day, started, abandoned, converted, checkouts, orders)
       SELECT $1, day, 0, $5 * count(*), 0, 0, 0 FROM turned GROUP BY day ORDER BY day ${ADD_TO_SUMS}`,
      [tx.tenantId, ids, from, to, added],
    );
  }

  /** The stores with carts that are open and were started before the first time, or were changed after the second. */
  async storesWithOpen(scope: PlatformScope, startedBefore: Date, changedAfter: Date): Promise<TenantId[]> {
    const rows = await scope.query<{ id: TenantId }>(
      `SELECT t.id FROM tenant t
       WHERE EXISTS (SELECT FROM analytics_cart c
         WHERE c.tenant_id = t.id AND c.state = 'OPEN' AND c.started_at <= $1)
       OR EXISTS (SELECT FROM cart c WHERE c.tenant_id = t.id AND c.status = 'OPEN' AND c.updated_at > $2)`,
      [startedBefore, changedAfter],
    );
    return rows.map(({ id }) => id);
  }

  /** Removes up to `limit` carts that nothing has become of since then; their sums stay. Answers how many. */
  async remove(tx: PlatformTx, before: Date, limit: number): Promise<number> {
    const rows = await tx.query(
      `DELETE FROM analytics_cart WHERE (tenant_id, id) IN (
         SELECT tenant_id, id FROM analytics_cart WHERE greatest(started_at, checked_out_at, converted_at) < $1
         ORDER BY greatest(started_at, checked_out_at, converted_at) LIMIT $2)
       RETURNING id`,
      [before, limit],
    );
    return rows.length;
  }
}
