import { CsvRows, type CsvRow } from './text/csv-rows.js';
import {
  MAX_PRODUCTS_PER_FILE,
  newProgress,
  rowProblem,
  type ProductReading,
  type ReadingOptions,
  type ReadingProgress,
  type ReadItem,
  type RowProblem,
} from './product-reading.js';
import { readShopifyHeader, type ShopifyHeader } from './shopify/shopify-header.js';
import { columnNameOf } from './shopify/shopify-field-names.js';
import { ShopifyProducts } from './shopify/shopify-products.js';
import { openText } from './text/text-source.js';

/**
 * Reads Shopify's product CSV (the older export and the newer template) as a stream: UTF-8 with or without byte order
 * mark, any line ends, memory bounded by one product.
 *
 * - The rows of one handle stand together and are one product; a handle that comes back later is refused row by row
 *   (`NOT_CONSECUTIVE`), as the product before it is already on its way.
 * - Title, option names and all fields of the product count in its first row only; further rows are variants (with
 *   option values, SKU, price or barcode), images, or both.
 * - A bad cell costs the smallest thing that it describes: itself, else the variant or image of its row, else the
 *   product. Every data row ends up in a product's `rowNumbers`, in a problem, or in both; only what lies between a
 *   broken quotation and the next readable row is told in one problem together.
 * - A product with an unreadable first row is refused as a whole (`PRODUCT_REFUSED` for its other rows).
 */
export function readShopifyCsv(
  source: AsyncIterable<Uint8Array>,
  { skipRecords = 0 }: ReadingOptions = {},
): ProductReading {
  const progress = newProgress();
  const file: OpenFile = { skipRecords, progress, header: { columns: new Map() } };
  return {
    progress,
    fieldName: ({ field }) => columnNameOf(field, file.header),
    [Symbol.asyncIterator]: () => itemsOf(source, file),
  };
}

interface OpenFile {
  readonly skipRecords: number;
  readonly progress: ReadingProgress;
  /** Without columns until it was read. */
  header: ShopifyHeader;
}

async function* itemsOf(source: AsyncIterable<Uint8Array>, file: OpenFile): AsyncGenerator<ReadItem, void> {
  const { skipRecords, progress } = file;
  const text = await openText(source);
  if ('problem' in text) {
    yield ofFile(text.problem);
    return;
  }
  const rows = new CsvRows(progress).read(text.pieces);
  const header = headerIn(await rows.next());
  if ('columns' in header) {
    file.header = header;
    yield* productsIn(rows, new ShopifyProducts(header, skipRecords, progress));
  } else {
    await rows.return(undefined);
    yield ofFile(header);
  }
}

function headerIn(first: IteratorResult<CsvRow, unknown>): ShopifyHeader | RowProblem {
  if (first.done) return rowProblem(1, 'EMPTY_FILE', 'The file holds nothing but blank rows.');
  return first.value.problem ?? readShopifyHeader(first.value.cells);
}

async function* productsIn(rows: AsyncIterable<CsvRow>, products: ShopifyProducts): AsyncGenerator<ReadItem> {
  let isEmpty = true;
  for await (const row of rows) {
    isEmpty = false;
    yield* products.take(row);
    if (products.isFull) {
      yield tooManyProducts(row.row);
      return;
    }
  }
  if (isEmpty) yield ofFile(rowProblem(1, 'EMPTY_FILE', 'The file has a header but no row below it.'));
  yield* products.end();
}

function ofFile(problem: RowProblem): ReadItem {
  return { kind: 'problem', problem, recordsRead: 0 };
}

function tooManyProducts(row: number): ReadItem {
  const message = `One file takes at most ${MAX_PRODUCTS_PER_FILE} products. Split it; rows from ${row} on were not read.`;
  return { kind: 'problem', problem: rowProblem(row, 'FILE_TOO_LARGE', message), recordsRead: row - 2 };
}
