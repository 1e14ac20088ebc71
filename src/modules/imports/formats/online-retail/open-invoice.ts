import { rowProblem, type RowProblem } from '../product-reading.js';
import { countryCodeOf } from './countries.js';
import { columnName, type RetailCells } from './retail-columns.js';
import type { PastInvoice, PastInvoiceRow } from './past-invoice.js';
import { readRetailRow } from './retail-row.js';

/** An invoice of which more rows may come. */
export class OpenInvoice {
  private readonly rowNumbers: number[] = [];
  private readonly rows: PastInvoiceRow[] = [];
  private readonly problems: RowProblem[] = [];

  /** @param first the cells of its first row, which say when and by whom */
  constructor(
    readonly number: string,
    private readonly first: RetailCells,
  ) {}

  /** The row of the file that it began with. */
  get firstRow(): number {
    return this.rowNumbers[0]!;
  }

  take(rowNumber: number, cells: RetailCells): void {
    this.rowNumbers.push(rowNumber);
    const other = (['customer', 'country'] as const).find((column) => cells[column] !== this.first[column]);
    if (other) {
      const message = `The invoice ${this.number} begins with another ${columnName(other)}.`;
      this.problems.push(rowProblem(rowNumber, 'INVALID', message, columnName(other)));
      return;
    }
    const read = readRetailRow(rowNumber, cells);
    if ('problem' in read) this.problems.push(read.problem);
    else this.rows.push(read.row);
  }

  /** A row that could not be read as one: the invoice is not known as a whole. */
  takeBroken(problem: RowProblem): void {
    this.rowNumbers.push(problem.row);
    this.problems.push(problem);
  }

  /** The invoice with what is wrong with its rows. An invoice is taken as a whole or not at all: null then. */
  close(): { readonly invoice: PastInvoice | null; readonly problems: readonly RowProblem[] } {
    if (this.problems.length > 0)
      return { invoice: null, problems: [...this.problems, ...this.refusedRows()] };
    const { customer, country, date } = this.first;
    const hasMoney = this.rows.some(({ unitMinor }) => unitMinor > 0);
    const isGift = customer !== '' || hasMoney;
    const stockOnly = this.rows.filter(({ unitMinor, isRefund }) => unitMinor === 0 && (isRefund || !isGift));
    const rows = this.rows.filter((row) => !stockOnly.includes(row));
    const code = countryCodeOf(country);
    return {
      invoice: {
        ...{ number: this.number, localTime: date, customer: customer || null, countryCode: code ?? null },
        ...{ rowNumbers: rows.map(({ rowNumber }) => rowNumber), rows },
      },
      problems: [...stockOnly.map(noSale), ...(code === undefined ? [this.unknownCountry()] : [])],
    };
  }

  private refusedRows(): RowProblem[] {
    const told = new Set(this.problems.map(({ row }) => row));
    const message = `The invoice "${this.number}" was not imported because of row ${[...told].join(', ')}.`;
    return this.rowNumbers
      .filter((row) => !told.has(row))
      .map((row) => rowProblem(row, 'INVOICE_REFUSED', message));
  }

  private unknownCountry(): RowProblem {
    const message = `No country is known by the name "${this.first.country.slice(0, 60)}". The value was left out.`;
    return rowProblem(this.firstRow, 'UNKNOWN_COUNTRY', message, columnName('country'));
  }
}

function noSale({ rowNumber, quantity, isRefund }: PastInvoiceRow): RowProblem {
  const way = isRefund ? 'left the shelf' : 'were found';
  const message = `${quantity} units ${way} without a price: neither a sale nor a refund, and not imported.`;
  return rowProblem(rowNumber, 'NO_SALE', message);
}
