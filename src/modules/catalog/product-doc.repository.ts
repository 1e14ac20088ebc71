import type { TenantContext } from '../../platform/context.js';
import { columnsOf } from '../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../platform/db/scope.js';
import type { PageStatement } from '../../platform/graphql/page.js';
import { ProductDocEntity, type ProductDetail } from './product-doc.entity.js';
import { DIFFERING_DOCUMENTS, LOCK_SUBJECTS, REMOVE_DOCUMENTS, WRITE_DOCUMENTS } from './product-doc.sql.js';
import { availabilityOf } from '../inventory/index.js';
import type { FacetRow } from './facets.js';
import { cardOf, type KnownCard } from './known-cards.js';
import { conditionsOf, type DocFilter } from './product-filter.js';
import { searchQuery } from './search-query.js';

/** A document without what only a product's own page needs. */
export type ProductRow = Pick<
  ProductDocEntity,
  | 'productId'
  | 'slug'
  | 'name'
  | 'isPublished'
  | 'priceMin'
  | 'priceMax'
  | 'salesCount'
  | 'categoryIds'
  | 'tags'
  | 'createdAt'
> & {
  readonly card: KnownCard;
  readonly detail?: ProductDetail;
  /** What can be bought of its variants, of those that are kept anywhere, where that was asked for. */
  readonly stock?: readonly (readonly [variantId: string, available: number])[] | null;
};

export type SearchRow = ProductRow & { readonly rank: number };

const PROPERTIES = [
  'productId',
  'slug',
  'name',
  'isPublished',
  'priceMin',
  'priceMax',
  'salesCount',
  'categoryIds',
  'tags',
  'createdAt',
] as const;
const COLUMNS = columnsOf(ProductDocEntity, 'd', PROPERTIES);

/** The same of documents that a subquery has found. */
const FOUND_COLUMNS = PROPERTIES.map((property) => `d."${property}"`).join(', ');

/** Cards come as text, because most of them are known by it. */
const CARD = 'd.card::text AS card';

/** The documents of the store's default price list in the request's language: $1 tenant, $2 language. */
const FROM_DOCS = `FROM product_doc d WHERE d.tenant_id = $1 AND d.language = $2
  AND d.price_list_id = (SELECT id FROM price_list WHERE tenant_id = $1 AND is_default)`;

/**
 * The same for statements that look for words or in lists, by the view that may use their index. The planner thinks of a store of
 * middling size and would rather read all its documents: the coalesce keeps it from the indexes that could.
 */
const FROM_SEARCH = `FROM product_search d WHERE d.tenant_id = $1 AND coalesce(d.language = $2
  AND d.price_list_id = (SELECT id FROM price_list WHERE tenant_id = $1 AND is_default), false)`;

/** Beside the columns of documents `d`: what is in stock. It travels with them, because a round trip costs more. */
const STOCK = `, ${availabilityOf('d.variant_ids')} AS stock`;

/** How many parameters {@link FROM_DOCS} takes. */
const BASE = 2;

/** Counts beyond this are not exact; an exact one would cost what the whole list costs. */
export const MAX_COUNT = 10_000;

/**
 * Of a word that very many products have, so many are ranked and looked through for facets, those stored first. A buyer
 * narrows such a search; to rank all of them would cost what the catalog is large.
 */
export const MAX_RANKED = 2_000;

/** Below every id. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** A document that is missing, left over, or says something other than the tables. */
export interface DifferingDocument {
  readonly productId: string;
  readonly language: string;
  readonly kind: 'MISSING' | 'LEFT_OVER' | 'OTHER';
}

/** Which documents are read, and whether with the stock of their variants. */
export interface DocQuery<Filter extends DocFilter = DocFilter> {
  readonly filter: Filter;
  readonly hasStock: boolean;
}

/** Reads and writes the read model of products. */
export class ProductDocRepository {
  /** Brings the documents of these products to what the tables say now. Locks the products, in the order of their ids. */
  async rebuild(tx: TenantTx, productIds: readonly string[]): Promise<void> {
    await this.lock(tx, productIds);
    await tx.query(REMOVE_DOCUMENTS, [tx.tenantId, productIds]);
    await tx.query(WRITE_DOCUMENTS, [tx.tenantId, productIds]);
  }

