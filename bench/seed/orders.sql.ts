import { CATALOG_SPAN_MS, FIRST_ORDER_AT_MS, OPENED_AT_MS, ORDERS_SPAN_MS } from './generator.sql.js';

/** Where the orders and lines of a batch stand until they are in their tables. All are of the main store, number 1. */
export const DRAFT_ORDER_TABLES = `
  CREATE TEMP TABLE draft_order (
    tenant_id uuid, n bigint, hash text, id uuid, payment_id uuid, at_ms bigint, at timestamptz, customer bigint, status text
  ) ON COMMIT DELETE ROWS;
  CREATE TEMP TABLE draft_line (
    tenant_id uuid, n bigint, k integer, id uuid, order_id uuid, status text, variant_id uuid, product_id uuid, sku text,
    product_name text, variant_name text, weight_grams integer, quantity integer, unit_minor bigint
  ) ON COMMIT DELETE ROWS;
  CREATE TEMP TABLE draft_total (
    tenant_id uuid, order_id uuid, subtotal_minor bigint, shipping_minor bigint, total_minor bigint, units bigint, lines bigint
  ) ON COMMIT DELETE ROWS;`;

/** A product is found by its id, not by going through all of them. */
export const PLAN_FOR_ORDERS =
  "SELECT set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)";

/**
 * One order in three is of a regular, so that some have long histories.
 * $1 tenant, $2 first order, $3 past the last one, $4 how many there will be, $5 customers, $6 regulars among them.
 */
export const DRAFT_ORDERS = `
  INSERT INTO draft_order
  SELECT $1::uuid, n, hash, pg_temp.id_of('order', 1, n, at_ms), pg_temp.id_of('payment', 1, n, at_ms), at_ms,
    pg_temp.at_ms(at_ms),
    1 + pg_temp.draw(hash, 7, CASE WHEN pg_temp.draw(hash, 1, 3) = 0 THEN $6::bigint ELSE $5::bigint END),
    CASE WHEN standing < 1 THEN 'CANCELLED' WHEN standing < 5 THEN 'CONFIRMED' WHEN standing < 8 THEN 'SHIPPED'
      ELSE 'DELIVERED' END
  FROM (
    SELECT n, hash, at_ms, pg_temp.draw(hash, 13, 20) AS standing
    FROM (
      SELECT n, pg_temp.hash_of('order', 1, n) AS hash, ${FIRST_ORDER_AT_MS} + n * ${ORDERS_SPAN_MS} / $4::bigint AS at_ms
      FROM generate_series($2::bigint, $3::bigint - 1) AS n
    ) AS placed
  ) AS drawn`;

/**
 * One to three lines, each of the first variant of some product. Ids are made before the tables are asked: row-level
 * security lets no function look at a row before the row's tenant was. $1 products of the store.
 */
export const DRAFT_LINES = `
  INSERT INTO draft_line
  WITH drawn AS MATERIALIZED (
    SELECT o.tenant_id, o.n, o.id, o.at_ms, o.status, k, 1 + pg_temp.draw(line, 7, 3) AS quantity,
      pg_temp.id_of('variant', 1, product * 4, ${OPENED_AT_MS} + product * ${CATALOG_SPAN_MS} / $1::bigint) AS variant_id
    FROM draft_order o CROSS JOIN LATERAL generate_series(0, pg_temp.draw(o.hash, 19, 3)) AS k
    CROSS JOIN LATERAL (SELECT pg_temp.hash_of('order line', 1, o.n * 4 + k) AS line) AS hashed
    CROSS JOIN LATERAL (SELECT pg_temp.draw(line, 1, $1::bigint) AS product) AS chosen
  )
  SELECT d.tenant_id, d.n, d.k, pg_temp.id_of('order line', 1, d.n * 4 + d.k, d.at_ms), d.id, d.status, v.id, v.product_id,
    v.sku, p.name, v.name, v.weight_grams, d.quantity, pr.amount_minor
  FROM drawn d
  JOIN variant v ON v.tenant_id = d.tenant_id AND v.id = d.variant_id
  JOIN product p ON p.tenant_id = d.tenant_id AND p.id = v.product_id
  JOIN price pr ON pr.tenant_id = d.tenant_id AND pr.variant_id = v.id`;

