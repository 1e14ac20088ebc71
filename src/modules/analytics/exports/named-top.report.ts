import { encodeId, isUuid } from '../../../kernel/ids.js';
import type { ReportRow } from '../../../platform/exports/report-source.js';
import type { TopSort } from '../reading/analytics.enums.js';
import type { Report } from '../reading/report.loader.js';
import type { WantedSums } from '../reading/sales-rows.js';
import { SORTS, topReport, type TopRow } from '../reading/top.report.js';
import type { SalesDimension } from '../sales/analytics-sales.entity.js';

/** An entry with names of what it is about, as the list's SQL calls them. */
export interface NamedTopRow extends TopRow {
  readonly names: Readonly<Record<string, string | null>>;
}

/** A list of what was sold by one dimension. */
export interface SoldList {
  readonly dimension: SalesDimension;
  /** Columns that say what an entry is about. */
  readonly columns: readonly string[];
  readonly named: (row: NamedTopRow) => ReportRow;
  /** Names of what `r.key` means, and where they stand; absent where the key says it. */
  readonly names?: { readonly list: string; readonly from: string };
}

const KEY = `nullif(r.key, '')::uuid`;

export const LISTS: Readonly<Record<string, SoldList>> = {
  PRODUCTS: {
    dimension: 'PRODUCT',
    columns: ['product_id', 'product_name'],
    named: ({ key, names }) => ({
      product_id: encodeId('product', key),
      product_name: names['name'] ?? null,
    }),
    names: { list: 'p.name', from: `product p ON p.tenant_id = $1 AND p.id = ${KEY}` },
  },
  VARIANTS: {
    dimension: 'VARIANT',
    columns: ['variant_id', 'sku', 'variant_name', 'product_id', 'product_name'],
    named: ({ key, names }) => ({
      ...{ variant_id: encodeId('variant', key), sku: names['sku'] ?? null },
      variant_name: names['name'] ?? null,
      product_id: names['productId'] ? encodeId('product', names['productId']) : null,
      product_name: names['productName'] ?? null,
    }),
    names: {
      list: 'v.sku, v.name, p.id AS "productId", p.name AS "productName"',
      from: `(variant v JOIN product p ON p.tenant_id = $1 AND p.id = v.product_id)
        ON v.tenant_id = $1 AND v.id = ${KEY}`,
    },
  },
  CUSTOMERS: {
    dimension: 'CUSTOMER',
    columns: ['customer_id', 'customer_name', 'email'],
    named: ({ key, names }) => ({
      ...{ customer_id: encodeId('customer', key), customer_name: names['name'] ?? null },
      email: names['email'] ?? null,
    }),
    names: {
      list: `nullif(c.name, '') AS name, c.email`,
      from: `customer c ON c.tenant_id = $1 AND c.id = ${KEY}`,
    },
  },
  CATEGORIES: {
    dimension: 'CATEGORY',
    columns: ['category_id', 'category_name'],
    named: ({ key, names }) => ({
      category_id: key === '' ? null : encodeId('category', key),
      category_name: names['name'] ?? null,
    }),
    names: { list: 'g.name', from: `category g ON g.tenant_id = $1 AND g.id = ${KEY}` },
  },
  COUNTRIES: {
    dimension: 'COUNTRY',
    columns: ['country'],
    named: ({ key }) => ({ country: key || null }),
  },
  COUPONS: {
    dimension: 'COUPON',
    columns: ['code', 'promotion_id'],
    named: ({ key }) =>
      isUuid(key)
        ? { code: null, promotion_id: encodeId('promotion', key) }
        : { code: key, promotion_id: null },
  },
};

/** All of a dimension, the best first, with names. */
export function namedTopReport(
  { names }: SoldList,
  wanted: WantedSums,
  sortBy: `${TopSort}`,
): Report<NamedTopRow> {
  const all = topReport(wanted, { first: null, sortBy });
  const name = names ? `(SELECT to_jsonb(n) FROM (SELECT ${names.list}) n)` : `'{}'::jsonb`;
  return {
    sql: (place) => `SELECT r.*, ${name} AS names FROM (${all.sql(place)}) r
      ${names ? `LEFT JOIN ${names.from}` : ''} ORDER BY r.${SORTS[sortBy]} DESC, r.key`,
  };
}
