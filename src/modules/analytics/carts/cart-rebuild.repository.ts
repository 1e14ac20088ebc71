import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { CartFactState } from './cart-fact.js';

/** What a cart is by its own row. */
export interface RestoredCart {
  readonly id: string;
  readonly state: CartFactState;
  readonly orderId: string | null;
  readonly startedAt: Date;
}

/** An order with the cart that it came from. */
export interface CartOrder {
  readonly orderId: string;
  readonly cartId: string;
  readonly orderedAt: Date;
  /** When it was paid or authorised. */
  readonly confirmedAt: Date | null;
}

/** Where the next orders begin. */
export interface OrderPlace {
  readonly orderedAt: Date;
  readonly orderId: string | null;
}

const ZONE = `SELECT time_zone AS name FROM tenant WHERE id = $1`;
const NO_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** SQL that makes the facts of carts anew from carts and orders. Callers that write hold the lock of the store's carts. */
export class CartRebuildRepository {
  /** The facts are as given; carts that became an order or were merged stay what they are. */
  async restore(tx: TenantTx, carts: readonly RestoredCart[]): Promise<void> {
    await tx.query(
      `WITH zone AS (${ZONE})
       INSERT INTO analytics_cart AS c (tenant_id, id, day, state, order_id, started_at)
       SELECT $1, id, ("startedAt" AT TIME ZONE zone.name)::date, state, "orderId", "startedAt"
       FROM zone, jsonb_to_recordset($2::jsonb) AS f(id uuid, state text, "orderId" uuid, "startedAt" timestamptz)
       ORDER BY id
       ON CONFLICT (tenant_id, id) DO UPDATE
       SET state = excluded.state, order_id = excluded.order_id, started_at = excluded.started_at
       WHERE c.state NOT IN ('CONVERTED', 'MERGED')`,
      [tx.tenantId, JSON.stringify(carts)],
    );
  }

  /** The orders that follow this place, the oldest first. */
  orders(scope: TenantScope, { orderedAt, orderId }: OrderPlace, limit: number): Promise<CartOrder[]> {
    return scope.query<CartOrder>(
      `SELECT o.id AS "orderId", o.cart_id AS "cartId", o.created_at AS "orderedAt", (
         SELECT min(h.created_at) FROM order_history h WHERE h.tenant_id = $1 AND h.order_id = o.id
           AND h.type IN ('PAYMENT_CAPTURED', 'PAYMENT_AUTHORIZED')) AS "confirmedAt"
       FROM sales_order o WHERE o.tenant_id = $1 AND (o.created_at, o.id) > ($2, $3::uuid)
       ORDER BY o.created_at, o.id LIMIT $4`,
      [scope.tenantId, orderedAt, orderId ?? NO_ID, limit],
    );
  }

  /** The facts know when these orders were placed and confirmed. Orders that came from no cart that is known change nothing. */
  async noteOrders(tx: TenantTx, orders: readonly CartOrder[]): Promise<void> {
    await tx.query(
      `WITH placed AS (
         SELECT "cartId" AS id, min("orderedAt") AS ordered_at, min("confirmedAt") AS confirmed_at,
           min("orderId"::text) FILTER (WHERE "confirmedAt" IS NOT NULL)::uuid AS order_id
         FROM jsonb_to_recordset($2::jsonb) AS o("orderId" uuid, "cartId" uuid, "orderedAt" timestamptz,
           "confirmedAt" timestamptz)
         GROUP BY "cartId"
       )
       UPDATE analytics_cart c SET checked_out_at = least(c.checked_out_at, p.ordered_at),
         converted_at = coalesce(c.converted_at, p.confirmed_at, CASE WHEN c.state = 'CONVERTED' THEN p.ordered_at END),
         order_id = coalesce(p.order_id, c.order_id),
         state = CASE WHEN p.confirmed_at IS NULL THEN c.state ELSE 'CONVERTED' END
       FROM placed p WHERE c.tenant_id = $1 AND c.id = p.id`,
      [tx.tenantId, JSON.stringify(orders)],
    );
  }

  /**
   * The sums of all days from the first one of which all facts are kept (`completeSince`) are those of the facts, by the
   * store's time zone of now. Sums of days before stay. Answers how many carts are known.
   */
  async swap(tx: TenantTx, completeSince: Date): Promise<number> {
    const [row] = await tx.query<{ first: string | null; carts: number }>(
      `WITH zone AS (${ZONE})
       SELECT greatest(
           least(min(c.day), min((c.started_at AT TIME ZONE zone.name)::date)), ($2 AT TIME ZONE zone.name)::date + 1)::text AS first, count(*) AS carts
       FROM zone LEFT JOIN analytics_cart c ON c.tenant_id = $1 GROUP BY zone.name`,
      [tx.tenantId, completeSince],
    );
    const { first, carts } = row!;
    if (carts === 0) return 0;
    await tx.query(
      `WITH zone AS (${ZONE})
       UPDATE analytics_cart c SET day = (c.started_at AT TIME ZONE zone.name)::date
       FROM zone WHERE c.tenant_id = $1 AND c.day <> (c.started_at AT TIME ZONE zone.name)::date`,
      [tx.tenantId],
    );
    await tx.query(`DELETE FROM analytics_carts WHERE tenant_id = $1 AND day >= $2`, [tx.tenantId, first]);
    await tx.query(SUM, [tx.tenantId, first]);
    return carts;
  }
}

/** $1 tenant, $2 the first day that is summed. */
const SUM = `
WITH zone AS (${ZONE}), fact AS (
  SELECT c.*, (c.checked_out_at AT TIME ZONE zone.name)::date AS checked_out_on,
    (c.converted_at AT TIME ZONE zone.name)::date AS converted_on
  FROM zone, analytics_cart c WHERE c.tenant_id = $1
), counted AS (
  SELECT day, (state <> 'MERGED')::int AS started, (state = 'ABANDONED')::int AS abandoned,
    (state = 'CONVERTED')::int AS converted, 0 AS checkouts, 0 AS orders FROM fact
  UNION ALL SELECT checked_out_on, 0, 0, 0, 1, 0 FROM fact WHERE checked_out_on IS NOT NULL
  UNION ALL SELECT converted_on, 0, 0, 0, 0, 1 FROM fact WHERE converted_on IS NOT NULL
)
INSERT INTO analytics_carts (tenant_id, day, started, abandoned, converted, checkouts, orders)
SELECT $1, day, sum(started), sum(abandoned), sum(converted), sum(checkouts), sum(orders)
FROM counted WHERE day >= $2 GROUP BY day`;
