/** What the documents of the products in $2 are made from: one row for each product and price list. */
const PREPARED = `
WITH store AS (SELECT id, languages FROM tenant WHERE id = $1),
-- Set apart, and joined by columns rather than by $1: of a store that is new to the statistics the planner expects one row
-- for $1 in any table, and would look through all of its prices for each product.
subject AS MATERIALIZED (
  SELECT * FROM product WHERE tenant_id = $1 AND deleted_at IS NULL AND id = ANY($2::uuid[])
),
-- What is the same in all languages is made once for each product and price list.
prepared AS MATERIALIZED (
  SELECT s.*, o.*, l.currency, coalesce(c.ids, '{}') AS category_ids, coalesce(opt.options, '[]') AS options,
    coalesce(opt.pairs, '{}') AS pairs, img.primary_image, coalesce(img.images, '[]') AS images,
    setweight(to_tsvector('simple', search_text(concat_ws(' ', s.brand, array_to_string(s.tags, ' '), o.skus))), 'B')
      AS labels
  FROM subject s
  CROSS JOIN LATERAL (
    SELECT pr.price_list_id,
      min(coalesce(pr.sale_minor, pr.amount_minor)) AS price_min,
      max(coalesce(pr.sale_minor, pr.amount_minor)) AS price_max,
      string_agg(v.sku, ' ' ORDER BY v.position, v.id) AS skus,
      array_agg(v.id ORDER BY v.position, v.id) AS variant_ids,
      json_agg(json_build_object(
        'id', v.id, 'sku', v.sku, 'name', v.name, 'price', coalesce(pr.sale_minor, pr.amount_minor),
        'compareAt', CASE WHEN pr.sale_minor IS NULL THEN pr.compare_at_minor
          ELSE greatest(pr.amount_minor, pr.compare_at_minor) END,
        'weightGrams', v.weight_grams, 'barcode', v.barcode, 'values', v.option_values, 'version', v.version
      ) ORDER BY v.position, v.id) AS variants
    FROM variant v JOIN price pr ON pr.tenant_id = s.tenant_id AND pr.variant_id = v.id
    WHERE v.tenant_id = s.tenant_id AND v.product_id = s.id AND v.deleted_at IS NULL
    GROUP BY pr.price_list_id
  ) o
  JOIN price_list l ON l.tenant_id = s.tenant_id AND l.id = o.price_list_id
  LEFT JOIN LATERAL (
    SELECT array_agg(pc.category_id ORDER BY pc.position) AS ids FROM product_category pc
    JOIN category ca ON ca.tenant_id = s.tenant_id AND ca.id = pc.category_id AND ca.deleted_at IS NULL
    WHERE pc.tenant_id = s.tenant_id AND pc.product_id = s.id
  ) c ON true
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('name', po.name, 'values', po.values) ORDER BY po.position) AS options,
      (SELECT array_agg(DISTINCT po2.name || chr(31) || v.option_values[po2.position + 1]) FROM product_option po2
       JOIN variant v ON v.tenant_id = s.tenant_id AND v.product_id = s.id AND v.deleted_at IS NULL
       WHERE po2.tenant_id = s.tenant_id AND po2.product_id = s.id) AS pairs
    FROM product_option po WHERE po.tenant_id = s.tenant_id AND po.product_id = s.id
  ) opt ON true
  LEFT JOIN LATERAL (
    SELECT json_agg(i.image ORDER BY i.position, i.id) AS images,
      (json_agg(i.image) FILTER (WHERE i.is_primary)) -> 0 AS primary_image
    FROM (
      SELECT p.id, p.position, p.is_primary, json_build_object('id', p.id, 'hash', p.content_hash,
        'altText', p.alt_text, 'width', p.width, 'height', p.height, 'isPrimary', p.is_primary) AS image
      FROM (
        -- While the primary picture is still to be fetched, the first of those that are there stands in for it.
        SELECT pi.id, pi.position, pi.alt_text, m.content_hash, m.width, m.height,
          row_number() OVER (ORDER BY pi.is_primary DESC, pi.position, pi.id) = 1 AS is_primary
        FROM product_image pi JOIN media_image m ON m.tenant_id = s.tenant_id AND m.id = pi.image_id
        WHERE pi.tenant_id = s.tenant_id AND pi.product_id = s.id
      ) p
    ) i
  ) img ON true
)`;

/**
 * The documents as the normalised tables say they are.
 * What buyers pay is the price: where a promotion makes a sale price it stands in the place of the price, and the price
 * itself beside it as the one before the reduction.
 * Prices of a list other than the default fall back to nothing: a product that the list does not price is not in it.
 */
