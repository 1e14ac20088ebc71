import { rivalConfig } from './rival-config.js';

const { currency, exponent, mediaUrl } = rivalConfig;

/** An amount of money as the API shows it. */
export function moneyJson(minor: string): string {
  const unit = 10 ** exponent;
  const amount =
    exponent === 0
      ? `(${minor})::text`
      : `(${minor}) / ${unit} || '.' || lpad(((${minor}) % ${unit})::text, ${exponent}, '0')`;
  return `json_build_object('amount', ${amount}, 'currency', '${currency}')`;
}

/** The table of the default price list: $1 tenant. */
const PRICE_LIST = `(SELECT id FROM price_list WHERE tenant_id = $1 AND is_default)`;

const AVAILABLE = `coalesce((SELECT sum(s.on_hand - s.reserved) FROM stock_level s
    JOIN location l ON l.tenant_id = $1 AND l.id = s.location_id AND l.is_active
    WHERE s.tenant_id = $1 AND s.variant_id = v.id AND s.closed_at IS NULL), 0)`;

/**
 * What the product \`p\` needs to be shown as a card, beside the product's own row: $1 tenant, $2 language.
 * Each part is one probe of an index for each product, and for each variant one of its price and one of its stock.
 */
export const CARD_PARTS = `
LEFT JOIN product_translation t ON t.tenant_id = $1 AND t.product_id = p.id AND t.language = $2
LEFT JOIN LATERAL (
  SELECT array_agg(po.name ORDER BY po.position) AS names,
    json_agg(json_build_object('name', po.name, 'values', po.values) ORDER BY po.position) AS shown
  FROM product_option po WHERE po.tenant_id = $1 AND po.product_id = p.id
) option ON true
CROSS JOIN LATERAL (
  SELECT min(priced.minor) AS price_min, max(priced.minor) AS price_max,
    json_agg(json_build_object(
      'id', 'var_' || priced.id, 'sku', priced.sku, 'name', priced.name, 'price', ${moneyJson('priced.minor')},
      'availableQuantity', priced.available,
      'selectedOptions', coalesce((SELECT json_agg(json_build_object('name', o.name, 'value', o.value))
        FROM unnest(option.names, priced.option_values) AS o(name, value)), '[]')
    ) ORDER BY priced.position, priced.id) AS variants
  FROM (
    SELECT v.id, v.sku, v.name, v.option_values, v.position, coalesce(pr.sale_minor, pr.amount_minor) AS minor,
      ${AVAILABLE} AS available
    FROM variant v
    JOIN price pr ON pr.tenant_id = $1 AND pr.variant_id = v.id AND pr.price_list_id = ${PRICE_LIST}
    WHERE v.tenant_id = $1 AND v.product_id = p.id AND v.deleted_at IS NULL
  ) priced
) offer
LEFT JOIN LATERAL (
  SELECT json_agg(json_build_object('id', 'cat_' || c.id, 'name', coalesce(ct.name, c.name), 'slug', c.slug)
    ORDER BY pc.position) AS shown
  FROM product_category pc
  JOIN category c ON c.tenant_id = $1 AND c.id = pc.category_id AND c.deleted_at IS NULL
  LEFT JOIN category_translation ct ON ct.tenant_id = $1 AND ct.category_id = c.id AND ct.language = $2
  WHERE pc.tenant_id = $1 AND pc.product_id = p.id
) category ON true
LEFT JOIN LATERAL (
  SELECT json_build_object('url', '${mediaUrl}/' || m.content_hash || '/large.webp', 'altText', pi.alt_text) AS shown
  FROM product_image pi JOIN media_image m ON m.tenant_id = $1 AND m.id = pi.image_id
  WHERE pi.tenant_id = $1 AND pi.product_id = p.id
  ORDER BY pi.is_primary DESC, pi.position, pi.id LIMIT 1
) image ON true`;

/** Keys and values of a card in the order in which clients ask for them. */
export const CARD = `
  'id', 'prod_' || p.id, 'name', coalesce(t.name, p.name), 'slug', p.slug,
  'priceRange', json_build_object('min', ${moneyJson('offer.price_min')}, 'max', ${moneyJson('offer.price_max')}),
  'primaryImage', image.shown, 'categories', coalesce(category.shown, '[]'), 'variants', offer.variants`;
