import { DETAIL, PAGE, SEARCH } from './l1-catalog.sql.js';
import { MERCHANT_ORDERS, MY_ORDERS } from './l1-orders.sql.js';
import { publicDigits, withPublicIds } from './public-id.js';
import { rivalConfig } from './rival-config.js';
import { rivalPool, serveRival } from './rival-server.js';

/** L1: one hand-written statement over the normalised tables, whose JSON is passed on. */
const pool = rivalPool();
const { tenantId, language } = rivalConfig;

/** The only row of a prepared statement about the tenant, in the language. */
async function ask<Row extends object>(
  name: string,
  text: string,
  values: unknown[],
): Promise<Row | undefined> {
  const { rows } = await pool.query<Row>({ name, text, values: [tenantId, language, ...values] });
  return rows[0];
}

interface PageRow {
  readonly more: boolean;
  readonly nodes: string;
  readonly first: string;
  readonly last: string;
}

async function products(query: URLSearchParams): Promise<string> {
  const row = (await ask<PageRow>('page', PAGE, [Number(query.get('first')) + 1]))!;
  const pageInfo =
    `{"hasNextPage":${row.more},"hasPreviousPage":false,` +
    `"startCursor":"${cursor(row.first)}","endCursor":"${cursor(row.last)}"}`;
  return `{"products":{"pageInfo":${pageInfo},"nodes":${withPublicIds(row.nodes)}}}`;
}

async function productBySlug(query: URLSearchParams): Promise<string> {
  const row = await ask<{ product: string }>('detail', DETAIL, [query.get('slug')]);
  return `{"productBySlug":${row ? withPublicIds(row.product) : 'null'}}`;
}

interface SearchRow {
  readonly total: string;
  readonly facets: string | null;
  readonly nodes: string;
  readonly last: string;
}

async function productSearch(query: URLSearchParams): Promise<string> {
  const first = Number(query.get('first'));
  const { total, facets, nodes, last } = (await ask<SearchRow>('search', SEARCH, [
    query.get('query'),
    first + 1,
  ]))!;
  const pageInfo = `{"hasNextPage":${Number(total) > first},"endCursor":"${cursor(last)}"}`;
  return (
    `{"productSearch":{"totalCount":${total},"facets":${facets ?? '[]'},"pageInfo":${pageInfo},` +
    `"nodes":${withPublicIds(nodes)}}}`
  );
}

async function myOrders(query: URLSearchParams): Promise<string> {
  const user = query.get('user')!;
  const orders = await orderPage('my orders', MY_ORDERS, [Number(query.get('first')) + 1, user]);
  return `{"me":{"id":"user_${publicDigits(user)}","orders":${orders}}}`;
}

async function merchantOrders(query: URLSearchParams): Promise<string> {
  return `{"orders":${await orderPage('orders', MERCHANT_ORDERS, [Number(query.get('first')) + 1])}}`;
}

async function orderPage(name: string, text: string, values: unknown[]): Promise<string> {
  const { rows } = await pool.query<PageRow>({ name, text, values: [tenantId, ...values] });
  const { more, last, nodes } = rows[0]!;
  return `{"pageInfo":{"hasNextPage":${more},"endCursor":"${cursor(last)}"},"nodes":${withPublicIds(nodes)}}`;
}

function cursor(text: string): string {
  return Buffer.from(text).toString('base64url');
}

serveRival({ products, productBySlug, productSearch, myOrders, merchantOrders });