export const DRAFT_TOTALS = `
  INSERT INTO draft_total
  SELECT tenant_id, order_id, subtotal, shipping, subtotal + shipping, units, lines FROM (
    SELECT *, CASE WHEN subtotal >= 5000 THEN 0 ELSE 500 END AS shipping FROM (
      SELECT tenant_id, order_id, sum(unit_minor * quantity) AS subtotal, sum(quantity) AS units, count(*) AS lines
      FROM draft_line GROUP BY tenant_id, order_id
    ) AS summed
  ) AS shipped`;

const USER = `pg_temp.id_of('customer', 0, o.customer, ${OPENED_AT_MS})`;
const IS_PAID = "(o.status <> 'CANCELLED')";
const IS_SENT = "o.status IN ('SHIPPED', 'DELIVERED')";
const DECIMAL = (minor: string) => `trim(to_char(${minor} / 100.0, '999999990.00'))`;
const WITH_TOTALS = 'FROM draft_order o JOIN draft_total t ON t.order_id = o.id';

const ADDRESS = `jsonb_build_object('name', 'Customer ' || o.customer, 'line1', o.customer || ' Main Street', 'line2', NULL,
  'city', 'Austin', 'region', 'TX', 'postalCode', '78701', 'countryCode', 'US', 'phone', NULL)`;

const SHIPPING_OPTION = `jsonb_build_object('methodId', pg_temp.id_of('shipping method', 1, 0, ${OPENED_AT_MS}),
  'name', 'Standard', 'carrier', 'Bench Post', 'source', 'TABLE', 'priceMinor', t.shipping_minor,
  'earliest', to_char(o.at + interval '3 days', 'YYYY-MM-DD'), 'latest', to_char(o.at + interval '5 days', 'YYYY-MM-DD'))`;

const EXPLAINED = (rule: string, subject: string, amount: string, reason: string) =>
  `jsonb_build_object('rule', '${rule}', 'outcome', 'APPLIED', 'subject', '${subject}', 'amountMinor', ${amount},
    'reason', ${reason})`;

const PRICING = `jsonb_build_object('taxes', '[]'::jsonb, 'shippingTaxes', '[]'::jsonb, 'shippingDiscountMinor', 0,
  'appliedPromotions', '[]'::jsonb, 'explanation', jsonb_build_array(
    ${EXPLAINED('UNIT_PRICES', 'Goods', 't.subtotal_minor', "t.units || ' units in ' || t.lines || ' lines at their prices.'")},
    ${EXPLAINED('SHIPPING', 'Standard', 't.shipping_minor', "'The price of the chosen way of shipping.'")},
    ${EXPLAINED('ROUNDING', 'Rounding', '0', "'Discounts are computed on all their goods together and shared without a rest.'")},
    ${EXPLAINED('TOTAL', 'Total', '0', `${DECIMAL('t.subtotal_minor')} || ' goods + ' || ${DECIMAL('t.shipping_minor')} || ' shipping = ' || ${DECIMAL('t.total_minor')} || ' USD.'`)}))`;

