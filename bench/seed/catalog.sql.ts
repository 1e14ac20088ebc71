import { CATALOG_SPAN_MS, OPENED_AT_MS } from './generator.sql.js';

/** Where the products and variants of a batch stand until they are in their tables. */
export const DRAFT_TABLES = `
  CREATE TEMP TABLE draft_product (
    tenant_id uuid, store bigint, n bigint, hash text, id uuid, at_ms bigint, at timestamptz, name text, tops bigint,
    shelves bigint, leaf bigint, variants integer
  ) ON COMMIT DELETE ROWS;
  CREATE TEMP TABLE draft_variant (
    tenant_id uuid, store bigint, n bigint, k integer, id uuid, product_id uuid, at timestamptz, value text,
    hash text, base_minor bigint, on_hand integer
  ) ON COMMIT DELETE ROWS;`;

/** How many of the categories stand at the top of the tree; the others hang below them in turn. */
const TOPS = (count: string) => `greatest(1, ${count} / 5)`;

const CATEGORY = (store: string, k: string) => `pg_temp.id_of('category', ${store}, ${k}, ${OPENED_AT_MS})`;

/** $1 tenant, $2 number of the store, $3 how many. */
export const CATEGORIES = `
  INSERT INTO category (tenant_id, id, parent_id, slug, name, position, created_at, updated_at)
  SELECT $1::uuid, ${CATEGORY('$2::bigint', 'k')},
    CASE WHEN k >= tops THEN ${CATEGORY('$2::bigint', '(k - tops) % tops')} END,
    CASE WHEN k < tops THEN 'department-' || k + 1 ELSE 'shelf-' || k - tops + 1 END,
    CASE WHEN k < tops THEN 'Department ' || k + 1 ELSE 'Shelf ' || k - tops + 1 END,
    k, pg_temp.at_ms(${OPENED_AT_MS}), pg_temp.at_ms(${OPENED_AT_MS})
  FROM generate_series(0, $3::bigint - 1) AS k, (SELECT ${TOPS('$3::bigint')} AS tops) AS tree ORDER BY k`;

/**
 * $1 tenant, $2 number of the store, $3 first product, $4 past the last one, $5 how many the store will have, $6 its
 * categories, $7 names of the series.
 */
export const DRAFT_PRODUCTS = `
  INSERT INTO draft_product
  SELECT $1::uuid, $2::bigint, n, hash, pg_temp.id_of('product', $2::bigint, n, at_ms), at_ms, pg_temp.at_ms(at_ms),
    initcap(($7::text[])[1 + n % cardinality($7::text[])])
      || ' ' || (pg_temp.looks())[1 + pg_temp.draw(hash, 7, cardinality(pg_temp.looks()))]
      || ' ' || (pg_temp.kinds())[1 + leaf % cardinality(pg_temp.kinds())],
    tops, shelves, leaf, CASE pg_temp.draw(hash, 13, 4) WHEN 0 THEN 1 WHEN 1 THEN 3 ELSE 2 END
  FROM (
    SELECT n, hash, tops, $6::bigint - tops AS shelves, pg_temp.draw(hash, 1, $6::bigint - tops) AS leaf,
      ${OPENED_AT_MS} + n * ${CATALOG_SPAN_MS} / $5::bigint AS at_ms
    FROM generate_series($3::bigint, $4::bigint - 1) AS n
    CROSS JOIN LATERAL (SELECT pg_temp.hash_of('product', $2::bigint, n) AS hash) AS hashed
    CROSS JOIN (SELECT ${TOPS('$6::bigint')} AS tops) AS tree
  ) AS placed`;

/** $1 every how many-th product has ample stock. */
export const DRAFT_VARIANTS = `
  INSERT INTO draft_variant
  SELECT p.tenant_id, p.store, p.n, k, pg_temp.id_of('variant', p.store, p.n * 4 + k, p.at_ms), p.id, p.at,
    CASE p.variants WHEN 2 THEN (pg_temp.sizes())[k + 1] WHEN 3 THEN (pg_temp.colours())[k + 1] END,
    p.hash, 500 + pg_temp.draw(p.hash, 10, 49500) + k * 250,
    CASE WHEN p.n % $1::bigint = 0 THEN 5000000 WHEN pg_temp.draw(stocked, 1, 20) = 0 THEN 0
      ELSE 50 + pg_temp.draw(stocked, 7, 450) END
  FROM draft_product p CROSS JOIN LATERAL generate_series(0, p.variants - 1) AS k
  CROSS JOIN LATERAL (SELECT pg_temp.hash_of('stock', p.store, p.n * 4 + k) AS stocked) AS drawn`;