  /** Holds back whatever else changes these products, until the transaction ends. In the order of their ids. */
  async lock(tx: TenantTx, productIds: readonly string[]): Promise<void> {
    await tx.query(LOCK_SUBJECTS, [tx.tenantId, productIds]);
  }

  /** Those documents of these products that are not what the tables say at this moment. Changes and locks nothing. */
  differing(scope: TenantScope, productIds: readonly string[]): Promise<DifferingDocument[]> {
    return scope.query<DifferingDocument>(DIFFERING_DOCUMENTS, [scope.tenantId, productIds]);
  }

  /** Ids of the store's products in their order, also of deleted ones, those after `after`. */
  async idsAfter(scope: TenantScope, after: string | null, limit: number): Promise<string[]> {
    const rows = await scope.query<{ id: string }>(
      `SELECT id FROM product WHERE tenant_id = $1 AND id > $2::uuid ORDER BY id LIMIT $3`,
      [scope.tenantId, after ?? NO_ID, limit],
    );
    return rows.map((row) => row.id);
  }

  /** Removes the documents of deleted products. */
  async remove(tx: TenantTx, productIds: readonly string[]): Promise<void> {
    await tx.query(`DELETE FROM product_doc WHERE tenant_id = $1 AND product_id = ANY($2::uuid[])`, [
      tx.tenantId,
      productIds,
    ]);
  }

  page(ctx: TenantContext, { filter, hasStock }: DocQuery, page: PageStatement): Promise<ProductRow[]> {
    const { sql, parameters } = conditionsOf(filter, BASE);
    return read(
      ctx,
      `SELECT ${COLUMNS}, ${CARD}${hasStock ? STOCK : ''} ${FROM_DOCS} ${sql} ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [...base(ctx), ...parameters, ...page.parameters],
    );
  }

  /** Where the page's own parameters begin in {@link page}. */
  pageOffset(filter: DocFilter): number {
    return BASE + conditionsOf(filter, BASE).parameters.length;
  }

  /** How many documents match, counted up to one more than {@link MAX_COUNT}. */
  async count(ctx: TenantContext, filter: DocFilter): Promise<number> {
    const { sql, parameters } = conditionsOf(filter, BASE);
    const from = isInList(filter) ? FROM_SEARCH : FROM_DOCS;
    const [row] = await ctx.query<{ count: number }>(
      `SELECT count(*) AS count FROM (SELECT 1 ${from} ${sql} LIMIT ${MAX_COUNT + 1}) AS matches`,
      [...base(ctx), ...parameters],
    );
    return row!.count;
  }

  /** The documents of these products with their details, in no particular order. */
  details(ctx: TenantContext, productIds: readonly string[], isVisibleOnly: boolean): Promise<ProductRow[]> {
    // Looked up one by one: for a list of ids the planner may take an index that is not about them. Within a subquery
    // their number is unknown to it whatever is asked for, so that it keeps its plan.
    return read(
      ctx,
      `SELECT found.* FROM unnest((SELECT $3::uuid[])) AS wanted(id) CROSS JOIN LATERAL (
         SELECT ${COLUMNS}, ${CARD}, d.detail ${FROM_DOCS} AND d.product_id = wanted.id
           ${isVisibleOnly ? 'AND d.is_published' : ''} LIMIT 1) AS found`,
      [...base(ctx), productIds],
    );
  }

  async bySlug(
    ctx: TenantContext,
    slug: string,
    { isVisibleOnly, hasStock }: { isVisibleOnly: boolean; hasStock?: boolean },
  ): Promise<ProductRow | null> {
    const rows = await read(
      ctx,
      `SELECT ${COLUMNS}, ${CARD}, d.detail${hasStock ? STOCK : ''}
       ${FROM_DOCS} AND d.slug = $3 ${isVisibleOnly ? 'AND d.is_published' : ''}`,
      [...base(ctx), slug],
    );
    return rows[0] ?? null;
  }

  /** The product with the variant of this SKU. */
  async bySku(ctx: TenantContext, sku: string, isVisibleOnly: boolean): Promise<ProductRow | null> {
    const rows = await read(
      ctx,
      `SELECT ${COLUMNS}, ${CARD}, d.detail ${FROM_DOCS} ${isVisibleOnly ? 'AND d.is_published' : ''}
       AND d.product_id = (SELECT product_id FROM variant WHERE tenant_id = $1 AND sku = $3 AND deleted_at IS NULL)`,
      [...base(ctx), sku],
    );
    return rows[0] ?? null;
  }

  /** The product of each of these variants. */
  productsOfVariants(
    scope: TenantScope,
    variantIds: readonly string[],
  ): Promise<{ variantId: string; productId: string }[]> {
    return scope.query(
      `SELECT id AS "variantId", product_id AS "productId" FROM variant
       WHERE tenant_id = $1 AND id = ANY($2::uuid[]) AND deleted_at IS NULL`,
      [scope.tenantId, variantIds],
    );
  }

  /** The best of the first {@link MAX_RANKED} documents that match. */
  search(
    ctx: TenantContext,
    { filter, hasStock }: DocQuery<DocFilter & { text: string }>,
    page: PageStatement,
  ): Promise<SearchRow[]> {
    const { sql, parameters } = conditionsOf(filter, BASE);
    const query = searchQuery(filter.text, BASE + 1);
    // The rank is an integer so that a cursor can carry it exactly.
    return read<SearchRow>(
      ctx,
      `SELECT ${FOUND_COLUMNS}, d.rank, ${CARD}${hasStock ? STOCK : ''} FROM (
         SELECT ${COLUMNS}, d.card, d.variant_ids, (ts_rank_cd(d.search, ${query.sql}) * 1000000)::int AS rank ${FROM_SEARCH} ${sql}
         LIMIT ${MAX_RANKED}
       ) AS d WHERE true ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [...base(ctx), ...parameters, ...page.parameters],
    );
  }

