import { columnsOf } from '../../../platform/db/rows.js';
import { CartEntity } from './cart.entity.js';

/**
 * What can be bought of the variants that `wanted_variant` names: price, product, categories up to the root, stock.
 * Each step looks up single rows by their whole key, and its limit keeps the planner from joining in another order: by
 * its estimates for stores that are unlike the average it would read all variants of the store. $1 tenant.
 */
const FACT = `
known_variant AS (
  SELECT w.id, v.product_id, v.sku, v.name, v.weight_grams FROM wanted_variant w CROSS JOIN LATERAL (
    SELECT * FROM variant v WHERE v.tenant_id = $1 AND v.id = w.id AND v.deleted_at IS NULL LIMIT 1) v
), category_of AS (
  SELECT p.product_id, c.id, c.parent_id FROM (SELECT DISTINCT product_id FROM known_variant) p
  CROSS JOIN LATERAL (SELECT category_id FROM product_category pc
    WHERE pc.tenant_id = $1 AND pc.product_id = p.product_id OFFSET 0) pc
  CROSS JOIN LATERAL (SELECT id, parent_id FROM category c
    WHERE c.tenant_id = $1 AND c.id = pc.category_id AND c.deleted_at IS NULL LIMIT 1) c
  UNION
  SELECT o.product_id, c.id, c.parent_id FROM category_of o CROSS JOIN LATERAL (SELECT id, parent_id FROM category c
    WHERE c.tenant_id = $1 AND c.id = o.parent_id AND c.deleted_at IS NULL LIMIT 1) c
), categories AS (
  SELECT product_id, json_agg(id ORDER BY id) AS ids FROM category_of GROUP BY product_id
), fact AS (
  SELECT v.id AS "variantId", v.product_id AS "productId", v.sku, p.name AS "productName", v.name AS "variantName",
    pr.unit_minor AS "unitMinor", v.weight_grams AS "weightGrams",
    p.tax_category_id AS "taxCategoryId", coalesce(c.ids, '[]') AS "categoryIds", coalesce(s.available, 0) AS available
  FROM known_variant v
  CROSS JOIN LATERAL (SELECT p.name, p.tax_category_id FROM product p
    WHERE p.tenant_id = $1 AND p.id = v.product_id AND p.deleted_at IS NULL AND p.is_published LIMIT 1) p
  CROSS JOIN LATERAL (SELECT coalesce(pr.sale_minor, pr.amount_minor) AS unit_minor FROM price pr
    WHERE pr.tenant_id = $1 AND pr.variant_id = v.id
      AND pr.price_list_id = (SELECT id FROM price_list WHERE tenant_id = $1 AND is_default) LIMIT 1) pr
  CROSS JOIN LATERAL (SELECT sum(l.units) AS available FROM stock_level s CROSS JOIN LATERAL (
      SELECT s.on_hand - s.reserved AS units FROM location l
      WHERE l.tenant_id = $1 AND l.id = s.location_id AND l.is_active LIMIT 1) l
    WHERE s.tenant_id = $1 AND s.variant_id = v.id AND s.closed_at IS NULL) s
  LEFT JOIN categories c ON c.product_id = v.product_id
)`;

/** Facts of the variants in $2. */
export const SELECT_FACTS = `
WITH RECURSIVE wanted_variant AS (SELECT DISTINCT unnest((SELECT $2::uuid[])) AS id), ${FACT}
SELECT * FROM fact`;

/**
 * The cart that the id in $2 means for the user in $3. Null as id is the user's own cart; so is the id of a guest's cart
 * that was merged into it. The id is a subquery of its own: compared with a bare coalesce it would not be looked up in
 * the index, because row-level security lets only expressions that cannot leak be evaluated before it.
 */
const TARGET = `
SELECT ${columnsOf(CartEntity, 'c')} FROM cart c WHERE c.tenant_id = $1 AND c.id = (SELECT coalesce((
  SELECT o.id FROM cart o
  WHERE o.tenant_id = $1 AND o.user_id = $3::uuid AND o.status IN ('OPEN', 'CHECKOUT')
    AND ($2::uuid IS NULL OR EXISTS (
      SELECT 1 FROM cart m WHERE m.tenant_id = $1 AND m.id = $2::uuid AND m.status = 'MERGED' AND m.user_id = o.user_id))
), $2::uuid))`;

/** The same where there is no user: a guest has no cart beside the one of the id. */
const TARGET_OF_GUEST = `
SELECT ${columnsOf(CartEntity, 'c')} FROM cart c WHERE c.tenant_id = $1 AND c.id = $2::uuid AND $3::uuid IS NULL`;

const LOCK = 'FOR UPDATE OF c';
const SEEN = `(SELECT s.version FROM cart s WHERE s.tenant_id = $1 AND s.id = t.id) AS "seenVersion",`;

/**
 * One row: the cart that is meant, with nulls when there is none, its lines, and the facts of their variants and of
 * those in $4. Lines and facts are as of the statement's beginning; `seenVersion` of a locked cart is its version at that
 * time, which is another one when the lock had to wait for a change.
 */
function selectCart(target: string, lock: typeof LOCK | ''): string {
  return `
WITH RECURSIVE target AS MATERIALIZED (${target} ${lock}), line AS (
  SELECT l.* FROM target t JOIN cart_line l ON l.tenant_id = $1 AND l.cart_id = t.id
), wanted_variant AS (
  SELECT variant_id AS id FROM line UNION SELECT unnest((SELECT $4::uuid[]))
), ${FACT}
SELECT t.*, ${lock && SEEN}
  (SELECT coalesce(json_agg(json_build_object('id', id, 'variantId', variant_id, 'quantity', quantity,
     'seenUnitMinor', seen_unit_minor, 'createdAt', created_at) ORDER BY id), '[]') FROM line) AS lines,
  (SELECT coalesce(json_agg(fact), '[]') FROM fact) AS facts
FROM (VALUES (1)) AS one(n) LEFT JOIN target t ON true`;
}

/** Statements for a user's request, and for a guest's. */
export const FIND_CART = { ofUser: selectCart(TARGET, ''), ofGuest: selectCart(TARGET_OF_GUEST, '') };
export const LOCK_CART = { ofUser: selectCart(TARGET, LOCK), ofGuest: selectCart(TARGET_OF_GUEST, LOCK) };
