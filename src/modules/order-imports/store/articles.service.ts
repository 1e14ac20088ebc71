import type { TenantContext } from '../../../platform/context.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { toDecimal } from '../../../kernel/money.js';
import type { CatalogApi } from '../../catalog/index.js';
import type { PastInvoice, PastInvoiceRow } from '../../imports/index.js';
import { CURRENCY, SOURCE } from '../books/past-money.js';
import type { Article } from '../books/past-sale.js';
import type { ArticlesRepository } from './articles.repository.js';

/** Stock codes that stand for charges and corrections; they become products of a category of their own. */
const CHARGES: ReadonlySet<string> = new Set([
  ...['POST', 'DOT', 'C2', 'D', 'M', 'm', 'S', 'B', 'BANK CHARGES', 'AMAZONFEE', 'CRUK'],
]);

export interface FoundArticles {
  /** By stock code. */
  readonly articles: Map<string, Article>;
  /** Why the store does not take a stock code, by stock code. */
  readonly refusals: Map<string, { readonly code: string; readonly message: string }>;
}

/** Products of the store for the stock codes of a file. */
export class Articles {
  constructor(
    private readonly repository: ArticlesRepository,
    private readonly products: CatalogApi['imports'],
  ) {}

  /**
   * What each stock code sells. Codes that the store does not know become products: not published, without stock, at
   * the first price above 0. @throws Refusal as `importProducts`
   */
  async find(
    tx: TenantTx,
    { tenant }: TenantContext,
    invoices: readonly PastInvoice[],
  ): Promise<FoundArticles> {
    const rowsOfCode = rowsByCode(invoices);
    const codes = [...rowsOfCode.keys()];
    const known = await this.repository.find(tx, codes.map(skuOf));
    const missing = codes.filter((code) => !known.has(skuOf(code)));
    const refusals: FoundArticles['refusals'] = new Map();
    if (missing.length > 0) {
      const drafts = missing.map((code) => productOf(code, rowsOfCode.get(code)!));
      const outcomes = await this.products.importProducts(tx, tenant, drafts);
      const made = await this.repository.find(tx, missing.map(skuOf));
      for (const [sku, article] of made) known.set(sku, article);
      for (const [index, code] of missing.entries()) {
        if (made.has(skuOf(code))) continue;
        const { code: why = 'INVALID', message = '' } = outcomes[index]!.problems[0] ?? {};
        refusals.set(code, { code: why, message: `No product can be made for "${code}". ${message}`.trim() });
      }
    }
    const found = codes.flatMap((code): [string, Article][] => {
      const article = known.get(skuOf(code));
      return article ? [[code, article]] : [];
    });
    return { articles: new Map(found), refusals };
  }
}

function rowsByCode(invoices: readonly PastInvoice[]): Map<string, PastInvoiceRow[]> {
  const byCode = new Map<string, PastInvoiceRow[]>();
  for (const row of invoices.flatMap(({ rows }) => rows)) {
    const rows = byCode.get(row.stockCode);
    if (rows) rows.push(row);
    else byCode.set(row.stockCode, [row]);
  }
  return byCode;
}

/** SKUs have no spaces. */
function skuOf(stockCode: string): string {
  return stockCode.replace(/\s+/g, '-');
}

function productOf(stockCode: string, rows: readonly PastInvoiceRow[]) {
  const price = rows.find(({ unitMinor }) => unitMinor > 0)?.unitMinor ?? 0;
  return {
    externalKey: `${SOURCE}:${stockCode}`,
    name: nameOf(rows) ?? stockCode,
    categoryIds: [],
    ...(CHARGES.has(stockCode) && { categoryPath: ['Charges'] }),
    tags: [],
    isPublished: false,
    options: [],
    variants: [{ sku: skuOf(stockCode), priceText: toDecimal(price, CURRENCY), selectedOptions: [] }],
    imageUrls: [],
  };
}

/** What the rows call it most often. Rows without a price tell rather why they are there. */
function nameOf(rows: readonly PastInvoiceRow[]): string | null {
  const counts = new Map<string, number>();
  for (const { description, unitMinor } of rows) {
    if (description === '') continue;
    counts.set(description, (counts.get(description) ?? 0) + (unitMinor > 0 ? 1_000 : 1));
  }
  const [first] = [...counts].sort(([, left], [, right]) => right - left);
  return first?.[0] ?? null;
}
