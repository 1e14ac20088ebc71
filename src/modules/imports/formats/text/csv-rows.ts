import { isUtf8 } from 'node:buffer';
import { CsvRun, MAX_RECORD_BYTES, type RunFailure, type RunRecord } from './csv-run.js';
import { rowProblem, type ReadingProgress, type RowProblem } from '../product-reading.js';

export interface CsvRow {
  /** The row a spreadsheet shows: the header is 1, a cell with line breaks is still one row. */
  row: number;
  /** Empty when the row could not be cut into cells. */
  cells: string[];
  problem: RowProblem | null;
}

interface UnreadableLines {
  row: number;
  failure: RunFailure;
  firstLine: number;
  lastLine: number;
}

/**
 * What an unreadable row costs us: a fresh parser, or an error object inside the parser where only its width is wrong.
 * A file that costs more than the limit is no CSV under its header.
 */
const COST = { restart: 10, width: 1, limit: 50_000 };
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const NOTHING = Buffer.alloc(0);

/**
 * The rows of a CSV file, header first, blank rows left out. Memory is bounded by the longest allowed row.
 *
 * A row that cannot be read costs itself only: reading starts again at the line after the one where the bad row
 * began. What lies between a broken quotation and the next row as wide as the header is told in one problem.
 */
export class CsvRows {
  /** Bytes that no settled row has used, and how many of the run were used. */
  #held: Buffer = NOTHING;
  #settledBytes = 0;
  #run = new CsvRun(null);
  #row = 0;
  #line = 1;
  #columnCount: number | null = null;
  #unreadable: UnreadableLines | null = null;
  #cost = 0;
  /** Inside a line that is given up, waiting for its end. */
  #isDiscarding = false;

  constructor(private readonly progress: ReadingProgress) {}

  async *read(pieces: AsyncIterable<Buffer>): AsyncGenerator<CsvRow> {
    for await (const piece of pieces) {
      const bytes = this.#isDiscarding ? this.#endDiscarding(piece) : piece;
      if (bytes.length > 0) yield* this.#feed(bytes, false);
      if (this.#cost > COST.limit) {
        yield this.#giveUp();
        return;
      }
    }
    yield* this.#feed(NOTHING, true);
    yield* this.#endUnreadable();
  }