const ORDERS = `
  INSERT INTO sales_order (tenant_id, id, number, status, payment_status, fulfillment_status, cart_id, customer_id, user_id,
    email, language, shipping_address, currency, prices_include_tax, subtotal_minor, discount_minor, shipping_minor,
    tax_minor, total_minor, captured_minor, shipping_option, pricing, access_token, cancel_reason, version, created_at,
    updated_at)
  SELECT o.tenant_id, o.id, o.n + 1, o.status, CASE WHEN ${IS_PAID} THEN 'PAID' ELSE 'VOIDED' END,
    CASE o.status WHEN 'SHIPPED' THEN 'FULFILLED' WHEN 'DELIVERED' THEN 'DELIVERED' ELSE 'UNFULFILLED' END,
    pg_temp.key_of('cart', 1, o.n), pg_temp.id_of('customer record', 0, o.customer, ${OPENED_AT_MS}), ${USER},
    'customer-' || o.customer || '@bench.test', 'en', ${ADDRESS}, 'USD', false, t.subtotal_minor, 0, t.shipping_minor, 0,
    t.total_minor, CASE WHEN ${IS_PAID} THEN t.total_minor ELSE 0 END, ${SHIPPING_OPTION}, ${PRICING}, '',
    CASE WHEN NOT ${IS_PAID} THEN 'Ordered by mistake' END, 2, o.at, o.at
  ${WITH_TOTALS} ORDER BY o.n`;

const LINES = `
  INSERT INTO order_line (tenant_id, id, order_id, position, variant_id, product_id, sku, product_name, variant_name,
    weight_grams, quantity, unit_minor, subtotal_minor, discount_minor, tax_minor, total_minor, fulfilled_quantity,
    delivered_quantity)
  SELECT tenant_id, id, order_id, k, variant_id, product_id, sku, product_name, variant_name, weight_grams, quantity, unit_minor,
    unit_minor * quantity, 0, 0, unit_minor * quantity,
    CASE WHEN status IN ('SHIPPED', 'DELIVERED') THEN quantity ELSE 0 END, CASE status WHEN 'DELIVERED' THEN quantity ELSE 0 END
  FROM draft_line ORDER BY n, k`;

/** What happened, each a day after the one before. */
const EVENTS = `(
  SELECT 0 AS k, 'ORDER_PLACED' AS type, 'The order was placed.' AS message
  UNION ALL SELECT 1, 'PAYMENT_CAPTURED', ${DECIMAL('t.total_minor')} || ' USD were paid.' WHERE ${IS_PAID}
  UNION ALL SELECT 1, 'PAYMENT_CANCELLED', 'The payment was called off. Nothing was taken.' WHERE NOT ${IS_PAID}
  UNION ALL SELECT 2, 'ORDER_CANCELLED', 'The order was called off.' WHERE NOT ${IS_PAID}
  UNION ALL SELECT 2, 'SHIPMENT_CREATED', 'A parcel was packed for Bench Post, number BP' || o.n || '.' WHERE ${IS_SENT}
  UNION ALL SELECT 3, 'ORDER_SHIPPED', 'All goods are on their way.' WHERE ${IS_SENT}
  UNION ALL SELECT 4, 'ORDER_DELIVERED', 'All goods have arrived.' WHERE o.status = 'DELIVERED') AS event`;

const HISTORY = `
  INSERT INTO order_history (tenant_id, order_id, id, type, message, actor_id, created_at)
  SELECT o.tenant_id, o.id, pg_temp.id_of('order event', 1, o.n * 8 + event.k, o.at_ms + event.k * 86400000::bigint), event.type,
    event.message, CASE WHEN event.k < 2 THEN ${USER} END, o.at + event.k * interval '1 day'
  ${WITH_TOTALS} CROSS JOIN LATERAL ${EVENTS} ORDER BY o.n, event.k`;

const CHARGE = "'ch_test_' || substr(pg_temp.hash_of('charge', 1, o.n), 1, 24)";

const PAYMENTS = `
  INSERT INTO payment (tenant_id, id, order_id, provider, capture_mode, status, currency, amount_minor, captured_minor,
    provider_reference, is_called_off, created_at, updated_at)
  SELECT o.tenant_id, o.payment_id, o.id, 'test', 'AUTOMATIC', CASE WHEN ${IS_PAID} THEN 'CAPTURED' ELSE 'CANCELLED' END,
    'USD', t.total_minor, CASE WHEN ${IS_PAID} THEN t.total_minor ELSE 0 END, ${CHARGE}, NOT ${IS_PAID}, o.at, o.at
  ${WITH_TOTALS} ORDER BY o.n`;

