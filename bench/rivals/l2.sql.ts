const CARD_COLUMNS = `d.product_id, d.slug, d.name, d.price_min, d.price_max, d.category_ids, d.card`;

/** The published documents of the default price list: $1 tenant, $2 language. */
const FROM_DOCS = `FROM product_doc d WHERE d.tenant_id = $1 AND d.language = $2 AND d.is_published
  AND d.price_list_id = (SELECT id FROM price_list WHERE tenant_id = $1 AND is_default)`;

export const PAGE = `SELECT ${CARD_COLUMNS}, d.created_at::text ${FROM_DOCS}
  ORDER BY d.created_at DESC, d.product_id DESC LIMIT $3`;

export const DETAIL = `SELECT ${CARD_COLUMNS}, d.tags, d.detail ${FROM_DOCS} AND d.slug = $3`;

const QUERY = `(SELECT websearch_to_tsquery(search_config($2), search_text($3)) || search_prefixes($3))`;

export const SEARCH = `SELECT ${CARD_COLUMNS}, (ts_rank_cd(d.search, ${QUERY}) * 1000000)::int AS rank
  ${FROM_DOCS} AND d.search @@ ${QUERY} ORDER BY rank DESC, d.product_id DESC LIMIT $4`;

/** Counted values, with the texts of categories: the category by its slug and name, an option as `option:<name>`. */
export const FACETS = `
WITH match AS MATERIALIZED (
  SELECT d.category_ids, d.tags, d.option_pairs, d.card ->> 'brand' AS brand ${FROM_DOCS} AND d.search @@ ${QUERY}
), value AS (
  SELECT 'category' AS key, unnest(category_ids)::text AS value FROM match
  UNION ALL SELECT 'tag', unnest(tags) FROM match
  UNION ALL SELECT 'brand', brand FROM match WHERE brand IS NOT NULL
  UNION ALL SELECT 'option', unnest(option_pairs) FROM match
  UNION ALL SELECT 'total', '' FROM match
), counted AS (SELECT key, value, count(*) AS count FROM value GROUP BY key, value)
SELECT CASE WHEN co.key = 'option' THEN 'option:' || split_part(co.value, chr(31), 1) ELSE co.key END AS key, co.count,
  CASE co.key WHEN 'option' THEN split_part(co.value, chr(31), 2) WHEN 'category' THEN c.slug ELSE co.value END AS value,
  CASE co.key WHEN 'option' THEN split_part(co.value, chr(31), 2) WHEN 'category' THEN coalesce(ct.name, c.name)
    ELSE co.value END AS label
FROM counted co
LEFT JOIN category c ON c.tenant_id = $1 AND c.id = CASE WHEN co.key = 'category' THEN co.value::uuid END
LEFT JOIN category_translation ct ON ct.tenant_id = $1 AND ct.category_id = c.id AND ct.language = $2
ORDER BY co.key, co.count DESC, co.value`;

export const STOCK = `
SELECT s.variant_id AS id, sum(s.on_hand - s.reserved) AS available
FROM stock_level s JOIN location l ON l.tenant_id = $1 AND l.id = s.location_id AND l.is_active
WHERE s.tenant_id = $1 AND s.variant_id = ANY($2::uuid[]) AND s.closed_at IS NULL
GROUP BY s.variant_id`;

export const CATEGORIES = `
SELECT c.id, c.slug, coalesce(t.name, c.name) AS name FROM category c
LEFT JOIN category_translation t ON t.tenant_id = $1 AND t.category_id = c.id AND t.language = $2
WHERE c.tenant_id = $1 AND c.id = ANY($3::uuid[]) AND c.deleted_at IS NULL`;
