import { isAvailable } from '../inventory/index.js';
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

const IN_STOCK = isAvailable('d.variant_ids');

/** The category of this slug and everything below it. */
const inCategory = (parameter: string) => `d.category_ids && ARRAY(
  WITH RECURSIVE branch AS (
    SELECT id FROM category WHERE tenant_id = $1 AND slug = ${parameter} AND deleted_at IS NULL
    UNION ALL
    SELECT c.id FROM category c JOIN branch b ON c.tenant_id = $1 AND c.parent_id = b.id AND c.deleted_at IS NULL
  ) SELECT id FROM branch)`;

/** A condition on the documents `d`, given where its parameter stands. */
type Condition = (parameter: string) => string;

/** Conditions of the filter's plain values. An empty list matches nothing, an absent one everything. */
const CONDITIONS: { readonly [Key in keyof DocFilter]?: Condition } = {
  ids: (ids) => `d.product_id = ANY(${ids}::uuid[])`,
  categorySlug: inCategory,
  tags: (tags) => `d.tags && ${tags}::text[]`,
  brands: (brands) => `d.card ->> 'brand' = ANY(${brands}::text[])`,
  priceMin: (price) => `d.price_max >= ${price}::bigint`,
  priceMax: (price) => `d.price_min <= ${price}::bigint`,
};

/**
 * One parameter for all lists of pairs, so that the number of a visitor's filters makes no new statement. The first list
 * stands before it as an array, because few filters have a second one and few documents come so far.
 */
const hasOfEach: Condition = (lists) => `NOT EXISTS (
  SELECT FROM jsonb_array_elements(${lists}::jsonb) AS wanted(pairs)
  WHERE NOT d.option_pairs && ARRAY(SELECT jsonb_array_elements_text(wanted.pairs)))`;

/** Any of these is what the option may be. Well-formed, because jsonb takes nothing else. */
function pairsOf({ name, values }: { name: string; values: readonly string[] }): string[] {
  return values.map((value) => (name + PAIR_SEPARATOR + value).toWellFormed());
}

/**
 * The filter as SQL, its parameters numbered from `offset + 1`.
 * The search text, where there is one, is the first of them.
 */
export function conditionsOf(filter: DocFilter, offset: number): { sql: string; parameters: unknown[] } {
  const conditions: string[] = [];
  const parameters: unknown[] = [];
  const add = (condition: Condition, value: unknown) => {
    parameters.push(value);
    conditions.push(condition(`$${offset + parameters.length}`));
  };
  if (filter.text !== undefined) {
    const query = searchQuery(filter.text, offset + 1);
    parameters.push(...query.parameters);
    conditions.push(`d.search @@ ${query.sql}`);
  }
  if (filter.isVisibleOnly) conditions.push('d.is_published');
  if (filter.inStock !== undefined) conditions.push(filter.inStock ? IN_STOCK : `NOT ${IN_STOCK}`);
  for (const [key, condition] of Object.entries(CONDITIONS) as [keyof DocFilter, Condition][]) {
    if (filter[key] !== undefined) add(condition, filter[key]);
  }
  const [firstPairs, ...otherPairs] = (filter.options ?? []).map(pairsOf);
  if (firstPairs) add((pairs) => `d.option_pairs && ${pairs}::text[]`, firstPairs);
  if (otherPairs.length > 0) add(hasOfEach, JSON.stringify(otherPairs));
  return { sql: conditions.map((condition) => `AND ${condition}`).join(' '), parameters };
}
