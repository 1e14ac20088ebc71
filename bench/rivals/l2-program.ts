import type { ProductDetail } from '../../src/modules/catalog/product-doc.entity.js';
import { facetsJson, type FacetRow } from './l2-facets.js';
import { cardJson, detailJson, quoted, type DocRow, type Surroundings } from './l2-card.js';
import { publicDigits } from './public-id.js';
import { rivalConfig } from './rival-config.js';
import { rivalPool, serveRival } from './rival-server.js';
import { CATEGORIES, DETAIL, FACETS, PAGE, SEARCH, STOCK } from './l2.sql.js';

/** L2: the prepared documents, one statement for the stock and one for the categories, put together as text. */
const pool = rivalPool();
const { tenantId, language } = rivalConfig;

async function ask<Row extends object>(name: string, text: string, values: unknown[]): Promise<Row[]> {
  const { rows } = await pool.query<Row>({ name, text, values: [tenantId, ...values] });
  return rows;
}

async function around(rows: readonly DocRow[]): Promise<Surroundings> {
  const variantIds = rows.flatMap(({ card }) => card.variants.map(({ id }) => id));
  const categoryIds = [...new Set(rows.flatMap((row) => row.category_ids))];
  const [levels, categories] = await Promise.all([
    ask<{ id: string; available: string }>('stock', STOCK, [variantIds]),
    ask<{ id: string; name: string; slug: string }>('categories', CATEGORIES, [language, categoryIds]),
  ]);
  return {
    stock: new Map(levels.map(({ id, available }) => [id, Number(available)])),
    categories: new Map(categories.map((category) => [category.id, categoryJson(category)])),
  };
}

function categoryJson({ id, name, slug }: { id: string; name: string; slug: string }): string {
  return `{"id":"cat_${publicDigits(id)}","name":${quoted(name)},"slug":"${slug}"}`;
}

async function nodesJson(page: readonly DocRow[]): Promise<string> {
  const parts = await around(page);
  return `[${page.map((row) => `{${cardJson(row, parts)}}`).join(',')}]`;
}

async function products(query: URLSearchParams): Promise<string> {
  const first = Number(query.get('first'));
  const rows = await ask<DocRow & { created_at: string }>('page', PAGE, [language, first + 1]);
  const page = rows.slice(0, first);
  const cursor = (row = page[0]!) => Buffer.from(`${row.created_at}|${row.product_id}`).toString('base64url');
  const pageInfo =
    `{"hasNextPage":${rows.length > first},"hasPreviousPage":false,` +
    `"startCursor":"${cursor()}","endCursor":"${cursor(page.at(-1))}"}`;
  return `{"products":{"pageInfo":${pageInfo},"nodes":${await nodesJson(page)}}}`;
}

async function productBySlug(query: URLSearchParams): Promise<string> {
  const values = [language, query.get('slug')];
  const [row] = await ask<DocRow & { detail: ProductDetail; tags: string[] }>('detail', DETAIL, values);
  if (!row) return '{"productBySlug":null}';
  const parts = await around([row]);
  return `{"productBySlug":{${cardJson(row, parts)},${detailJson(row, row.detail, row.tags)}}}`;
}

async function productSearch(query: URLSearchParams): Promise<string> {
  const first = Number(query.get('first'));
  const words = query.get('query');
  const [rows, facetRows] = await Promise.all([
    ask<DocRow & { rank: number }>('search', SEARCH, [language, words, first + 1]),
    ask<FacetRow>('facets', FACETS, [language, words]),
  ]);
  const page = rows.slice(0, first);
  const last = page.at(-1);
  const cursor = Buffer.from(`${last?.rank}|${last?.product_id}`).toString('base64url');
  const { total, facets } = facetsJson(facetRows);
  return (
    `{"productSearch":{"totalCount":${total},"facets":${facets},` +
    `"pageInfo":{"hasNextPage":${rows.length > first},"endCursor":"${cursor}"},"nodes":${await nodesJson(page)}}}`
  );
}

serveRival({ products, productBySlug, productSearch });
