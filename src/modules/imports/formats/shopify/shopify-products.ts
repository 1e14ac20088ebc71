import { slugOf } from '../draft/cell-values.js';
import type { CsvRow } from '../text/csv-rows.js';
import { DRAFT_LIMITS } from '../product-draft.js';
import {
  MAX_PRODUCTS_PER_FILE,
  rowProblem,
  type ReadingProblemCode,
  type ReadingProgress,
  type ReadItem,
  type RowProblem,
} from '../product-reading.js';
import type { ShopifyHeader } from './shopify-header.js';
import { ShopifyProduct } from './shopify-product.js';
import { ShopifyRow } from './shopify-row.js';

interface OpenProduct {
  key: string;
  recordsBefore: number;
  /** Null: refused, and `refusal` is told for every further row. */
  product: ShopifyProduct | null;
  refusal: { code: ReadingProblemCode; message: string } | null;
}

/** Turns rows into products: consecutive rows of one handle are one product, and a handle comes once in a file. */
export class ShopifyProducts {
  #open: OpenProduct | null = null;
  readonly #keys = new Set<string>();

  constructor(
    private readonly header: ShopifyHeader,
    private readonly skipRecords: number,
    private readonly progress: ReadingProgress,
  ) {}

  /** True once the file has more products than one import takes: reading ends. */
  get isFull(): boolean {
    return this.#keys.size > MAX_PRODUCTS_PER_FILE;
  }

  /** What is settled by the next row: problems of the row, and the product before it when the row opens another. */
  take({ row: number, cells, problem }: CsvRow): ReadItem[] {
    const recordsBefore = number - 2;
    this.progress.recordsRead = recordsBefore + 1;
    const row = new ShopifyRow(number, cells, this.header);
    const { key, opensProduct } = this.#keyOf(row);
    if (recordsBefore < this.skipRecords) return this.#skip(key);
    const closed = opensProduct ? this.#close(recordsBefore) : [];
    if (problem) row.problems.push(problem);
    if (opensProduct) this.#open = this.#openProduct(key, recordsBefore, row);
    else if (!problem) this.#continueProduct(row);
    this.#countBufferedRows();
    return [...closed, ...this.#itemsOf(row.problems, this.#open?.recordsBefore ?? recordsBefore + 1)];
  }

  /** The last product of the file. */
  end(): ReadItem[] {
    return this.#close(this.progress.recordsRead);
  }

  /** Rows without handle: a title stands for it; with neither they count to the product before. */
  #keyOf(row: ShopifyRow): { key: string; opensProduct: boolean } {
    const handle = row.text('handle').toLowerCase().slice(0, DRAFT_LIMITS.keyChars);
    if (handle !== '') return { key: handle, opensProduct: handle !== this.#open?.key };
    const key = slugOf(row.text('title')).slice(0, DRAFT_LIMITS.keyChars);
    return { key, opensProduct: key !== '' };
  }

  #skip(key: string): ReadItem[] {
    if (key !== '') this.#keys.add(key);
    return [];
  }

  #openProduct(key: string, recordsBefore: number, row: ShopifyRow): OpenProduct {
    const repeated = this.#keys.has(key) ? refusalOfRepeated(key, row) : null;
    this.#keys.add(key);
    // A row that cannot be read has said so already.
    const isReadable = row.problems.length === 0;
    if (repeated && isReadable) row.report(null, repeated.code, repeated.message);
    if (repeated) return { key, recordsBefore, product: null, refusal: repeated };
    const product = isReadable ? ShopifyProduct.open(key, row) : null;
    const message = `The product "${key}" was not imported because of its first row, row ${row.number}.`;
    return { key, recordsBefore, product, refusal: product ? null : { code: 'PRODUCT_REFUSED', message } };
  }

  #continueProduct(row: ShopifyRow): void {
    if (row.text('handle') === '') {
      row.report('handle', 'REQUIRED', 'The row has neither a handle nor a title.');
    } else if (this.#open?.product) this.#open.product.add(row);
    else if (this.#open?.refusal) row.report(null, this.#open.refusal.code, this.#open.refusal.message);
  }

  #close(recordsRead: number): ReadItem[] {
    const product = this.#open?.product;
    const key = this.#open?.key;
    this.#open = null;
    if (!product) return [];
    const draft = product.finish();
    if (draft) return [{ kind: 'product', draft, recordsRead }];
    const message = `The product "${key}" was not imported: none of its rows holds a complete variant.`;
    const problems = product.rowNumbers.map((number) => rowProblem(number, 'PRODUCT_REFUSED', message));
    return this.#itemsOf(problems, recordsRead);
  }

  #countBufferedRows(): void {
    const rows = this.#open?.product?.rowNumbers.length ?? 0;
    this.progress.maxBufferedRows = Math.max(this.progress.maxBufferedRows, rows);
  }

  #itemsOf(problems: readonly RowProblem[], recordsRead: number): ReadItem[] {
    return problems.map((problem) => ({ kind: 'problem', problem, recordsRead }));
  }
}

function refusalOfRepeated(key: string, row: ShopifyRow): { code: ReadingProblemCode; message: string } {
  if (row.text('handle') === '') {
    const message = `Another product of the file has the same title. Give both a handle.`;
    return { code: 'DUPLICATE', message };
  }
  const message = `The handle "${key}" stood further up already. Put all rows of one product together.`;
  return { code: 'NOT_CONSECUTIVE', message };
}