const PRODUCTS = `
  INSERT INTO product (tenant_id, id, slug, name, description, brand, tags, is_published, sales_count, created_at, updated_at)
  SELECT tenant_id, id, lower(replace(name, ' ', '-')) || '-' || n, name,
    '<p>' || (pg_temp.sentences())[1 + said] || ' ' || (pg_temp.sentences())[1 + (said + 3) % 8] || '</p>',
    (pg_temp.brands())[1 + pg_temp.draw(hash, 25, 20)],
    ARRAY[(pg_temp.tags())[1 + tag], (pg_temp.tags())[1 + (tag + 1 + pg_temp.draw(hash, 16, 19)) % 20]],
    pg_temp.draw(hash, 2, 50) <> 0, pg_temp.draw(hash, 19, 1000) * pg_temp.draw(hash, 22, 1000) / 1000, at, at
  FROM draft_product CROSS JOIN LATERAL (
    SELECT pg_temp.draw(hash, 4, 20) AS tag, pg_temp.draw(hash, 21, 8) AS said) AS drawn ORDER BY n`;

/** One product in three stands on a second shelf. */
const PRODUCT_CATEGORIES = `
  INSERT INTO product_category (tenant_id, product_id, category_id, position)
  SELECT p.tenant_id, p.id, ${CATEGORY('p.store', 'p.tops + shelf')}, place
  FROM draft_product p CROSS JOIN LATERAL (
    SELECT p.leaf AS shelf, 0 AS place
    UNION ALL SELECT (p.leaf + 7) % p.shelves, 1 WHERE p.n % 3 = 0 AND p.shelves > 7) AS standing`;

const OPTIONS = `
  INSERT INTO product_option (tenant_id, product_id, position, name, values)
  SELECT tenant_id, id, 0, CASE variants WHEN 2 THEN 'Size' ELSE 'Color' END,
    CASE variants WHEN 2 THEN pg_temp.sizes() ELSE pg_temp.colours() END
  FROM draft_product WHERE variants > 1`;

const VARIANTS = `
  INSERT INTO variant (tenant_id, id, product_id, sku, name, weight_grams, option_values, position, created_at, updated_at)
  SELECT tenant_id, id, product_id, 'P' || lpad(n::text, 7, '0') || '-' || k + 1, coalesce(value, 'Default'),
    100 + pg_temp.draw(hash, 8, 4900), array_remove(ARRAY[value], NULL), k, at, at
  FROM draft_variant ORDER BY n, k`;

const PRICES = `
  INSERT INTO price (tenant_id, price_list_id, variant_id, amount_minor, compare_at_minor)
  SELECT tenant_id, pg_temp.id_of('price list', store, 0, ${OPENED_AT_MS}), id, base_minor,
    CASE WHEN pg_temp.draw(hash, 13, 5) = 0 THEN base_minor + 1000 END
  FROM draft_variant ORDER BY n, k`;

const STOCK = `
  INSERT INTO stock_level (tenant_id, variant_id, location_id, on_hand, updated_at)
  SELECT tenant_id, id, pg_temp.id_of('location', store, 0, ${OPENED_AT_MS}), on_hand, at FROM draft_variant ORDER BY n, k`;

const MOVEMENTS = `
  INSERT INTO stock_movement (tenant_id, id, variant_id, location_id, kind, on_hand_delta, reserved_delta, created_at)
  SELECT v.tenant_id, pg_temp.id_of('movement', v.store, v.n * 4 + v.k, p.at_ms), v.id,
    pg_temp.id_of('location', v.store, 0, ${OPENED_AT_MS}), 'RECEIVED', v.on_hand, 0, v.at
  FROM draft_variant v JOIN draft_product p ON p.id = v.product_id WHERE v.on_hand > 0 ORDER BY v.n, v.k`;

/** Rows without files: every second product has two pictures. */
const IMAGE = (k: string) => `pg_temp.id_of('image', p.store, p.n * 4 + ${k}, p.at_ms)`;
const EACH_IMAGE = 'FROM draft_product p CROSS JOIN LATERAL generate_series(0, p.n % 2) AS k';
const IMAGES = `
  INSERT INTO media_image (tenant_id, id, content_hash, width, height, created_at, claimed_at)
  SELECT p.tenant_id, ${IMAGE('k')},
    pg_temp.hash_of('image', p.store, p.n * 4 + k) || pg_temp.hash_of('picture', p.store, p.n * 4 + k), 1200, 900, p.at, p.at
  ${EACH_IMAGE} ORDER BY p.n, k`;

const PRODUCT_IMAGES = `
  INSERT INTO product_image (tenant_id, id, product_id, image_id, alt_text, position, is_primary, created_at)
  SELECT p.tenant_id, pg_temp.id_of('product image', p.store, p.n * 4 + k, p.at_ms), p.id, ${IMAGE('k')}, p.name, k,
    k = 0, p.at
  ${EACH_IMAGE} ORDER BY p.n, k`;

/** Brings the drafts to their tables, in the order of their references. */
export const WRITE_DRAFTS = [
  PRODUCTS,
  PRODUCT_CATEGORIES,
  OPTIONS,
  VARIANTS,
  PRICES,
  STOCK,
  MOVEMENTS,
  IMAGES,
  PRODUCT_IMAGES,
];

/** $1 number of the store, $2 first product, $3 past the last one, $4 how many the store has. */
export const PRODUCT_IDS = `
  SELECT pg_temp.id_of('product', $1::bigint, n, ${OPENED_AT_MS} + n * ${CATALOG_SPAN_MS} / $4::bigint) AS id
  FROM generate_series($2::bigint, $3::bigint - 1) AS n`;
