import type { DraftPlace } from './draft-field.js';
import type { PastInvoice } from './online-retail/past-invoice.js';
import type { ProductDraft } from './product-draft.js';

/** Why (a part of) a row was not taken, told to the person who made the file. */
export interface RowProblem {
  /** Spreadsheet row (the header is row 1) or JSONL line; 1 also for the file as a whole. */
  row: number;
  /** The column as the file names it, or the path inside the JSON object. Null: the row as a whole. */
  field: string | null;
  code: string;
  message: string;
}

/** Codes of the problems that reading a file can find; writing the products may add others. */
export const READING_PROBLEM_CODES = {
  EMPTY_FILE: 'The file holds no product.',
  FILE_NOT_ACCEPTED: 'The file is not text in UTF-8, or not of the format it was sent as.',
  FILE_TOO_LARGE: 'The file holds more products than one import takes.',
  MISSING_COLUMN: 'The header lacks a column without which no product can be read.',
  DUPLICATE_COLUMN: 'Two columns of the header mean the same.',
  BROKEN_QUOTE:
    'A quotation mark opens or closes where it may not, so that the row cannot be told from others.',
  COLUMN_COUNT: 'The row has more or fewer cells than the header.',
  ROW_TOO_LONG: 'The row is longer than a row may be.',
  INVALID_ENCODING: 'The row holds bytes that are not UTF-8.',
  INVALID_CHARACTER: 'The row holds a character that no text may hold.',
  INVALID_JSON: 'The line is not one JSON object.',
  UNKNOWN_FIELD: 'The object has a field that products do not have.',
  REQUIRED: 'The value is missing or empty.',
  INVALID: 'The value is not of the form the field takes.',
  OUT_OF_RANGE: 'The number is outside the range the field takes.',
  TOO_LONG: 'The text or list is longer than the field takes.',
  DUPLICATE: 'The same value stands twice in the file where it must be unique.',
  NOT_CONSECUTIVE: 'The rows of one product do not stand together.',
  PRODUCT_REFUSED: 'The row belongs to a product of which another row was refused.',
  INVOICE_REFUSED: 'The row belongs to an invoice of which another row was refused.',
  NO_SALE: 'The row moves stock without money: it is neither a sale nor a refund.',
  UNKNOWN_COUNTRY: 'No country is known by the name; the order has none.',
} as const;

export type ReadingProblemCode = keyof typeof READING_PROBLEM_CODES;

/**
 * What a reading yields, in the order of the file; problems of a product's rows come before the product.
 *
 * `recordsRead` is where a restarted job goes on once this item and all before it are stored: pass it as
 * `skipRecords`. It moves only behind whole products, so a problem that was stored while its product was not may be
 * yielded a second time, a product never.
 */
export type ReadItem = { recordsRead: number } & (
  | { kind: 'product'; draft: ProductDraft }
  | { kind: 'invoice'; invoice: PastInvoice }
  | { kind: 'problem'; problem: RowProblem }
);

export interface ReadingProgress {
  /** Records (data rows, lines) taken from the file so far. */
  recordsRead: number;
  /** The most rows of one product that were ever held at a time. */
  maxBufferedRows: number;
  /** The most bytes of the file that were ever held at a time. */
  maxBufferedBytes: number;
}

export interface ReadingOptions {
  /** Records of an earlier reading of the same file that are settled: nothing of them is yielded again. */
  skipRecords?: number;
  /** Pictures may also be named by the file they are in, for an import that has their folder. */
  acceptsImageFiles?: boolean;
}

/** One pass over a file. Reading errors of the source itself (disk, network) are thrown, not yielded. */
export interface ProductReading extends AsyncIterable<ReadItem> {
  readonly progress: Readonly<ReadingProgress>;
  /** What the file calls a field of a draft that it has yielded; null when nothing in it stands for the field. */
  fieldName(place: DraftPlace): string | null;
}

/** More products than this in one file are refused, which bounds the keys that a reading remembers. */
export const MAX_PRODUCTS_PER_FILE = 1_000_000;

/** A problem with one of the codes known here. */
export function rowProblem(
  row: number,
  code: ReadingProblemCode,
  message: string,
  field: string | null = null,
): RowProblem {
  return { row, field, code, message };
}

/** What both formats share: nothing was read yet. */
export function newProgress(): ReadingProgress {
  return { recordsRead: 0, maxBufferedRows: 0, maxBufferedBytes: 0 };
}
