import { OpenInvoices } from './online-retail/open-invoices.js';
import { readRetailHeader } from './online-retail/retail-columns.js';
import { newProgress, rowProblem, type ProductReading, type ReadingProgress } from './product-reading.js';
import type { ReadItem, RowProblem } from './product-reading.js';
import { CsvRows } from './text/csv-rows.js';
import { openText } from './text/text-source.js';

/**
 * Reads the invoices of a shop in the form of UCI's "Online Retail": a row for each thing on an invoice, with the
 * columns InvoiceNo, StockCode, Description, Quantity, InvoiceDate, UnitPrice, CustomerID and Country. Memory is bounded
 * by a few invoices and the numbers of all.
 *
 * - The rows of an invoice stand together or nearly so; a row that comes long after is refused (`NOT_CONSECUTIVE`).
 * - A row whose quantity times price is below 0 gives money back, whatever the invoice is called.
 * - A bad row costs its invoice (`INVOICE_REFUSED` for the other rows): half an invoice would be wrong books, and one
 *   that was not taken can come again.
 * - A row without money is a gift where the customer is known or other rows of the invoice cost something; else it only
 *   moved stock, and is told and left out (`NO_SALE`). So is one that took goods back without money.
 *
 * It cannot go on in the middle: whoever reads again begins at the top, and finds the invoices that are there.
 */
export function readOnlineRetail(source: AsyncIterable<Uint8Array>): ProductReading {
  const progress = newProgress();
  return {
    progress,
    fieldName: ({ field }) => field,
    [Symbol.asyncIterator]: () => itemsOf(source, progress),
  };
}

async function* itemsOf(
  source: AsyncIterable<Uint8Array>,
  progress: ReadingProgress,
): AsyncGenerator<ReadItem, void> {
  const text = await openText(source);
  if ('problem' in text) {
    yield ofFile(text.problem);
    return;
  }
  const rows = new CsvRows(progress).read(text.pieces);
  const first = await rows.next();
  const header = first.done ? emptyFile() : (first.value.problem ?? readRetailHeader(first.value.cells));
  if ('message' in header) {
    await rows.return(undefined);
    yield ofFile(header);
    return;
  }
  const invoices = new OpenInvoices(header, progress);
  for await (const row of rows) {
    yield* invoices.take(row);
    if (!invoices.isFull) continue;
    yield* invoices.end();
    yield tooMany(row.row);
    return;
  }
  if (progress.recordsRead === 0) yield ofFile(emptyFile());
  yield* invoices.end();
}

function emptyFile(): RowProblem {
  return rowProblem(1, 'EMPTY_FILE', 'The file has no row below its header.');
}

function ofFile(problem: RowProblem): ReadItem {
  return { kind: 'problem', problem, recordsRead: 0 };
}

function tooMany(row: number): ReadItem {
  const message = `One file takes at most a million invoices. Split it; rows from ${row} on were not read.`;
  return { kind: 'problem', problem: rowProblem(row, 'FILE_TOO_LARGE', message), recordsRead: row - 2 };
}
