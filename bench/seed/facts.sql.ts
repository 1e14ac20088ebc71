/** The main store: $1 its slug. */
export const FIND_STORE = 'SELECT id, settings FROM tenant WHERE slug = $1';

/** Everything below is asked in the main store: $1 tenant. */
export const COUNTS = `
  SELECT (SELECT count(*) FROM product WHERE tenant_id = $1) AS products,
    (SELECT count(*) FROM variant WHERE tenant_id = $1) AS variants,
    (SELECT count(*) FROM customer WHERE tenant_id = $1) AS customers,
    (SELECT count(*) FROM sales_order WHERE tenant_id = $1) AS orders`;

/** $2 every how many-th product. */
export const PRODUCT_SLUGS = `
  SELECT slug FROM (
    SELECT slug, row_number() OVER (ORDER BY id) AS place FROM product WHERE tenant_id = $1 AND is_published
  ) AS numbered WHERE place % $2::bigint = 0 ORDER BY place LIMIT 1000`;

export const CATEGORY_SIZES = `
  SELECT c.id, c.slug, count(DISTINCT p.id) AS products
  FROM category c
  LEFT JOIN category below ON below.tenant_id = $1 AND (below.id = c.id OR below.parent_id = c.id)
  LEFT JOIN product_category pc ON pc.tenant_id = $1 AND pc.category_id = below.id
  LEFT JOIN product p ON p.tenant_id = $1 AND p.id = pc.product_id AND p.is_published
  WHERE c.tenant_id = $1 GROUP BY c.id, c.slug ORDER BY products DESC, c.slug`;

export const WORD_COUNTS = `
  SELECT word, count(*) AS matches
  FROM product CROSS JOIN LATERAL string_to_table(lower(name), ' ') AS word
  WHERE tenant_id = $1 AND is_published GROUP BY word`;

/** $2 how much is ample. */
export const AMPLE_VARIANTS = `
  SELECT v.id, v.sku, p.slug AS product_slug, pr.amount_minor AS price_minor
  FROM stock_level s
  JOIN variant v ON v.tenant_id = $1 AND v.id = s.variant_id
  JOIN product p ON p.tenant_id = $1 AND p.id = v.product_id AND p.is_published
  JOIN price pr ON pr.tenant_id = $1 AND pr.variant_id = v.id
  WHERE s.tenant_id = $1 AND s.on_hand >= $2::integer ORDER BY v.id LIMIT 1000`;

/** $2 how many orders someone must have. */
export const FREQUENT_CUSTOMERS = `
  SELECT c.email FROM customer c
  WHERE c.tenant_id = $1 AND (SELECT count(*) FROM sales_order o WHERE o.tenant_id = $1 AND o.customer_id = c.id) >= $2::integer
  ORDER BY c.id LIMIT 50`;

/** In no store. $1 the slug that the others begin with. */
export const OTHER_SLUGS = `SELECT slug FROM tenant WHERE slug LIKE $1 || '-%' ORDER BY length(slug), slug LIMIT 100`;
