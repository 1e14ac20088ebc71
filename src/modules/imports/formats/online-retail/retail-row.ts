import { rowProblem, type ReadingProblemCode, type RowProblem } from '../product-reading.js';
import { columnName, type RetailCells, type RetailColumn } from './retail-columns.js';
import type { PastInvoiceRow } from './past-invoice.js';

/** What can be read of a row beside its invoice; the first thing that is wrong with it otherwise. */
export type RetailRow = { readonly row: PastInvoiceRow } | { readonly problem: RowProblem };

const MAX_QUANTITY = 10_000_000;
const MAX_DESCRIPTION = 200;
const NAME = /^[\w-]{1,40}$/;
const STOCK_CODE = /^\S(?:.{0,62}\S)?$/;
const PRICE = /^(-?)(\d{1,9})(?:\.(\d{1,6}))?$/;
const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
/** Prices are read in millionths, so that none is rounded before it is multiplied. */
const MILLIONTHS_OF_A_PENNY = 10_000n;

/** Whether the text can name an invoice. */
export function isInvoiceNumber(text: string): boolean {
  return NAME.test(text);
}

/** Reads the row; money is rounded to the penny, half a penny up, once for the whole row. */
export function readRetailRow(rowNumber: number, cells: RetailCells): RetailRow {
  const wrong = (code: ReadingProblemCode, column: RetailColumn, message: string) => ({
    problem: rowProblem(rowNumber, code, message, columnName(column)),
  });
  const { stockCode, customer, date } = cells;
  if (!isTime(date)) return wrong('INVALID', 'date', 'A time such as "2010-12-01 08:26:00" is needed.');
  if (customer !== '' && !NAME.test(customer)) {
    return wrong('INVALID', 'customer', 'Up to 40 letters, digits, hyphens and underscores, please.');
  }
  if (!STOCK_CODE.test(stockCode))
    return wrong('REQUIRED', 'stockCode', 'A code of 1 to 64 characters is needed.');
  const quantity = /^-?\d{1,8}$/.test(cells.quantity) ? Number(cells.quantity) : 0;
  if (quantity === 0 || Math.abs(quantity) > MAX_QUANTITY) {
    return wrong('OUT_OF_RANGE', 'quantity', `A whole number up to ${MAX_QUANTITY} other than 0 is needed.`);
  }
  const millionths = millionthsOf(cells.price);
  if (millionths === null) return wrong('INVALID', 'price', 'A decimal number is needed, such as "2.55".');
  const units = BigInt(Math.abs(quantity));
  const unitMinor = pennies(absolute(millionths));
  if (pennies(absolute(millionths) * units) !== unitMinor * units) {
    const message = `${cells.price} is no whole number of pence, so that ${units} units cannot be booked at it.`;
    return wrong('OUT_OF_RANGE', 'price', message);
  }
  const isRefund = quantity < 0 !== millionths < 0n;
  const description = cells.description.slice(0, MAX_DESCRIPTION);
  const row = {
    rowNumber,
    stockCode,
    description,
    quantity: Math.abs(quantity),
    unitMinor: Number(unitMinor),
    isRefund,
  };
  return { row };
}

function isTime(text: string): boolean {
  if (!TIME.test(text)) return false;
  const time = new Date(`${text.replace(' ', 'T')}Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text.replace(' ', 'T'));
}

function millionthsOf(text: string): bigint | null {
  const parts = PRICE.exec(text);
  if (!parts) return null;
  const [, sign, whole, fraction = ''] = parts;
  const amount = BigInt(`${whole!}${fraction.padEnd(6, '0')}`);
  return sign ? -amount : amount;
}

function pennies(millionths: bigint): bigint {
  return (millionths + MILLIONTHS_OF_A_PENNY / 2n) / MILLIONTHS_OF_A_PENNY;
}

function absolute(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}
