import { rowProblem, type RowProblem } from '../product-reading.js';

/** The columns of the file, all of which it must have, in any order. */
const NAMES = {
  invoice: 'InvoiceNo',
  stockCode: 'StockCode',
  description: 'Description',
  quantity: 'Quantity',
  date: 'InvoiceDate',
  price: 'UnitPrice',
  customer: 'CustomerID',
  country: 'Country',
} as const;

export type RetailColumn = keyof typeof NAMES;

/** The trimmed cells of one row by what they mean. */
export type RetailCells = Readonly<Record<RetailColumn, string>>;

/** Where each column stands. */
export type RetailColumns = Readonly<Record<RetailColumn, number>>;

/** What the file calls a column. */
export function columnName(column: RetailColumn): string {
  return NAMES[column];
}

/** The places of the columns in the header, or the problem when one is missing. */
export function readRetailHeader(cells: readonly string[]): RetailColumns | RowProblem {
  const names = cells.map((cell) => cell.trim());
  const places = Object.entries(NAMES).map(([column, name]) => [column, names.indexOf(name)] as const);
  const missing = places
    .filter(([, place]) => place < 0)
    .map(([column]) => columnName(column as RetailColumn));
  if (missing.length > 0) {
    return rowProblem(1, 'MISSING_COLUMN', `The header lacks: ${missing.join(', ')}.`);
  }
  return Object.fromEntries(places) as unknown as RetailColumns;
}

export function retailCells(cells: readonly string[], columns: RetailColumns): RetailCells {
  const at = (column: RetailColumn) => (cells[columns[column]] ?? '').trim();
  return {
    invoice: at('invoice'),
    stockCode: at('stockCode'),
    description: at('description'),
    quantity: at('quantity'),
    date: at('date'),
    price: at('price'),
    customer: at('customer'),
    country: at('country'),
  };
}
