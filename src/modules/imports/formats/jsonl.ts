import { jsonPathOf } from './json/jsonl-field-names.js';
import { readJsonlLine } from './json/jsonl-line.js';
import {
  MAX_PRODUCTS_PER_FILE,
  newProgress,
  rowProblem,
  type ProductReading,
  type ReadingOptions,
  type ReadingProgress,
  type ReadItem,
  type RowProblem,
} from './product-reading.js';
import { MAX_LINE_BYTES, readLines, type TextLine } from './text/text-lines.js';
import { openText } from './text/text-source.js';

/**
 * Reads JSON lines as a stream: one product an object, one object a line (at most 1 MB), blank lines allowed. A line
 * with anything wrong is left out as a whole and says all that is wrong with it; the others are not touched.
 *
 * Prices are decimal texts; JSON numbers are taken for the decimal they print as, and a line with a number of more
 * than 15 significant digits is refused, because such a number may not be what was written.
 * The key of a product is its `id`, else its `slug`, else its name as a slug, and comes once in a file.
 */
export function readJsonl(source: AsyncIterable<Uint8Array>, options: ReadingOptions = {}): ProductReading {
  const progress = newProgress();
  return {
    progress,
    fieldName: jsonPathOf,
    [Symbol.asyncIterator]: () => itemsOf(source, options, progress),
  };
}

async function* itemsOf(
  source: AsyncIterable<Uint8Array>,
  { skipRecords = 0, acceptsImageFiles = false }: ReadingOptions,
  progress: ReadingProgress,
): AsyncGenerator<ReadItem, void> {
  const text = await openText(source);
  if ('problem' in text) {
    yield problemItem(text.problem, 0);
    return;
  }
  const lines = new JsonlLines(acceptsImageFiles);
  let hasContent = false;
  for await (const line of readLines(text.pieces, progress)) {
    if (lines.products >= MAX_PRODUCTS_PER_FILE) {
      yield tooManyProducts(line.number);
      return;
    }
    progress.recordsRead = line.number;
    const items = lines.itemsOf(line);
    hasContent ||= items.length > 0;
    if (line.number > skipRecords) yield* items;
  }
  if (!hasContent)
    yield problemItem(rowProblem(1, 'EMPTY_FILE', 'The file holds nothing but blank lines.'), 0);
}

/** Turns lines into products. Remembers their keys, because each comes once in a file. */
class JsonlLines {
  readonly #keys = new Set<string>();

  constructor(private readonly acceptsImageFiles: boolean) {}

  get products(): number {
    return this.#keys.size;
  }

  /** None for a blank line, else the product or its problems. */
  itemsOf({ number, bytes }: TextLine): ReadItem[] {
    const outcome = bytes ? readJsonlLine(number, bytes, this.acceptsImageFiles) : [tooLong(number)];
    if (!outcome) return [];
    if (Array.isArray(outcome)) return outcome.map((problem) => problemItem(problem, number));
    const key = outcome.externalKey;
    if (this.#keys.has(key)) return [problemItem(repeated(number, key), number)];
    this.#keys.add(key);
    return [{ kind: 'product', draft: outcome, recordsRead: number }];
  }
}

function problemItem(problem: RowProblem, recordsRead: number): ReadItem {
  return { kind: 'problem', problem, recordsRead };
}

function tooLong(row: number): RowProblem {
  return rowProblem(row, 'ROW_TOO_LONG', `The line is longer than ${MAX_LINE_BYTES} bytes.`);
}

function repeated(row: number, key: string): RowProblem {
  const message = `A product with the key "${key}" (id, slug or name) stands further up already.`;
  return rowProblem(row, 'DUPLICATE', message);
}

function tooManyProducts(row: number): ReadItem {
  const message = `One file takes at most ${MAX_PRODUCTS_PER_FILE} products. Split it; lines from ${row} on were not read.`;
  return problemItem(rowProblem(row, 'FILE_TOO_LARGE', message), row - 1);
}
