import type { ReadingProgress } from '../product-reading.js';

/** Longer lines are refused: a product with 250 variants and a long description takes a tenth of it. */
export const MAX_LINE_BYTES = 1_000_000;

const LINE_FEED = 10;

export interface TextLine {
  /** Counted from 1, blank lines too. */
  number: number;
  /** Without its line feed; null when it is longer than a line may be. */
  bytes: Buffer | null;
}

/** The lines of a file. At most one line and one piece are held; what is longer than a line may be is let go at once. */
export async function* readLines(
  pieces: AsyncIterable<Buffer>,
  progress: ReadingProgress,
): AsyncGenerator<TextLine, void> {
  const line = new GrowingLine(progress);
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, start)) {
      line.append(piece.subarray(start, end));
      yield line.complete();
      start = end + 1;
    }
    line.append(piece.subarray(start));
  }
  if (line.length > 0) yield line.complete();
}

class GrowingLine {
  length = 0;
  #number = 0;
  #parts: Buffer[] = [];

  constructor(private readonly progress: ReadingProgress) {}

  append(part: Buffer): void {
    this.length += part.length;
    if (this.length > MAX_LINE_BYTES) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
    this.progress.maxBufferedBytes = Math.max(
      this.progress.maxBufferedBytes,
      Math.min(this.length, MAX_LINE_BYTES),
    );
  }

  complete(): TextLine {
    this.#number += 1;
    const bytes = this.length > MAX_LINE_BYTES ? null : Buffer.concat(this.#parts);
    this.#parts = [];
    this.length = 0;
    return { number: this.#number, bytes };
  }
}
