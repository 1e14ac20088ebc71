import { Fault } from '../../kernel/errors.js';
import type { TenantContext } from '../../platform/context.js';
import {
  mapPage,
  readPage,
  type KeysetOrder,
  type Page,
  type PageArguments,
} from '../../platform/graphql/page.js';
import { isStaff } from '../../platform/viewer.js';
import { putAvailability, stockedOrNot } from '../inventory/index.js';
import { categoryLoader } from './catalog.loaders.js';
import { productLists, salesRanks } from './catalog.tags.js';
import { categoriesIn, facetsOf } from './facets.js';
import {
  MAX_COUNT,
  MAX_RANKED,
  type ProductDocRepository,
  type ProductRow,
  type SearchRow,
} from './product-doc.repository.js';
import type { DocFilter } from './product-filter.js';
import { docFilterOf, withoutNul } from './product-filter-input.js';
import type { ProductFilter, ProductSort, ProductSortField, SortDirection } from './product.inputs.js';
import { productView, type ProductView, type VariantView } from './product.view.js';
import type { ProductsRepository } from './products.repository.js';
import type { StoreCategories } from './store-categories.service.js';

/** A page of a list, and what the list is. */
export interface ProductListRequest extends PageArguments {
  readonly filter?: ProductFilter | null;
  readonly sort?: ProductSort | null;
}

export interface ProductSearchRequest extends PageArguments {
  readonly query: string;
  readonly filter?: ProductFilter | null;
}

/** Names of the fields that an operation selects of products and below. */
export type WantedFields = ReadonlySet<string>;

const MAX_QUERY_LENGTH = 200;
const MAX_TAGS_LISTED = 500;

const BY_ID = { sql: 'd.product_id', type: 'uuid', valueOf: (row: ProductRow) => row.productId };

const COLUMNS: Record<Exclude<ProductSortField, 'RELEVANCE'>, KeysetOrder<ProductRow>['columns'][number]> = {
  CREATED_AT: { sql: 'd.created_at', type: 'timestamptz', valueOf: (row) => row.createdAt.toISOString() },
  NAME: { sql: 'd.name', type: 'text', valueOf: (row) => row.name },
  PRICE: { sql: 'd.price_min', type: 'bigint', valueOf: (row) => row.priceMin },
  BEST_SELLING: { sql: 'd.sales_count', type: 'bigint', valueOf: (row) => row.salesCount },
};

const NATURAL: Record<ProductSortField, SortDirection> = {
  CREATED_AT: 'DESC',
  NAME: 'ASC',
  PRICE: 'ASC',
  BEST_SELLING: 'DESC',
  RELEVANCE: 'DESC',
};

const BY_RELEVANCE: KeysetOrder<SearchRow> = {
  name: 'RELEVANCE',
  direction: 'DESC',
  columns: [
    { sql: 'rank', type: 'int', valueOf: (row) => row.rank },
    { sql: '"productId"', type: 'uuid', valueOf: (row) => row.productId },
  ],
};

/** The lists of products: reading them touches only the documents. */
export class ProductList {
  constructor(
    private readonly docs: ProductDocRepository,
    private readonly products: ProductsRepository,
    private readonly categories: StoreCategories,
  ) {}

  /** The product with its details, or null when the viewer may not see one. */
  async bySlug(ctx: TenantContext, slug: string, wanted: WantedFields): Promise<ProductView | null> {
    const row = await this.docs.bySlug(ctx, withoutNul(slug).toLowerCase().normalize('NFC'), {
      ...{ isVisibleOnly: !isStaff(ctx), hasStock: hasStock(wanted) },
    });
    noteOne(ctx, row);
    if (row) await this.complete(ctx, [row], wanted);
    return row && productView(ctx, row);
  }

  /** The variant as part of its product, or null when the viewer may not see it. */
  async bySku(ctx: TenantContext, sku: string): Promise<VariantView | null> {
    const row = await this.docs.bySku(ctx, withoutNul(sku), !isStaff(ctx));
    noteOne(ctx, row);
    return (row && productView(ctx, row).variants.find((variant) => variant.sku === sku)) ?? null;
  }

  /** Labels in use with the number of published products that carry them. */
  tags(ctx: TenantContext): Promise<{ name: string; productCount: number }[]> {
    ctx.noteReads([productLists(ctx.tenantId)]);
    return this.products.tags(ctx, MAX_TAGS_LISTED);
  }

