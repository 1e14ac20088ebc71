import { decimalText, webAddress, wholeNumber } from '../draft/cell-values.js';
import { DRAFT_LIMITS } from '../product-draft.js';
import { rowProblem, type ReadingProblemCode, type RowProblem } from '../product-reading.js';
import type { ShopifyColumn, ShopifyHeader } from './shopify-header.js';

/**
 * One data row behind the names of its columns. What is wrong with a cell is noted in `problems`, and the cell then
 * counts as empty: a bad cell costs the smallest thing that it describes.
 */
export class ShopifyRow {
  readonly problems: RowProblem[] = [];

  constructor(
    readonly number: number,
    private readonly cells: readonly string[],
    private readonly header: ShopifyHeader,
  ) {}

  /** The trimmed cell; empty when the file has no such column. */
  text(column: ShopifyColumn): string {
    const place = this.header.columns.get(column);
    return (place && this.cells[place.index]?.trim()) ?? '';
  }

  /** Notes a problem of this row, under the column's name in this file. */
  report(column: ShopifyColumn | null, code: ReadingProblemCode, message: string): void {
    const field = column && (this.header.columns.get(column)?.name ?? column);
    this.problems.push(rowProblem(this.number, code, message, field));
  }

  optionalText(column: ShopifyColumn, maxChars: number): string | undefined {
    const text = this.text(column);
    if (text.length <= maxChars) return text || undefined;
    this.report(
      column,
      'TOO_LONG',
      `The text has ${text.length} characters, at most ${maxChars} are possible.`,
    );
    return undefined;
  }

  optionalDecimal(column: ShopifyColumn): string | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const decimal = decimalText(text);
    if (decimal !== null) return decimal;
    const message = `Expected a price such as 1299.00 without sign, currency or thousands separator, got "${excerpt(text)}".`;
    this.report(column, 'INVALID', message);
    return undefined;
  }

  optionalCount(column: ShopifyColumn, max: number): number | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const count = wholeNumber(text);
    if (count !== null && count <= max) return count;
    const isNumber = /^-?\d+(\.\d+)?$/.test(text);
    const message = `Expected a whole number from 0 to ${max}, got "${excerpt(text)}".`;
    this.report(column, isNumber ? 'OUT_OF_RANGE' : 'INVALID', message);
    return undefined;
  }

  optionalWebAddress(column: ShopifyColumn): string | undefined {
    const text = this.optionalText(column, DRAFT_LIMITS.urlChars);
    if (text === undefined) return undefined;
    const address = webAddress(text);
    if (address !== null) return address;
    const message = `Expected an address that begins with http:// or https://, got "${excerpt(text)}".`;
    this.report(column, 'INVALID', message);
    return undefined;
  }
}

/** As much of a value as a message needs. */
function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
