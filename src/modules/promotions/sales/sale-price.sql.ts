import { wasAndIs } from '../../../platform/audit/row-changes.js';
import { PriceEntity } from '../../catalog/index.js';

/**
 * The prices of the products in $2 with the sale price they should have at $3: of the catalog promotions that are on and
 * fit the product, the one that makes the lowest price. A reduction that rounds to nothing makes none. Rounded half up
 * in minor units; amounts are of the store's currency and leave price lists in others alone.
 */
const WANTED_SALES = `
WITH RECURSIVE offer AS MATERIALIZED (
  SELECT id, kind, percent_bps, amount_minor, product_ids, category_ids FROM promotion
  WHERE tenant_id = $1 AND is_catalog AND is_enabled AND deleted_at IS NULL
    AND (starts_at > $3::timestamptz) IS NOT TRUE AND (ends_at <= $3) IS NOT TRUE
),
shelf AS (
  SELECT pc.product_id, c.id, c.parent_id FROM product_category pc
  JOIN category c ON c.tenant_id = $1 AND c.id = pc.category_id AND c.deleted_at IS NULL
  WHERE pc.tenant_id = $1 AND pc.product_id = ANY($2::uuid[])
  UNION
  SELECT s.product_id, c.id, c.parent_id FROM shelf s
  JOIN category c ON c.tenant_id = $1 AND c.id = s.parent_id AND c.deleted_at IS NULL
),
wanted AS (
  SELECT v.product_id, pr.variant_id, pr.price_list_id, best.sale_minor, best.promotion_id
  FROM variant v
  JOIN price pr ON pr.tenant_id = $1 AND pr.variant_id = v.id
  JOIN price_list l ON l.tenant_id = $1 AND l.id = pr.price_list_id
  LEFT JOIN LATERAL (
    SELECT reduced.sale_minor, o.id AS promotion_id
    FROM offer o CROSS JOIN LATERAL (
      SELECT CASE o.kind
        WHEN 'PERCENTAGE' THEN (pr.amount_minor * (10000 - o.percent_bps) + 5000) / 10000
        ELSE greatest(pr.amount_minor - o.amount_minor, 0) END AS sale_minor
    ) reduced
    WHERE reduced.sale_minor < pr.amount_minor
      AND (o.kind = 'PERCENTAGE' OR l.currency = (SELECT currency FROM tenant WHERE id = $1))
      AND (cardinality(o.product_ids) + cardinality(o.category_ids) = 0 OR v.product_id = ANY(o.product_ids)
        OR EXISTS (SELECT FROM shelf s WHERE s.product_id = v.product_id AND s.id = ANY(o.category_ids)))
    ORDER BY reduced.sale_minor, o.id LIMIT 1
  ) best ON true
  WHERE v.tenant_id = $1 AND v.product_id = ANY($2::uuid[]) AND v.deleted_at IS NULL
    AND (pr.sale_minor, pr.sale_promotion_id) IS DISTINCT FROM (best.sale_minor, best.promotion_id)
)`;

/** Those of the products in $2 that have another sale price than they should have at $3. */
export const FIND_STALE = `${WANTED_SALES} SELECT DISTINCT product_id AS id FROM wanted ORDER BY product_id`;

/**
 * Gives the products in $2 the sale prices they should have at $3. Answers the prices as they were and as they are, with
 * their products. Whoever changes prices locks the products first.
 */
export const WRITE_SALES = `${WANTED_SALES}, written AS (
  UPDATE price pr SET sale_minor = w.sale_minor, sale_promotion_id = w.promotion_id FROM wanted w
  WHERE pr.tenant_id = $1 AND pr.variant_id = w.variant_id AND pr.price_list_id = w.price_list_id
  RETURNING w.product_id, pr.*
)
SELECT is_now.product_id AS id, ${wasAndIs(PriceEntity, 'is_now')} FROM written is_now
JOIN price was ON was.tenant_id = $1 AND was.variant_id = is_now.variant_id AND was.price_list_id = is_now.price_list_id
ORDER BY is_now.product_id`;

/** The next products after $3, at most $4, that the promotion $2 makes cheaper or is meant to. */
export const PRODUCTS_OF_PROMOTION = `
WITH RECURSIVE offer AS MATERIALIZED (
  SELECT id, product_ids, category_ids FROM promotion WHERE tenant_id = $1 AND id = $2
),
below AS (
  SELECT c.id FROM category c JOIN offer o ON c.id = ANY(o.category_ids) WHERE c.tenant_id = $1
  UNION
  SELECT c.id FROM category c JOIN below b ON b.id = c.parent_id WHERE c.tenant_id = $1
)
SELECT p.id FROM product p CROSS JOIN offer o
WHERE p.tenant_id = $1 AND p.deleted_at IS NULL AND ($3::uuid IS NULL OR p.id > $3) AND (
  cardinality(o.product_ids) + cardinality(o.category_ids) = 0 OR p.id = ANY(o.product_ids)
  OR p.id IN (SELECT pc.product_id FROM product_category pc JOIN below b ON b.id = pc.category_id WHERE pc.tenant_id = $1)
  OR p.id IN (SELECT v.product_id FROM price pr JOIN variant v ON v.tenant_id = $1 AND v.id = pr.variant_id
    WHERE pr.tenant_id = $1 AND pr.sale_promotion_id = $2))
ORDER BY p.id LIMIT $4`;
