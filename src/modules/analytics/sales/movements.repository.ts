import type { TenantTx } from '../../../platform/db/scope.js';
import type { Generation } from './analytics-state.repository.js';
import type { Movement, SoldOrder } from './sold-order.js';

/** SQL that reads what happened to orders. */
export class MovementsRepository {
  /** The movements of these orders that the generation has not counted yet, in the order of time. */
  uncounted(
    tx: TenantTx,
    { generation, timeZone }: Generation,
    orderIds: readonly string[],
  ): Promise<Movement[]> {
    return tx.query<Movement>(UNCOUNTED, [tx.tenantId, generation, timeZone, orderIds]);
  }

  /** These orders with their lines. The source of an order is the one that was known when this was asked first. */
  orders(tx: TenantTx, orderIds: readonly string[]): Promise<SoldOrder[]> {
    return tx.query<SoldOrder>(ORDERS, [tx.tenantId, orderIds]);
  }

  /** Ids of orders behind this one, in their order. */
  async orderIdsAfter(tx: TenantTx, after: string | null, limit: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM sales_order WHERE tenant_id = $1 AND id > $2 ORDER BY id LIMIT $3`,
      [tx.tenantId, after ?? '00000000-0000-0000-0000-000000000000', limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Whether the store has orders other than these. */
  async hasOthers(tx: TenantTx, orderIds: readonly string[]): Promise<boolean> {
    const rows = await tx.query(
      `SELECT 1 FROM sales_order WHERE tenant_id = $1 AND id <> ALL($2::uuid[]) LIMIT 1`,
      [tx.tenantId, orderIds],
    );
    return rows.length > 0;
  }
}

/** What an account has more on one side than on the other, over the postings of a movement. */
const surplus = (side: 'debit' | 'credit', account: string, kinds = '') => {
  const other = side === 'debit' ? 'credit' : 'debit';
  const sum = `sum(CASE WHEN p.${side}_account = '${account}' THEN p.amount_minor
      WHEN p.${other}_account = '${account}' THEN -p.amount_minor ELSE 0 END)`;
  return `coalesce(${sum}${kinds && ` FILTER (WHERE p.kind ${kinds})`}, 0)::bigint`;
};

/**
 * A movement of money is all postings of an order whose references differ in the last part only. An order is confirmed when
 * its money was first taken or promised, and paid when it was first taken: a movement of its own where it was promised
 * before. One that was confirmed may be called off. A payment that was declined stays one, whatever becomes of it. What providers keep is no sale.
 */
const UNCOUNTED = `
WITH turn AS (
  SELECT h.order_id, min(h.created_at) AS confirmed_at,
    min(h.created_at) FILTER (WHERE h.type = 'PAYMENT_CAPTURED') AS paid_at,
    (array_agg(h.type ORDER BY h.created_at, h.id))[1] = 'PAYMENT_CAPTURED' AS is_paid
  FROM order_history h WHERE h.tenant_id = $1 AND h.order_id = ANY($4::uuid[])
    AND h.type IN ('PAYMENT_CAPTURED', 'PAYMENT_AUTHORIZED') GROUP BY h.order_id
), ended AS (
  SELECT h.order_id, coalesce(min(h.created_at) FILTER (WHERE h.type = 'ORDER_CANCELLED'), min(h.created_at)) AS at
  FROM turn t
  JOIN sales_order o ON o.tenant_id = $1 AND o.id = t.order_id AND o.status = 'CANCELLED'
  JOIN order_history h ON h.tenant_id = $1 AND h.order_id = t.order_id AND h.created_at >= t.confirmed_at
    AND h.type IN ('ORDER_CANCELLED', 'PAYMENT_CANCELLED', 'PAYMENT_FAILED', 'ORDER_EXPIRED')
  GROUP BY h.order_id
), moved AS (
  SELECT t.order_id, 'confirmed:' || t.order_id AS reference, 'CONFIRMED' AS kind, t.confirmed_at AS at,
    t.is_paid, NULL::char(3) AS currency, 0::bigint AS gross, 0::bigint AS discount, 0::bigint AS shipping, 0::bigint AS tax,
    0::bigint AS refund_goods, 0::bigint AS refund_shipping, 0::bigint AS refund_tax, 0::bigint AS chargeback
  FROM turn t
  UNION ALL
  SELECT t.order_id, 'paid:' || t.order_id, 'PAID', t.paid_at, true, NULL, 0, 0, 0, 0, 0, 0, 0, 0
  FROM turn t WHERE t.paid_at IS NOT NULL AND NOT t.is_paid
  UNION ALL
  SELECT e.order_id, 'cancelled:' || e.order_id, 'CANCELLED', e.at, false, NULL, 0, 0, 0, 0, 0, 0, 0, 0 FROM ended e
  UNION ALL
  SELECT f.order_id, 'failed:' || f.id, 'FAILED', f.created_at, false, NULL, 0, 0, 0, 0, 0, 0, 0, 0
  FROM order_history f WHERE f.tenant_id = $1 AND f.order_id = ANY($4::uuid[]) AND f.type = 'PAYMENT_FAILED'
  UNION ALL
  SELECT p.order_id, left(p.reference, -strpos(reverse(p.reference), ':')), 'MONEY', min(p.created_at), false, p.currency,
    ${surplus('credit', 'sales')}, ${surplus('debit', 'discounts')},
    ${surplus('credit', 'shipping', `<> 'REFUND'`)}, ${surplus('credit', 'tax', `<> 'REFUND'`)},
    ${surplus('debit', 'refunds')}, ${surplus('debit', 'shipping', `= 'REFUND'`)},
    ${surplus('debit', 'tax', `= 'REFUND'`)}, ${surplus('debit', 'chargebacks')}
  FROM ledger_posting p WHERE p.tenant_id = $1 AND p.order_id = ANY($4::uuid[]) AND p.kind <> 'FEE'
  GROUP BY p.order_id, 2, p.currency
)
SELECT m.order_id AS "orderId", m.reference, m.kind, m.at, m.is_paid AS "isPaid", coalesce(m.currency, o.currency) AS currency,
  date_trunc('hour', m.at, $3) AS hour, date_trunc('day', m.at, $3) AS day, date_trunc('month', m.at, $3) AS month,
  m.gross AS "grossMinor", m.discount AS "discountMinor", m.shipping AS "shippingMinor", m.tax AS "taxMinor",
  m.refund_goods AS "refundGoodsMinor", m.refund_shipping AS "refundShippingMinor", m.refund_tax AS "refundTaxMinor",
  m.chargeback AS "chargebackMinor",
  CASE WHEN m.reference NOT LIKE 'refund:%' THEN 0 WHEN m.reference LIKE '%:returned' THEN -1 ELSE 1 END AS refunds,
  coalesce(r.lines, named.lines, '[]') AS "refundLines"
FROM moved m
JOIN sales_order o ON o.tenant_id = $1 AND o.id = m.order_id
LEFT JOIN refund r ON r.tenant_id = $1 AND m.reference LIKE 'refund:%'
  AND r.id = CASE WHEN m.reference LIKE 'refund:%' THEN split_part(m.reference, ':', 2)::uuid END
LEFT JOIN LATERAL (
  SELECT jsonb_agg(line) AS lines FROM refund n CROSS JOIN jsonb_array_elements(n.lines) AS line
  WHERE m.kind = 'CANCELLED' AND n.tenant_id = $1 AND n.order_id = m.order_id AND n.created_at <= m.at
) named ON true
WHERE NOT EXISTS (
  SELECT FROM analytics_movement c WHERE c.tenant_id = $1 AND c.generation = $2 AND c.reference = m.reference)
ORDER BY m.at, m.order_id, m.reference`;

/** Orders that came with an import have a payment of the provider "import". Lines that know no categories have those of today. */
const ORDERS = `
WITH RECURSIVE noted AS (
  INSERT INTO analytics_order_source (tenant_id, order_id, source)
  SELECT o.tenant_id, o.id, coalesce(c.source, '') FROM sales_order o
  LEFT JOIN analytics_cart_source c ON c.tenant_id = o.tenant_id AND c.cart_id = o.cart_id
  WHERE o.tenant_id = $1 AND o.id = ANY($2::uuid[]) ORDER BY o.id
  ON CONFLICT DO NOTHING RETURNING order_id, source
), line AS (
  SELECT * FROM order_line l WHERE l.tenant_id = $1 AND l.order_id = ANY($2::uuid[])
), within AS (
  SELECT pc.product_id, pc.category_id FROM product_category pc
  WHERE pc.tenant_id = $1 AND pc.product_id IN (SELECT product_id FROM line WHERE category_ids IS NULL)
  UNION
  SELECT w.product_id, c.parent_id FROM within w
  JOIN category c ON c.tenant_id = $1 AND c.id = w.category_id WHERE c.parent_id IS NOT NULL
), categories AS (
  SELECT w.product_id, jsonb_agg(w.category_id ORDER BY w.category_id) AS ids FROM within w
  JOIN category c ON c.tenant_id = $1 AND c.id = w.category_id AND c.deleted_at IS NULL GROUP BY w.product_id
), lines AS (
  SELECT l.order_id, jsonb_agg(jsonb_build_object('id', l.id, 'productId', l.product_id, 'variantId', l.variant_id,
    'quantity', l.quantity, 'netMinor', l.total_minor - l.tax_minor, 'discountMinor', l.discount_minor,
    'categoryIds', coalesce(to_jsonb(l.category_ids), c.ids, '[]')) ORDER BY l.position, l.id) AS lines
  FROM line l LEFT JOIN categories c ON c.product_id = l.product_id GROUP BY l.order_id
)
SELECT o.id, CASE WHEN b.is_anonymous THEN NULL ELSE o.customer_id END AS "customerId",
  coalesce(o.shipping_address->>'countryCode', o.billing_address->>'countryCode', '') AS country,
  CASE WHEN EXISTS (SELECT FROM payment p WHERE p.tenant_id = $1 AND p.order_id = o.id AND p.provider = 'import')
    THEN 'import' ELSE 'online' END AS channel,
  coalesce(k.source, n.source) AS source,
  coalesce((SELECT array_agg(DISTINCT coalesce(a->>'code', a->>'promotionId'))
    FROM jsonb_array_elements(o.pricing->'appliedPromotions') a), '{}') AS coupons,
  coalesce(l.lines, '[]') AS lines
FROM sales_order o LEFT JOIN lines l ON l.order_id = o.id
LEFT JOIN customer b ON b.tenant_id = $1 AND b.id = o.customer_id
LEFT JOIN noted n ON n.order_id = o.id
LEFT JOIN analytics_order_source k ON k.tenant_id = $1 AND k.order_id = o.id
WHERE o.tenant_id = $1 AND o.id = ANY($2::uuid[])`;
