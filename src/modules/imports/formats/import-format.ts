import { readJsonl } from './jsonl.js';
import { readOnlineRetail } from './online-retail.js';
import { newProgress, type ProductReading, type ReadingOptions } from './product-reading.js';
import { readShopifyCsv } from './shopify-csv.js';
import { CsvRows } from './text/csv-rows.js';
import { readLines } from './text/text-lines.js';
import { openText } from './text/text-source.js';

/** The forms that a file may have. */
export type ImportFormat = 'SHOPIFY_CSV' | 'JSONL' | 'ONLINE_RETAIL';

/** Those of files that hold orders of another system instead of products. */
export const ORDER_FORMATS: readonly ImportFormat[] = ['ONLINE_RETAIL'];

type Source = AsyncIterable<Uint8Array>;

interface Reader {
  read(source: Source, options?: ReadingOptions): ProductReading;
  /** Numbers of the records as the reading counts them, ascending. */
  recordNumbers(pieces: AsyncIterable<Buffer>): AsyncIterable<number>;
}

const READERS: Readonly<Record<ImportFormat, Reader>> = {
  SHOPIFY_CSV: { read: readShopifyCsv, recordNumbers: rowsBelowHeader },
  JSONL: { read: readJsonl, recordNumbers: lineNumbers },
  ONLINE_RETAIL: { read: readOnlineRetail, recordNumbers: rowsBelowHeader },
};

/** What a file in this format holds, read as it is asked for. */
export function readItems(format: ImportFormat, source: Source, options?: ReadingOptions): ProductReading {
  return READERS[format].read(source, options);
}

/** How many records a whole reading of the file reads; 0 for what is no such file. Much faster than reading them. */
export async function countRecords(format: ImportFormat, source: Source): Promise<number> {
  const text = await openText(source);
  if ('problem' in text) return 0;
  let count = 0;
  for await (const number of READERS[format].recordNumbers(text.pieces)) count = number;
  return count;
}

async function* rowsBelowHeader(pieces: AsyncIterable<Buffer>): AsyncGenerator<number> {
  for await (const { row } of new CsvRows(newProgress()).read(pieces)) yield Math.max(0, row - 1);
}

async function* lineNumbers(pieces: AsyncIterable<Buffer>): AsyncGenerator<number> {
  for await (const { number } of readLines(pieces, newProgress())) yield number;
}
