import { CARD, CARD_PARTS } from './l1-card.sql.js';
import { rivalConfig } from './rival-config.js';

/** The newest published products: $3 is one more than the page takes. */
export const PAGE = `
WITH found AS MATERIALIZED (
  SELECT p.id, p.slug, p.name, p.created_at FROM product p
  WHERE p.tenant_id = $1 AND p.deleted_at IS NULL AND p.is_published
  ORDER BY p.created_at DESC, p.id DESC LIMIT $3
), page AS (SELECT * FROM found ORDER BY created_at DESC, id DESC LIMIT $3 - 1)
SELECT (SELECT count(*) FROM found) = $3 AS more, json_agg(card ORDER BY p.created_at DESC, p.id DESC)::text AS nodes,
  max(p.created_at) || '|' || max(p.id::text) AS first, min(p.created_at) || '|' || min(p.id::text) AS last
FROM page p ${CARD_PARTS} CROSS JOIN LATERAL (SELECT ${CARD}) card`;

const IMAGES = `
coalesce((SELECT json_agg(shown ORDER BY position, raw_id) FROM (
  SELECT i.position, i.id AS raw_id, (SELECT row_to_json(s) FROM (SELECT 'img_' || i.id AS id,
    '${rivalConfig.mediaUrl}/' || i.content_hash || '/large.webp' AS url, i.alt_text AS "altText", i.width, i.height,
    i.place = 1 AS "isPrimary") s) AS shown
  FROM (
    SELECT pi.id, pi.position, pi.alt_text, m.content_hash, m.width, m.height,
      row_number() OVER (ORDER BY pi.is_primary DESC, pi.position, pi.id) AS place
    FROM product_image pi JOIN media_image m ON m.tenant_id = $1 AND m.id = pi.image_id
    WHERE pi.tenant_id = $1 AND pi.product_id = p.id
  ) i) placed), '[]')`;

/** The published product of the slug $3 with everything its own page shows. */
export const DETAIL = `
SELECT row_to_json(detail)::text AS product
FROM product p ${CARD_PARTS} CROSS JOIN LATERAL (SELECT ${CARD},
  coalesce(t.description, p.description) AS description, p.tags,
  coalesce((SELECT json_agg(row_to_json(o)) FROM (
    SELECT po.name, po.values FROM product_option po
    WHERE po.tenant_id = $1 AND po.product_id = p.id ORDER BY po.position) o), '[]') AS options,
  ${IMAGES} AS images,
  (SELECT row_to_json(s) FROM (SELECT coalesce(t.seo_title, p.seo_title) AS title,
    coalesce(t.seo_description, p.seo_description) AS description) s) AS seo) detail
WHERE p.tenant_id = $1 AND p.deleted_at IS NULL AND p.is_published AND p.slug = $3`;

/**
 * The best matches of the words $3, with counts of what they can be narrowed by. $4 is one more than the page takes.
 * A text index is part of any solution, so the words are looked up in the one there is; all that is shown and counted
 * comes from the tables.
 */
export const SEARCH = `
WITH hit AS MATERIALIZED (
  SELECT d.product_id AS id, (ts_rank_cd(d.search, q.query) * 1000000)::int AS rank
  FROM (SELECT websearch_to_tsquery(search_config($2), search_text($3)) || search_prefixes($3) AS query) q, product_doc d
  WHERE d.tenant_id = $1 AND d.language = $2 AND d.is_published AND d.search @@ q.query
    AND d.price_list_id = (SELECT id FROM price_list WHERE tenant_id = $1 AND is_default)
), match AS MATERIALIZED (
  SELECT h.id, h.rank, p.name, p.slug, p.tags, p.brand FROM hit h
  JOIN product p ON p.tenant_id = $1 AND p.id = h.id AND p.deleted_at IS NULL
), page AS (SELECT * FROM match ORDER BY rank DESC, id DESC LIMIT $4 - 1),
value AS (
  SELECT 'category' AS key, pc.category_id::text AS value FROM match m
    JOIN product_category pc ON pc.tenant_id = $1 AND pc.product_id = m.id
    JOIN category c ON c.tenant_id = $1 AND c.id = pc.category_id AND c.deleted_at IS NULL
  UNION ALL SELECT 'tag', unnest(tags) FROM match
  UNION ALL SELECT 'brand', brand FROM match WHERE brand IS NOT NULL
  UNION ALL SELECT 'option:' || o.name, o.value FROM match m CROSS JOIN LATERAL (
    SELECT DISTINCT po.name, v.option_values[po.position + 1] AS value FROM product_option po
    JOIN variant v ON v.tenant_id = $1 AND v.product_id = m.id AND v.deleted_at IS NULL
    WHERE po.tenant_id = $1 AND po.product_id = m.id
  ) o
), counted AS (SELECT key, value, count(*) AS count FROM value GROUP BY key, value),
named AS (
  SELECT co.key, co.count, co.value AS sort, (SELECT row_to_json(s) FROM (SELECT
    coalesce(c.slug, co.value) AS value, coalesce(ct.name, c.name, co.value) AS label, co.count) s) AS shown
  FROM counted co
  LEFT JOIN category c ON c.tenant_id = $1 AND c.id = CASE WHEN co.key = 'category' THEN co.value::uuid END
  LEFT JOIN category_translation ct ON ct.tenant_id = $1 AND ct.category_id = c.id AND ct.language = $2
), facet AS (
  SELECT CASE key WHEN 'category' THEN 0 WHEN 'brand' THEN 1 WHEN 'tag' THEN 3 ELSE 2 END AS place, max(count) AS most,
    (array_agg(key || chr(31) || sort ORDER BY count DESC, sort))[1] AS foremost,
    (SELECT row_to_json(s) FROM (SELECT key, CASE key WHEN 'category' THEN 'Category' WHEN 'brand' THEN 'Brand'
      WHEN 'tag' THEN 'Tag' ELSE substr(key, 8) END AS label,
      json_agg(shown ORDER BY count DESC, sort) AS values) s) AS shown
  FROM named GROUP BY key
)
SELECT (SELECT count(*) FROM match) AS total,
  (SELECT json_agg(shown ORDER BY place, most DESC, foremost) FROM facet)::text AS facets,
  json_agg(card ORDER BY p.rank DESC, p.id DESC)::text AS nodes, min(p.rank) || '|' || min(p.id::text) AS last
FROM page p ${CARD_PARTS} CROSS JOIN LATERAL (SELECT ${CARD}) card`;
