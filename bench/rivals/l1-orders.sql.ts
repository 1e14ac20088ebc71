import { moneyRow } from './l1-card.sql.js';

const AMOUNTS = `
  ${moneyRow('o.subtotal_minor')} AS subtotal, ${moneyRow('o.discount_minor')} AS "discountTotal",
  ${moneyRow('o.shipping_minor')} AS "shippingTotal", ${moneyRow('o.tax_minor')} AS "taxTotal",
  ${moneyRow('o.total_minor')} AS total`;

const STATUSES = `o.status, o.payment_status AS "paymentStatus", o.fulfillment_status AS "fulfillmentStatus"`;

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A list of the rows of \`rows\`, which has the columns \`place\` and \`shown\`. */
const listOf = (rows: string) =>
  `(SELECT coalesce(json_agg(shown ORDER BY place), '[]') FROM (${rows}) parts)`;

const LINES = listOf(`
  SELECT l.position AS place, (SELECT row_to_json(s) FROM (SELECT 'oln_' || l.id AS id, l.sku,
    l.product_name AS "productName", l.variant_name AS "variantName", l.quantity,
    ${moneyRow('l.unit_minor')} AS "unitPrice", ${moneyRow('l.total_minor')} AS total) s) AS shown
  FROM order_line l WHERE l.tenant_id = $1 AND l.order_id = o.id`);

const SHIPMENTS = listOf(`
  SELECT (s.created_at, s.id) AS place, (SELECT row_to_json(v) FROM (SELECT 'shp_' || s.id AS id, s.status, s.carrier,
    s.tracking_number AS "trackingNumber", ${instant('s.shipped_at')} AS "shippedAt",
    ${instant('s.delivered_at')} AS "deliveredAt") v) AS shown
  FROM shipment s WHERE s.tenant_id = $1 AND s.order_id = o.id`);

const PAYMENT_STATUS = `CASE WHEN p.status = 'CREATED' THEN 'PENDING' WHEN p.refunded_minor = 0 THEN p.status
  WHEN p.refunded_minor < p.captured_minor THEN 'PARTIALLY_REFUNDED' ELSE 'REFUNDED' END`;

const PAYMENTS = listOf(`
  SELECT (p.created_at, p.id) AS place, (SELECT row_to_json(v) FROM (SELECT 'pay_' || p.id AS id, p.provider, ${PAYMENT_STATUS} AS status,
    ${moneyRow('p.amount_minor')} AS amount) v) AS shown
  FROM payment p WHERE p.tenant_id = $1 AND p.order_id = o.id`);

const HISTORY = listOf(`
  SELECT (h.created_at, h.id) AS place, (SELECT row_to_json(v) FROM (
    SELECT ${instant('h.created_at')} AS at, h.type, h.message) v) AS shown
  FROM order_history h WHERE h.tenant_id = $1 AND h.order_id = o.id AND NOT h.is_internal`);

/** What a buyer may do. */
const ACTIONS = `array_remove(ARRAY[
  CASE WHEN o.status IN ('CREATED', 'PAYMENT_PENDING', 'CONFIRMED') AND o.fulfillment_status = 'UNFULFILLED'
    THEN 'CANCEL' END,
  CASE WHEN o.status IN ('PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED') AND EXISTS (
    SELECT 1 FROM order_line l WHERE l.tenant_id = $1 AND l.order_id = o.id AND l.delivered_quantity > l.returned_quantity)
    THEN 'REQUEST_RETURN' END], NULL)`;

const PAGE_COLUMNS = `(SELECT count(*) FROM found) = $2 AS more, min(o.created_at) || '|' || min(o.id::text) AS last`;

/** The newest orders of the user $3; $2 is one more than the page takes. */
export const MY_ORDERS = `
WITH found AS MATERIALIZED (
  SELECT o.* FROM sales_order o WHERE o.tenant_id = $1 AND o.user_id = $3
  ORDER BY o.created_at DESC, o.id DESC LIMIT $2
), page AS (SELECT * FROM found ORDER BY created_at DESC, id DESC LIMIT $2 - 1)
SELECT ${PAGE_COLUMNS}, json_agg(shown ORDER BY o.created_at DESC, o.id DESC)::text AS nodes
FROM page o CROSS JOIN LATERAL (SELECT 'ord_' || o.id AS id, o.number, ${STATUSES}, ${ACTIONS} AS "availableActions",
  ${instant('o.created_at')} AS "createdAt", ${LINES} AS lines, ${AMOUNTS}, ${SHIPMENTS} AS shipments,
  ${PAYMENTS} AS payments, ${HISTORY} AS history) shown`;

const MERCHANT_LINES = listOf(`
  SELECT l.position AS place, (SELECT row_to_json(s) FROM (SELECT 'oln_' || l.id AS id, l.sku, l.quantity,
    l.fulfilled_quantity AS "fulfilledQuantity", l.refunded_quantity AS "refundedQuantity",
    ${moneyRow('l.total_minor')} AS total) s) AS shown
  FROM order_line l WHERE l.tenant_id = $1 AND l.order_id = o.id`);

/** The newest orders of the store. */
export const MERCHANT_ORDERS = `
WITH found AS MATERIALIZED (
  SELECT o.* FROM sales_order o WHERE o.tenant_id = $1 ORDER BY o.created_at DESC, o.id DESC LIMIT $2
), page AS (SELECT * FROM found ORDER BY created_at DESC, id DESC LIMIT $2 - 1)
SELECT ${PAGE_COLUMNS}, json_agg(shown ORDER BY o.created_at DESC, o.id DESC)::text AS nodes
FROM page o CROSS JOIN LATERAL (SELECT 'ord_' || o.id AS id, o.number, ${STATUSES},
  ${instant('o.created_at')} AS "createdAt",
  (SELECT row_to_json(v) FROM (SELECT 'cus_' || c.id AS id, c.email, c.name FROM customer c
    WHERE c.tenant_id = $1 AND c.id = o.customer_id) v) AS customer,
  ${moneyRow('o.total_minor')} AS total, ${MERCHANT_LINES} AS lines) shown`;