  /**
   * Counts of the values that the first {@link MAX_RANKED} matching products have, and under the key `total` how many
   * match, counted up to one more than {@link MAX_COUNT}.
   */
  facets(ctx: TenantContext, filter: DocFilter): Promise<FacetRow[]> {
    const { sql, parameters } = conditionsOf(filter, BASE);
    return ctx.query<FacetRow>(
      `WITH match AS MATERIALIZED (
         SELECT place, CASE WHEN place <= ${MAX_RANKED} THEN category_ids END AS category_ids,
           CASE WHEN place <= ${MAX_RANKED} THEN tags END AS tags,
           CASE WHEN place <= ${MAX_RANKED} THEN option_pairs END AS option_pairs,
           CASE WHEN place <= ${MAX_RANKED} THEN card ->> 'brand' END AS brand
         FROM (SELECT row_number() OVER () AS place, d.* ${FROM_SEARCH} ${sql} LIMIT ${MAX_COUNT + 1}) AS numbered
       ), looked_through AS (
         SELECT * FROM match WHERE place <= ${MAX_RANKED}
       ), value AS (
         SELECT 'category' AS key, unnest(category_ids)::text AS value FROM looked_through
         UNION ALL SELECT 'tag', unnest(tags) FROM looked_through
         UNION ALL SELECT 'brand', brand FROM looked_through WHERE brand IS NOT NULL
         UNION ALL SELECT 'option', unnest(option_pairs) FROM looked_through
       ), counted AS (
         SELECT key, value, count(*) AS count FROM value GROUP BY key, value
         UNION ALL SELECT 'total', '', count(*) FROM match
       )
       SELECT key, value, count FROM (
         SELECT *, row_number() OVER (PARTITION BY key ORDER BY count DESC, value) AS place FROM counted
       ) AS ranked WHERE place <= 100 ORDER BY key, count DESC, value`,
      [...base(ctx), ...parameters],
    );
  }
}

function base(ctx: TenantContext): [string, string] {
  return [ctx.tenantId, ctx.language];
}

/** Rows as they come, with their cards as text. */
type StoredRow<Row extends ProductRow> = Omit<Row, 'card'> & { card: string | KnownCard };

async function read<Row extends ProductRow = ProductRow>(
  ctx: TenantContext,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const rows = await ctx.query<StoredRow<Row>>(sql, parameters);
  for (const row of rows) row.card = cardOf(row.card as string);
  return rows as unknown as Row[];
}

/** Whether an index of words or lists tells which documents match, so that no other is read. */
function isInList({ text, categorySlug, tags }: DocFilter): boolean {
  return text !== undefined || categorySlug !== undefined || tags !== undefined;
}