  /** @throws Fault BAD_USER_INPUT for a malformed filter, page size or cursor */
  async page(ctx: TenantContext, { filter, sort, ...page }: ProductListRequest, wanted: WantedFields) {
    const docFilter = docFilterOf(ctx, filter);
    const rows = await readPage(ctx, {
      arguments: page,
      order: orderOf(sort),
      filter: `products ${JSON.stringify(docFilter)} ${ctx.language}`,
      parameterOffset: this.docs.pageOffset(docFilter),
      fetch: (statement) => this.docs.page(ctx, { filter: docFilter, hasStock: hasStock(wanted) }, statement),
    });
    noteList(ctx, rows, { filter: docFilter, isBySales: orderOf(sort).columns[0] === COLUMNS.BEST_SELLING });
    await this.complete(ctx, rows.nodes, wanted);
    const products = mapPage(rows, (row) => productView(ctx, row));
    const counted = once(() => this.docs.count(ctx, docFilter));
    return Object.assign(products, totals(counted));
  }

  /** Products that match the words, the best first, with what they can be narrowed by. */
  async search(ctx: TenantContext, { query, filter, ...page }: ProductSearchRequest, wanted: WantedFields) {
    if (query.trim() === '' || query.length > MAX_QUERY_LENGTH || query.includes('\0')) {
      throw new Fault('BAD_USER_INPUT', `\`query\` takes 1 to ${MAX_QUERY_LENGTH} characters.`);
    }
    const docFilter = { ...docFilterOf(ctx, filter), text: query };
    // Facets and total come from one statement, whichever of them is asked for.
    const facets = once(() => this.docs.facets(ctx, docFilter));
    const [rows, counted] = await Promise.all([
      readPage(ctx, {
        arguments: page,
        order: BY_RELEVANCE,
        filter: `search ${JSON.stringify(docFilter)} ${ctx.language}`,
        parameterOffset: this.docs.pageOffset(docFilter),
        fetch: (statement) =>
          this.docs.search(ctx, { filter: docFilter, hasStock: hasStock(wanted) }, statement),
      }),
      wanted.has('facets') ? facets() : [],
    ]);
    noteList(ctx, rows, { filter: docFilter, isBySales: false });
    await this.complete(ctx, rows.nodes, wanted, categoriesIn(counted));
    const products = mapPage(rows, (row) => productView(ctx, row));
    const total = async () => (await facets()).find((row) => row.key === 'total')?.count ?? 0;
    return Object.assign(products, totals(total), {
      facets: async () => facetsOf(await facets(), (ids) => ctx.loader(categoryLoader).loadMany(ids)),
      isSampled: async () => (await total()) > MAX_RANKED,
    });
  }

  /**
   * What the operation wants of each product beside its document is there when its fields are resolved, and the
   * categories that are `mentioned` elsewhere in the answer.
   */
  private async complete(
    ctx: TenantContext,
    rows: readonly ProductRow[],
    wanted: WantedFields,
    mentioned: readonly string[] = [],
  ): Promise<void> {
    if (hasStock(wanted)) {
      putAvailability(
        ctx,
        rows.flatMap(({ card }) => card.variantIds),
        rows.flatMap(({ stock }) => stock ?? []),
      );
    }
    const shown = wanted.has('categories') ? rows.flatMap(({ categoryIds }) => categoryIds) : [];
    await this.categories.fill(ctx, [...shown, ...mentioned]);
  }
}

/** Whether the stock of variants is asked for. */
function hasStock(wanted: WantedFields): boolean {
  return wanted.has('availableQuantity');
}

function orderOf(sort: ProductSort | null | undefined): KeysetOrder<ProductRow> {
  const field = sort?.field ?? 'CREATED_AT';
  // Without a search nothing is more relevant than what sells.
  const column = COLUMNS[field === 'RELEVANCE' ? 'BEST_SELLING' : field];
  return { name: field, direction: sort?.direction ?? NATURAL[field], columns: [column, BY_ID] };
}

/** What is not there yet may be so with any change of the catalog. */
function noteOne(ctx: TenantContext, row: ProductRow | null): void {
  ctx.noteReads([row ? row.productId : productLists(ctx.tenantId)]);
}

function noteList(
  ctx: TenantContext,
  { nodes }: Page<ProductRow>,
  { filter, isBySales }: { filter: DocFilter; isBySales: boolean },
): void {
  const { tenantId } = ctx;
  ctx.noteReads(nodes.map((row) => row.productId));
  ctx.noteReads([productLists(tenantId)]);
  if (isBySales) ctx.noteReads([salesRanks(tenantId)]);
  if (filter.inStock !== undefined) ctx.noteReads([stockedOrNot(tenantId)]);
}

function totals(counted: () => Promise<number>) {
  return {
    totalCount: async () => Math.min(await counted(), MAX_COUNT),
    totalCountIsCapped: async () => (await counted()) > MAX_COUNT,
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}