/** What the provider "test" knows of it, so that an order of the seed can be refunded like any other. */
const CHARGES = `
  INSERT INTO test_gateway_charge (tenant_id, reference, idempotency_key, merchant_reference, token, status, currency,
    amount_minor, captured_minor, created_at)
  SELECT o.tenant_id, ${CHARGE}, o.payment_id || ':authorize', o.payment_id::text, 'ok',
    CASE WHEN ${IS_PAID} THEN 'CAPTURED' ELSE 'CANCELLED' END, 'USD', t.total_minor,
    CASE WHEN ${IS_PAID} THEN t.total_minor ELSE 0 END, o.at
  ${WITH_TOTALS} ORDER BY o.n`;

const POSTINGS = `
  INSERT INTO ledger_posting (tenant_id, id, kind, debit_account, credit_account, currency, amount_minor, order_id, payment_id,
    reference, created_at)
  SELECT o.tenant_id, pg_temp.id_of('posting', 1, o.n * 2 + part.k, o.at_ms), part.kind, 'provider:test', part.account, 'USD',
    part.minor, o.id, o.payment_id, 'capture:' || o.payment_id || ':' || t.total_minor || ':' || part.account, o.at
  ${WITH_TOTALS} CROSS JOIN LATERAL (VALUES (0, 'SALE', 'sales', t.subtotal_minor), (1, 'SHIPPING', 'shipping', t.shipping_minor))
    AS part(k, kind, account, minor)
  WHERE ${IS_PAID} AND part.minor > 0 ORDER BY o.n, part.k`;

const SHIPMENT = "pg_temp.id_of('shipment', 1, o.n, o.at_ms + 172800000)";

const SHIPMENTS = `
  INSERT INTO shipment (tenant_id, id, order_id, status, carrier, tracking_number, shipped_at, delivered_at, version, created_at,
    updated_at)
  SELECT o.tenant_id, ${SHIPMENT}, o.id, o.status, 'Bench Post', 'BP' || o.n, o.at + interval '3 days',
    CASE o.status WHEN 'DELIVERED' THEN o.at + interval '4 days' END, 2, o.at + interval '2 days', o.at + interval '4 days'
  FROM draft_order o WHERE ${IS_SENT} ORDER BY o.n`;

const SHIPMENT_LINES = `
  INSERT INTO shipment_line (tenant_id, shipment_id, order_line_id, quantity)
  SELECT o.tenant_id, ${SHIPMENT}, l.id, l.quantity FROM draft_order o JOIN draft_line l ON l.order_id = o.id
  WHERE ${IS_SENT} ORDER BY l.n, l.k`;

/** Brings the drafts to their tables, in the order of their references. */
export const WRITE_ORDERS = [ORDERS, LINES, HISTORY, PAYMENTS, CHARGES, POSTINGS, SHIPMENTS, SHIPMENT_LINES];

/** $1 tenant. */
export const CUSTOMER_COUNTS = `
  UPDATE customer c SET order_count = o.orders, first_order_at = o.first_at, last_order_at = o.last_at
  FROM (SELECT customer_id, count(*) AS orders, min(created_at) AS first_at, max(created_at) AS last_at
        FROM sales_order WHERE tenant_id = $1::uuid AND status <> 'CANCELLED' GROUP BY customer_id) AS o
  WHERE c.tenant_id = $1::uuid AND c.id = o.customer_id`;

/** $1 tenant, $2 number of the last order. */
export const ORDER_COUNTER =
  'INSERT INTO order_counter (tenant_id, last_number) VALUES ($1::uuid, $2::bigint)';
