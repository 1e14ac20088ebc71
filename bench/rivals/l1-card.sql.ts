import { rivalConfig } from './rival-config.js';

const { currency, exponent, mediaUrl } = rivalConfig;

/**
 * An amount of money as the API shows it. Objects are made of rows throughout: `json_build_object` writes a space on
 * both sides of each colon, which is more to send and to read.
 */
export function moneyRow(minor: string): string {
  const unit = 10 ** exponent;
  const amount =
    exponent === 0
      ? `(${minor})::text`
      : `(${minor}) / ${unit} || '.' || lpad(((${minor}) % ${unit})::text, ${exponent}, '0')`;
  return `(SELECT row_to_json(m) FROM (SELECT ${amount} AS amount, '${currency}' AS currency) m)`;
}

/** The default price list: $1 tenant. */
const PRICE_LIST = `(SELECT id FROM price_list WHERE tenant_id = $1 AND is_default)`;

const AVAILABLE = `coalesce((SELECT sum(s.on_hand - s.reserved) FROM stock_level s
    JOIN location l ON l.tenant_id = $1 AND l.id = s.location_id AND l.is_active
    WHERE s.tenant_id = $1 AND s.variant_id = v.id AND s.closed_at IS NULL), 0)`;

/**
 * What the product `p` needs to be shown as a card, beside the product's own row: $1 tenant, $2 language.
 * Each part is one probe of an index for each product, and for each variant one of its price and one of its stock.
 */
export const CARD_PARTS = `
LEFT JOIN product_translation t ON t.tenant_id = $1 AND t.product_id = p.id AND t.language = $2
LEFT JOIN LATERAL (
  SELECT array_agg(po.name ORDER BY po.position) AS names
  FROM product_option po WHERE po.tenant_id = $1 AND po.product_id = p.id
) option ON true
CROSS JOIN LATERAL (
  SELECT min(minor) AS price_min, max(minor) AS price_max, json_agg(shown ORDER BY position, id) AS variants
  FROM (
    SELECT v.position, v.id, pr.minor, (SELECT row_to_json(s) FROM (SELECT
      'var_' || v.id AS id, v.sku, v.name, ${moneyRow('pr.minor')} AS price, ${AVAILABLE} AS "availableQuantity",
      coalesce((SELECT json_agg(row_to_json(o)) FROM unnest(option.names, v.option_values) AS o(name, value)), '[]')
        AS "selectedOptions") s) AS shown
    FROM variant v
    CROSS JOIN LATERAL (
      SELECT coalesce(sale_minor, amount_minor) AS minor FROM price
      WHERE tenant_id = $1 AND variant_id = v.id AND price_list_id = ${PRICE_LIST}
    ) pr
    WHERE v.tenant_id = $1 AND v.product_id = p.id AND v.deleted_at IS NULL
  ) priced
) offer
LEFT JOIN LATERAL (
  SELECT json_agg(shown ORDER BY position) AS shown FROM (
    SELECT pc.position, (SELECT row_to_json(s) FROM (
      SELECT 'cat_' || c.id AS id, coalesce(ct.name, c.name) AS name, c.slug) s) AS shown
    FROM product_category pc
    JOIN category c ON c.tenant_id = $1 AND c.id = pc.category_id AND c.deleted_at IS NULL
    LEFT JOIN category_translation ct ON ct.tenant_id = $1 AND ct.category_id = c.id AND ct.language = $2
    WHERE pc.tenant_id = $1 AND pc.product_id = p.id
  ) placed
) category ON true
LEFT JOIN LATERAL (
  SELECT row_to_json(s) AS shown FROM (
    SELECT '${mediaUrl}/' || m.content_hash || '/large.webp' AS url, pi.alt_text AS "altText"
    FROM product_image pi JOIN media_image m ON m.tenant_id = $1 AND m.id = pi.image_id
    WHERE pi.tenant_id = $1 AND pi.product_id = p.id
    ORDER BY pi.is_primary DESC, pi.position, pi.id LIMIT 1
  ) s
) image ON true`;

/** The columns of a card, named and ordered as clients ask for them. */
export const CARD = `
  'prod_' || p.id AS id, coalesce(t.name, p.name) AS name, p.slug,
  (SELECT row_to_json(r) FROM (
    SELECT ${moneyRow('offer.price_min')} AS min, ${moneyRow('offer.price_max')} AS max) r) AS "priceRange",
  image.shown AS "primaryImage", coalesce(category.shown, '[]') AS categories, offer.variants`;
