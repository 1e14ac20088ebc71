import type { CsvRow } from '../text/csv-rows.js';
import { rowProblem, type ReadingProgress, type ReadItem, type RowProblem } from '../product-reading.js';
import { OpenInvoice } from './open-invoice.js';
import { columnName, retailCells, type RetailColumns } from './retail-columns.js';
import { isInvoiceNumber } from './retail-row.js';

/** Tills write at the same time, so the rows of a few invoices may lie between each other. */
const MAX_OPEN = 8;
const MAX_INVOICES_PER_FILE = 1_000_000;

/** Puts rows together to invoices. Remembers the rows of a few invoices, and the numbers of all. */
export class OpenInvoices {
  /** Those that got a row last stand last. */
  private readonly open = new Map<string, OpenInvoice>();
  private readonly closed = new Set<string>();

  constructor(
    private readonly columns: RetailColumns,
    private readonly progress: ReadingProgress,
  ) {}

  /** Whether no more invoices are taken. */
  get isFull(): boolean {
    return this.closed.size >= MAX_INVOICES_PER_FILE;
  }

  /** What is complete now that this row was read. */
  *take({ row, cells, problem }: CsvRow): Generator<ReadItem> {
    this.progress.recordsRead = row - 1;
    const read = retailCells(cells, this.columns);
    const isNamed = isInvoiceNumber(read.invoice);
    if (!isNamed) {
      const message = 'A number of up to 40 letters, digits, hyphens and underscores is needed.';
      yield this.tell(problem ?? rowProblem(row, 'REQUIRED', message, columnName('invoice')));
    } else if (this.closed.has(read.invoice)) {
      const message = `Rows of the invoice ${read.invoice} stand further up, behind other invoices. Put them together.`;
      yield this.tell(rowProblem(row, 'NOT_CONSECUTIVE', message, columnName('invoice')));
    } else {
      const invoice = this.open.get(read.invoice) ?? new OpenInvoice(read.invoice, read);
      if (problem) invoice.takeBroken(problem);
      else invoice.take(row, read);
      this.open.delete(read.invoice);
      this.open.set(read.invoice, invoice);
      if (this.open.size > MAX_OPEN) yield* this.closeFirst();
    }
  }

  /** The file has ended. */
  *end(): Generator<ReadItem> {
    while (this.open.size > 0) yield* this.closeFirst();
  }

  private *closeFirst(): Generator<ReadItem> {
    const [number, first] = [...this.open][0]!;
    this.open.delete(number);
    this.closed.add(number);
    const { invoice, problems } = first.close();
    for (const problem of problems) yield this.tell(problem);
    if (invoice) yield { kind: 'invoice', invoice, recordsRead: this.settled() };
  }

  private tell(problem: RowProblem): ReadItem {
    return { kind: 'problem', problem, recordsRead: this.settled() };
  }

  /** Records in front of the first one of an invoice that is open. */
  private settled(): number {
    const firstRows = [...this.open.values()].map(({ firstRow }) => firstRow);
    return Math.min(this.progress.recordsRead, ...firstRows.map((row) => row - 2));
  }
}
