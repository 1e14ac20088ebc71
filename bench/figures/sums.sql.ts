import { OPENED_AT_MS } from '../seed/generator.sql.js';

/**
 * What the drafted orders add to the sums, as counting them would: an order is confirmed when its payment came, a day
 * after its money is booked. No order and no movement is written: reports read neither. $1 tenant.
 */
const PAID = `
  SELECT o.id, o.at, pg_temp.id_of('customer record', 0, o.customer, ${OPENED_AT_MS}) AS customer_id, t.units,
    t.subtotal_minor AS gross, t.shipping_minor AS shipping
  FROM draft_order o JOIN draft_total t ON t.order_id = o.id WHERE o.status <> 'CANCELLED'`;

/** What a line is part of; a product stands in its categories and in those above them. */
const GOODS = `
  SELECT l.order_id, thing.dimension, thing.key, sum(l.quantity) AS units, sum(l.unit_minor * l.quantity) AS gross
  FROM draft_line l CROSS JOIN LATERAL (
    SELECT 'PRODUCT' AS dimension, l.product_id::text AS key UNION ALL SELECT 'VARIANT', l.variant_id::text
    UNION ALL SELECT 'CATEGORY', within.id::text FROM (
      SELECT s.category_id AS id FROM standing s WHERE s.product_id = l.product_id
      UNION SELECT s.parent_id FROM standing s WHERE s.product_id = l.product_id AND s.parent_id IS NOT NULL) within
  ) thing
  WHERE l.status <> 'CANCELLED' GROUP BY 1, 2, 3`;

const MEASURES = ['orders', 'paid_orders', 'units', 'gross_minor', 'shipping_minor'] as const;

export const ADD_SUMS = `
  WITH standing AS MATERIALIZED (
    SELECT pc.product_id, pc.category_id, c.parent_id FROM product_category pc
    JOIN category c ON c.tenant_id = $1::uuid AND c.id = pc.category_id WHERE pc.tenant_id = $1::uuid
  ), paid AS MATERIALIZED (${PAID}), goods AS MATERIALIZED (${GOODS}), whole AS (
    SELECT d.dimension, coalesce(d.key, p.customer_id::text) AS key, p.at, p.units, p.gross, p.shipping FROM paid p
    CROSS JOIN (VALUES ('STORE', ''), ('COUNTRY', 'US'), ('CHANNEL', 'online'), ('SOURCE', ''), ('CUSTOMER', NULL)) AS d(dimension, key)
    UNION ALL SELECT g.dimension, g.key, p.at, g.units, g.gross, 0 FROM goods g JOIN paid p ON p.id = g.order_id
  ), fact AS (
    SELECT dimension, key, at + interval '1 day' AS at, 1 AS orders, units, 0::bigint AS gross, 0::bigint AS shipping FROM whole
    UNION ALL SELECT dimension, key, at, 0, 0, gross, shipping FROM whole
  )
  INSERT INTO analytics_sales AS a (tenant_id, generation, dimension, grain, bucket, key, currency, ${MEASURES.join(', ')})
  SELECT $1::uuid, 1, f.dimension, g.grain, date_trunc(g.grain, f.at, 'UTC'), f.key, 'USD',
    sum(f.orders), sum(f.orders), sum(f.units), sum(f.gross), sum(f.shipping)
  FROM fact f JOIN (VALUES ('HOUR'), ('DAY'), ('MONTH')) AS g(grain) ON g.grain <> 'HOUR' OR f.dimension = 'STORE'
  GROUP BY f.dimension, g.grain, 5, f.key
  ON CONFLICT (tenant_id, generation, dimension, grain, bucket, key, currency) DO UPDATE SET
    ${MEASURES.map((name) => `${name} = a.${name} + excluded.${name}`).join(', ')}`;

/** The customers of the drafted orders; the batches come in the order of time. $1 tenant. */
export const ADD_CUSTOMERS = `
  WITH paid AS MATERIALIZED (${PAID}), customers AS (
    INSERT INTO analytics_customer AS c (tenant_id, generation, customer_id, first_order_id, first_currency, first_order_at,
      last_order_at, orders)
    SELECT $1::uuid, 1, customer_id, (array_agg(id ORDER BY at, id))[1], 'USD', min(at) + interval '1 day',
      max(at) + interval '1 day', count(*) FROM paid GROUP BY customer_id
    ON CONFLICT (tenant_id, generation, customer_id) DO UPDATE SET
      last_order_at = excluded.last_order_at, orders = c.orders + excluded.orders
    RETURNING first_order_at AS at, xmax = 0 AS is_new
  )
  INSERT INTO analytics_sales AS a (tenant_id, generation, dimension, grain, bucket, key, currency, new_customers)
  SELECT $1::uuid, 1, d.dimension, g.grain, date_trunc(g.grain, at, 'UTC'), '', 'USD', count(*)
  FROM customers CROSS JOIN (VALUES ('HOUR'), ('DAY'), ('MONTH')) AS g(grain)
  JOIN (VALUES ('STORE'), ('SOURCE')) AS d(dimension) ON g.grain <> 'HOUR' OR d.dimension = 'STORE'
  WHERE is_new GROUP BY d.dimension, g.grain, 5
  ON CONFLICT (tenant_id, generation, dimension, grain, bucket, key, currency) DO UPDATE SET
    new_customers = a.new_customers + excluded.new_customers`;

/** When all orders are counted. $1 tenant. */
export const ADD_COHORTS = `
  INSERT INTO analytics_cohort (tenant_id, generation, cohort_month, month, currency, customers, orders, revenue_minor)
  SELECT $1::uuid, 1, date_trunc('month', c.first_order_at, 'UTC'), s.bucket, s.currency,
    count(*) FILTER (WHERE s.orders > 0), sum(s.orders), sum(s.gross_minor + s.shipping_minor)
  FROM analytics_customer c JOIN analytics_sales s ON s.tenant_id = $1::uuid AND s.generation = 1
    AND s.dimension = 'CUSTOMER' AND s.key = c.customer_id::text AND s.grain = 'MONTH'
  WHERE c.tenant_id = $1::uuid AND c.generation = 1 GROUP BY 3, 4, 5`;

/** An entry of the audit log for each order, by the owner. $1 tenant, $2 how many. */
export const ADD_HISTORY = `
  INSERT INTO audit_entry (tenant_id, id, at, actor_id, actor_kind, action, operation_name, request_id, subject_kind,
    subject_id, before, after)
  SELECT $1::uuid, pg_temp.id_of('audit entry', 1, n, ms), pg_temp.at_ms(ms), pg_temp.id_of('owner', 0, 1, ${OPENED_AT_MS}),
    'STAFF', 'order.updated', 'OrderUpdate', 'bench', 'order', pg_temp.id_of('order', 1, n, ms)::text,
    '{"note": null}', '{"note": "Fragile"}'
  FROM (SELECT n, ${OPENED_AT_MS} + n * 20000 AS ms FROM generate_series(0, $2::bigint - 1) AS n) AS placed`;

/** $1 tenant. Their being there says that all of the above is there too. */
export const OPEN_STATE = `
  INSERT INTO analytics_state (tenant_id, live_time_zone, up_to) VALUES ($1::uuid, 'UTC', pg_temp.at_ms(${OPENED_AT_MS}))`;
export const FIND_STATE = 'SELECT 1 AS there FROM analytics_state WHERE tenant_id = $1::uuid';

/** Platform reports are for operators. Not in any store. */
export const MAKE_OPERATOR = `UPDATE user_account SET is_super_admin = true WHERE email = $1`;
