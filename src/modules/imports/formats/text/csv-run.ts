import { CsvError, parse, type InfoRecord, type Parser } from 'csv-parse';

/** Longer rows are refused: HTML descriptions stay far below, an unclosed quotation mark does not. */
export const MAX_RECORD_BYTES = 1_000_000;

export interface RunRecord {
  cells: string[];
  /** Bytes of the run up to and including the record's line break. */
  endByte: number;
}

export interface RunFailure {
  kind: 'quote' | 'length';
  /** The record that failed reaches over the end of its first line. */
  isMultiLine: boolean;
}

/**
 * Parses one stretch of a CSV file with csv-parse and stops for good at the first record that cannot be right.
 * Records before it stay available: the parser hands them over one by one instead of through its stream, which
 * would drop them when it fails.
 */
export class CsvRun {
  failure: RunFailure | null = null;
  readonly #parser: Parser;
  #records: RunRecord[] = [];
  #columnCount: number | null;
  #lastLine = 0;
  #blankLines = 0;

  /** @param columnCount of the header, or null when the header is the first record of this run */
  constructor(columnCount: number | null) {
    this.#columnCount = columnCount;
    this.#parser = parse({
      relax_column_count: true,
      // Otherwise each would cost an error object inside the parser.
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: MAX_RECORD_BYTES,
      on_record: (cells: string[], info) => {
        this.#take(cells, info);
        return null;
      },
    });
    // The callbacks below tell of every error; unheard, the event would end the process.
    this.#parser.on('error', () => undefined);
  }

  /** All complete records of the bytes so far can be taken, unless `failure` says where it ended. */
  write(bytes: Buffer): Promise<void> {
    return this.#told((done) => this.#parser.write(bytes, done));
  }

  /** The last record can be taken too, whether or not a line break follows it. */
  async end(): Promise<void> {
    if (!this.failure) await this.#told((done) => this.#parser.end(done));
  }

  takeRecords(): RunRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  #take(cells: string[], info: InfoRecord): void {
    const isMultiLine = this.#isMultiLine(info.lines, info.empty_lines);
    // A record that swallowed line breaks and then has the wrong width is two halves of a broken quotation.
    if (isMultiLine && this.#columnCount !== null && cells.length !== this.#columnCount) {
      throw new MisquotedRecord();
    }
    this.#columnCount ??= cells.length;
    this.#lastLine = info.lines;
    this.#blankLines = info.empty_lines;
    this.#records.push({ cells, endByte: info.bytes });
  }

  /** Waits for the parser's callback; what the file did wrong becomes `failure`, anything else is thrown. */
  #told(step: (done: (error?: Error | null) => void) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      step((error) => {
        this.failure = error ? this.#failureOf(error) : null;
        if (error && !this.failure) reject(error);
        else resolve();
      });
    });
  }

  #failureOf(error: Error): RunFailure | null {
    if (error instanceof MisquotedRecord) return { kind: 'quote', isMultiLine: true };
    if (!(error instanceof CsvError)) return null;
    const kind = error.code === 'CSV_MAX_RECORD_SIZE' ? 'length' : 'quote';
    return { kind, isMultiLine: this.#isMultiLine(Number(error['lines']), Number(error['empty_lines'])) };
  }

  /** Whether the record at this line began on an earlier one, blank lines in front of it not counted. */
  #isMultiLine(line: number, blankLines: number): boolean {
    return line - blankLines > this.#lastLine - this.#blankLines + 1;
  }
}

class MisquotedRecord extends Error {}
