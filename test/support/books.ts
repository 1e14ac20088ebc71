import type { Shop, World } from './world.js';

/** What an auditor would count in a store: all but `orders` and `confirmed` must be 0 in sound books at rest. */
export interface Books {
  readonly orders: number;
  readonly confirmed: number;
  /** Numbers that are missing between the first and the last order. */
  readonly gapsInNumbers: number;
  /** Carts that became more than one paid order. What came too late and was given back is none. */
  readonly doubleOrders: number;
  /** Paid orders whose charge at the gateway is missing, or not as large. */
  readonly uncoveredOrders: number;
  /** Charges at the gateway that no paid order and no refund stands for. */
  readonly lostCharges: number;
  /** Orders whose postings are not what was captured and refunded. */
  readonly unbalancedOrders: number;
  /** What the ledger says the gateway owes, less what the gateway says. */
  readonly imbalance: number;
  /** Units that are reserved for orders that no longer wait. */
  readonly stuckReservations: number;
  /** Variants whose stock is not what was received less what was sold. */
  readonly wrongStock: number;
}

/** What an auditor finds in sound books, beside the orders. */
export const SOUND: Omit<Books, 'orders' | 'confirmed'> = {
  gapsInNumbers: 0,
  doubleOrders: 0,
  uncoveredOrders: 0,
  lostCharges: 0,
  unbalancedOrders: 0,
  imbalance: 0,
  stuckReservations: 0,
  wrongStock: 0,
};

const AUDIT = `
WITH o AS (SELECT * FROM sales_order WHERE tenant_id = $1),
paid AS (SELECT * FROM o WHERE captured_minor > 0),
charge AS (SELECT * FROM test_gateway_charge WHERE tenant_id = $1),
pay AS (SELECT * FROM payment WHERE tenant_id = $1),
posted AS (
  SELECT order_id,
    sum(CASE WHEN debit_account LIKE 'provider:%' THEN amount_minor ELSE 0 END
      - CASE WHEN credit_account LIKE 'provider:%' AND kind <> 'FEE' THEN amount_minor ELSE 0 END) AS net
  FROM ledger_posting WHERE tenant_id = $1 AND order_id IS NOT NULL GROUP BY order_id
)
SELECT
  (SELECT count(*) FROM o)::int AS orders,
  (SELECT count(*) FROM o WHERE status = 'CONFIRMED')::int AS confirmed,
  (SELECT coalesce(max(number) - min(number) + 1 - count(*), 0) FROM o)::int AS "gapsInNumbers",
  (SELECT count(*) FROM (
     SELECT cart_id FROM paid WHERE status NOT IN ('FAILED', 'CANCELLED') OR captured_minor > refunded_minor
     GROUP BY cart_id HAVING count(*) > 1) AS twice)::int AS "doubleOrders",
  (SELECT count(*) FROM paid WHERE total_minor > 0 AND captured_minor <> coalesce((
     SELECT sum(c.captured_minor) FROM pay p JOIN charge c ON c.reference = p.provider_reference
     WHERE p.order_id = paid.id), 0))::int AS "uncoveredOrders",
  (SELECT count(*) FROM charge c WHERE c.captured_minor > c.refunded_minor AND NOT EXISTS (
     SELECT FROM pay p JOIN paid ON paid.id = p.order_id
     WHERE p.provider_reference = c.reference AND paid.captured_minor > paid.refunded_minor))::int AS "lostCharges",
  (SELECT count(*) FROM o LEFT JOIN posted ON posted.order_id = o.id
   WHERE coalesce(posted.net, 0) <> o.captured_minor - o.refunded_minor)::int AS "unbalancedOrders",
  ((SELECT coalesce(sum(net), 0) FROM posted)
    - (SELECT coalesce(sum(captured_minor - refunded_minor), 0) FROM charge))::int AS imbalance,
  (SELECT count(*) FROM stock_reservation r WHERE r.tenant_id = $1 AND NOT EXISTS (
     SELECT FROM o WHERE o.id = r.reference_id AND o.payment_status IN ('PENDING', 'AUTHORIZED')
       AND (o.reserved_until IS NULL OR o.reserved_until > now())))::int AS "stuckReservations",
  (SELECT count(*) FROM (
     SELECT s.variant_id FROM stock_level s LEFT JOIN stock_movement m USING (tenant_id, variant_id, location_id)
     WHERE s.tenant_id = $1 GROUP BY s.variant_id, s.location_id, s.on_hand, s.reserved
     HAVING s.on_hand <> coalesce(sum(m.on_hand_delta), 0) OR s.reserved <> coalesce(sum(m.reserved_delta), 0)) AS off
  )::int AS "wrongStock"`;

/** Audits the books of a store that sells through the provider `test`. */
export async function booksOf(world: World, shop: Shop): Promise<Books> {
  const [row] = await world.app.database.query<Books>(AUDIT, [shop.tenantId]);
  return row!;
}
