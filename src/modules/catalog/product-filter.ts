import { searchQuery } from './search-query.js';

/** What a list of products is narrowed by, with ids decoded and prices in minor units. */
export interface DocFilter {
  /** Unpublished products are only for staff. */
  readonly isVisibleOnly: boolean;
  readonly text?: string;
  readonly ids?: readonly string[];
  readonly categorySlug?: string;
  readonly tags?: readonly string[];
  readonly brands?: readonly string[];
  readonly priceMin?: number;
  readonly priceMax?: number;
  readonly inStock?: boolean;
  readonly options?: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/** Between the name and the value of an option pair; no text can contain it. */
export const PAIR_SEPARATOR = '\u001f';

const IN_STOCK = `EXISTS (
  SELECT 1 FROM variant v JOIN stock_level s ON s.tenant_id = $1 AND s.variant_id = v.id AND s.on_hand > s.reserved
  WHERE v.tenant_id = $1 AND v.product_id = d.product_id AND v.deleted_at IS NULL)`;

/** The category of this slug and everything below it. */
const inCategory = (parameter: string) => `d.category_ids && ARRAY(
  WITH RECURSIVE branch AS (
    SELECT id FROM category WHERE tenant_id = $1 AND slug = ${parameter} AND deleted_at IS NULL
    UNION ALL
    SELECT c.id FROM category c JOIN branch b ON c.tenant_id = $1 AND c.parent_id = b.id AND c.deleted_at IS NULL
  ) SELECT id FROM branch)`;

/**
 * The filter as SQL on the documents `d`. An empty list matches nothing, an absent one everything.
 * The search text, where there is one, is the first parameter after `offset`.
 */
export function conditionsOf(filter: DocFilter, offset: number): { sql: string; parameters: unknown[] } {
  const conditions: string[] = [];
  const parameters: unknown[] = [];
  const add = (condition: (parameter: string) => string, value: unknown) => {
    parameters.push(value);
    conditions.push(condition(`$${offset + parameters.length}`));
  };
  if (filter.text !== undefined) {
    const query = searchQuery(filter.text, offset + 1);
    parameters.push(...query.parameters);
    conditions.push(`d.search @@ ${query.sql}`);
  }
  if (filter.isVisibleOnly) conditions.push('d.is_published');
  if (filter.ids) add((ids) => `d.product_id = ANY(${ids}::uuid[])`, filter.ids);
  if (filter.categorySlug !== undefined) add(inCategory, filter.categorySlug);
  if (filter.tags) add((tags) => `d.tags && ${tags}::text[]`, filter.tags);
  if (filter.brands) add((brands) => `d.card ->> 'brand' = ANY(${brands}::text[])`, filter.brands);
  if (filter.priceMin !== undefined) add((price) => `d.price_max >= ${price}::bigint`, filter.priceMin);
  if (filter.priceMax !== undefined) add((price) => `d.price_min <= ${price}::bigint`, filter.priceMax);
  if (filter.inStock !== undefined) conditions.push(filter.inStock ? IN_STOCK : `NOT ${IN_STOCK}`);
  for (const { name, values } of filter.options ?? []) {
    add(
      (pairs) => `d.option_pairs && ${pairs}::text[]`,
      values.map((value) => name + PAIR_SEPARATOR + value),
    );
  }
  return { sql: conditions.map((condition) => `AND ${condition}`).join(' '), parameters };
}
