import { zonedText } from '../../kernel/zoned-text.js';
import type { Cell, ReportRow } from '../../platform/exports/report-source.js';
import { csvLine } from './csv-text.js';
import type { ReportFormatName } from './report-export.entity.js';

/** Programs for tables take a file for UTF-8 when it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

export interface ReportTable {
  readonly columns: readonly string[];
  readonly pages: AsyncIterable<readonly ReportRow[]>;
  /** The zone that instants are told in. */
  readonly timeZone: string;
  /** Told of the number of rows of each page that was written. */
  readonly onRows: (count: number) => void;
}

/** The report as the text of a file, page by page. */
export async function* reportText(format: ReportFormatName, table: ReportTable): AsyncGenerator<string> {
  const { columns, pages, timeZone, onRows } = table;
  const lineOf = format === 'CSV' ? csvOf : jsonOf;
  if (format === 'CSV') yield BYTE_ORDER_MARK + csvLine(columns);
  for await (const rows of pages) {
    onRows(rows.length);
    if (rows.length > 0) yield rows.map((row) => lineOf(columns, row, timeZone)).join('');
  }
}

function csvOf(columns: readonly string[], row: ReportRow, timeZone: string): string {
  return csvLine(columns.map((column) => cellText(row[column] ?? null, timeZone)));
}

function cellText(cell: Cell, timeZone: string): string | null {
  if (cell === null || typeof cell === 'string') return cell;
  if (cell instanceof Date) return zonedText(timeZone, cell);
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

function jsonOf(columns: readonly string[], row: ReportRow, timeZone: string): string {
  const cells = columns.map((column): [string, unknown] => {
    const cell = row[column] ?? null;
    return [column, cell instanceof Date ? zonedText(timeZone, cell) : cell];
  });
  return `${JSON.stringify(Object.fromEntries(cells))}\n`;
}