  async *#feed(bytes: Buffer, isEnd: boolean): AsyncGenerator<CsvRow> {
    this.#held = this.#held.length > 0 ? Buffer.concat([this.#held, bytes]) : bytes;
    this.progress.maxBufferedBytes = Math.max(this.progress.maxBufferedBytes, this.#held.length);
    let next = bytes;
    for (;;) {
      await this.#run.write(next);
      if (isEnd) await this.#run.end();
      for (const record of this.#run.takeRecords()) yield* this.#rowsOf(record);
      this.#settleBlankLines();
      const failure = this.#run.failure ?? this.#failureOfLength();
      if (!failure) return;
      yield* this.#skipLine(failure);
      if (this.#isDiscarding || this.#cost > COST.limit) return;
      next = this.#held;
    }
  }

  *#rowsOf({ cells, endByte }: RunRecord): Generator<CsvRow> {
    this.#settleBlankLines();
    const bytes = this.#settle(endByte - this.#settledBytes);
    this.#row += 1;
    const fits = cells.length === (this.#columnCount ?? cells.length);
    if (!fits) this.#cost += COST.width;
    if (cells.every((cell) => cell.trim() === '')) return;
    this.#columnCount ??= cells.length;
    if (this.#unreadable && !fits) {
      this.#unreadable.lastLine = this.#line - 1;
      return;
    }
    yield* this.#endUnreadable();
    yield { row: this.#row, cells, problem: fits ? this.#problemOfText(bytes) : this.#problemOfWidth(cells) };
  }

  /** Takes so many bytes off the held ones and counts their lines. */
  #settle(length: number): Buffer {
    const bytes = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    this.#settledBytes += length;
    this.#line += lineBreaksIn(bytes);
    return bytes;
  }

  /** The parser passes over blank lines; as rows they count. */
  #settleBlankLines(): void {
    for (let length = blankLineLength(this.#held); length > 0; length = blankLineLength(this.#held)) {
      this.#settle(length);
      this.#row += 1;
    }
  }

  #failureOfLength(): RunFailure | null {
    if (this.#held.length <= MAX_RECORD_BYTES) return null;
    return { kind: 'length', isMultiLine: firstLineLength(this.#held) !== null };
  }

  *#skipLine(failure: RunFailure): Generator<CsvRow> {
    this.#cost += COST.restart;
    this.#row += 1;
    const line = this.#line;
    this.#settle(firstLineLength(this.#held) ?? this.#held.length);
    this.#isDiscarding = this.#line === line;
    if (this.#unreadable) this.#unreadable.lastLine = line;
    else this.#unreadable = { row: this.#row, failure, firstLine: line, lastLine: line };
    // On a single line nothing else was touched: the next row is judged for itself.
    if (!this.#unreadable.failure.isMultiLine) yield* this.#endUnreadable();
    this.#run = new CsvRun(this.#columnCount);
    this.#settledBytes = 0;
  }

  #endDiscarding(piece: Buffer): Buffer {
    const length = firstLineLength(piece);
    if (length === null) return NOTHING;
    this.#isDiscarding = false;
    this.#line += 1;
    return piece.subarray(length);
  }

  *#endUnreadable(): Generator<CsvRow> {
    if (!this.#unreadable) return;
    const { row } = this.#unreadable;
    yield { row, cells: [], problem: problemOfLines(this.#unreadable) };
    this.#unreadable = null;
  }

  #problemOfText(bytes: Buffer): RowProblem | null {
    if (bytes.includes(0)) {
      return rowProblem(this.#row, 'INVALID_CHARACTER', 'The row holds a zero byte. Remove it.');
    }
    if (isUtf8(bytes)) return null;
    const message = 'The row holds bytes that are not UTF-8. Save the file as "CSV UTF-8".';
    return rowProblem(this.#row, 'INVALID_ENCODING', message);
  }

  #problemOfWidth(cells: string[]): RowProblem {
    const message =
      `The row has ${cells.length} cells, the header ${this.#columnCount}. ` +
      'Put cells that hold commas in quotation marks.';
    return rowProblem(this.#row, 'COLUMN_COUNT', message);
  }

  #giveUp(): CsvRow {
    const message = `Too many rows cannot be read as CSV under this header; reading ended at line ${this.#line}.`;
    return { row: this.#row, cells: [], problem: rowProblem(this.#row, 'FILE_NOT_ACCEPTED', message) };
  }
}

function problemOfLines({ row, failure, firstLine, lastLine }: UnreadableLines): RowProblem {
  const lines = firstLine === lastLine ? `Line ${firstLine}` : `Lines ${firstLine} to ${lastLine}`;
  if (failure.kind === 'length' && !failure.isMultiLine) {
    return rowProblem(row, 'ROW_TOO_LONG', `${lines} of the file: longer than ${MAX_RECORD_BYTES} bytes.`);
  }
  const message =
    `${lines} of the file cannot be read: a quotation mark of line ${firstLine} opens or closes where it may not. ` +
    'Put the whole cell in quotation marks and write those inside it twice.';
  return rowProblem(row, 'BROKEN_QUOTE', message);
}

/** Bytes of the first line with its break, or null when it does not end here. */
function firstLineLength(bytes: Buffer): number | null {
  const lineFeed = bytes.indexOf(LINE_FEED);
  const lineBreak = lineFeed >= 0 ? lineFeed : bytes.indexOf(CARRIAGE_RETURN);
  return lineBreak >= 0 ? lineBreak + 1 : null;
}

/** Bytes of a line break in front, 0 when there is none, or when half of one may still be missing. */
function blankLineLength(bytes: Buffer): number {
  if (bytes[0] === LINE_FEED) return 1;
  if (bytes[0] !== CARRIAGE_RETURN || bytes.length === 1) return 0;
  return bytes[1] === LINE_FEED ? 2 : 1;
}

function lineBreaksIn(bytes: Buffer): number {
  let count = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const isBreak = bytes[index] === LINE_FEED;
    if (isBreak || (bytes[index] === CARRIAGE_RETURN && bytes[index + 1] !== LINE_FEED)) count += 1;
  }
  return count;
}