const DOCUMENTS = `
SELECT p.tenant_id, p.id AS product_id, p.price_list_id, g.language, p.slug, coalesce(t.name, p.name) AS name,
  p.is_published, p.price_min, p.price_max, p.sales_count, p.variant_ids, p.category_ids, p.tags, p.pairs AS option_pairs, p.created_at,
  setweight(to_tsvector(search_config(g.language), search_text(coalesce(t.name, p.name))), 'A')
    || setweight(to_tsvector('simple', search_text(concat_ws(' ', coalesce(t.name, p.name), p.name))), 'A')
    || p.labels
    || setweight(to_tsvector(search_config(g.language), search_text(coalesce(t.description, p.description))), 'D')
    AS search,
  json_build_object(
    'brand', p.brand, 'currency', p.currency, 'version', p.version, 'updatedAt', p.updated_at,
    'options', p.options, 'primaryImage', p.primary_image, 'variants', p.variants) AS card,
  json_build_object(
    'description', coalesce(t.description, p.description),
    'seoTitle', coalesce(t.seo_title, p.seo_title), 'seoDescription', coalesce(t.seo_description, p.seo_description),
    'images', p.images) AS detail
FROM prepared p
CROSS JOIN store CROSS JOIN LATERAL unnest(store.languages) AS g(language)
LEFT JOIN product_translation t ON t.tenant_id = p.tenant_id AND t.product_id = p.id AND t.language = g.language`;

/**
 * Writes the documents of the products in $2. One statement whatever their number: a single product, an import's batch,
 * or a part of the whole catalog.
 */
export const WRITE_DOCUMENTS = `${PREPARED}
INSERT INTO product_doc (tenant_id, product_id, price_list_id, language, slug, name, is_published, price_min, price_max,
  sales_count, variant_ids, category_ids, tags, option_pairs, created_at, search, card, detail)
${DOCUMENTS}
ON CONFLICT (tenant_id, product_id, price_list_id, language) DO UPDATE SET
  slug = excluded.slug, name = excluded.name, is_published = excluded.is_published, price_min = excluded.price_min,
  price_max = excluded.price_max, sales_count = excluded.sales_count, variant_ids = excluded.variant_ids,
  category_ids = excluded.category_ids, tags = excluded.tags, option_pairs = excluded.option_pairs, created_at = excluded.created_at,
  search = excluded.search, card = excluded.card, detail = excluded.detail`;

/** Everything that a document says. */
const contentOf = (
  row: string,
) => `(${row}.slug, ${row}.name, ${row}.is_published, ${row}.price_min, ${row}.price_max,
  ${row}.sales_count, ${row}.variant_ids, ${row}.category_ids, ${row}.tags, ${row}.option_pairs, ${row}.created_at, ${row}.search,
  ${row}.card::text, ${row}.detail::text)`;

/**
 * Of the products in $2, the documents that are not what the tables say: missing, left over, or of other content. All of
 * it is one look at one moment, so that changes which are being made do not show.
 */
export const DIFFERING_DOCUMENTS = `${PREPARED}
, wanted AS (${DOCUMENTS}),
kept AS (SELECT * FROM product_doc WHERE tenant_id = $1 AND product_id = ANY($2::uuid[]))
SELECT product_id AS "productId", language,
  CASE WHEN kept.tenant_id IS NULL THEN 'MISSING' WHEN wanted.tenant_id IS NULL THEN 'LEFT_OVER' ELSE 'OTHER' END AS kind
FROM wanted FULL JOIN kept USING (product_id, price_list_id, language)
WHERE kept.tenant_id IS NULL OR wanted.tenant_id IS NULL
  OR ${contentOf('wanted')} IS DISTINCT FROM ${contentOf('kept')}
ORDER BY product_id, language`;

/**
 * Holds back whatever else changes these products, and changes of the store's languages, until the transaction ends.
 * A document must be made from rows that nobody is changing: its statement would read the old ones, wait for the other's
 * document, and then put the old state over the new.
 */
export const LOCK_SUBJECTS = `
WITH store AS MATERIALIZED (SELECT id FROM tenant WHERE id = $1 FOR SHARE)
SELECT p.id FROM product p JOIN store ON store.id = p.tenant_id
WHERE p.tenant_id = $1 AND p.id = ANY($2::uuid[]) ORDER BY p.id FOR UPDATE OF p`;

/** Removes documents that no longer stand for anything: deleted products, unpriced lists, dropped languages. */
export const REMOVE_DOCUMENTS = `
DELETE FROM product_doc d WHERE d.tenant_id = $1 AND d.product_id = ANY($2::uuid[]) AND NOT EXISTS (
  SELECT 1 FROM product p
  JOIN tenant t ON t.id = p.tenant_id AND d.language = ANY(t.languages)
  JOIN variant v ON v.tenant_id = $1 AND v.product_id = p.id AND v.deleted_at IS NULL
  JOIN price pr ON pr.tenant_id = $1 AND pr.variant_id = v.id AND pr.price_list_id = d.price_list_id
  WHERE p.tenant_id = $1 AND p.id = d.product_id AND p.deleted_at IS NULL)`;
