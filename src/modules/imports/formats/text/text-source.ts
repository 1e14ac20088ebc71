import { rowProblem, type RowProblem } from '../product-reading.js';

/** Pieces are cut to this size, so that no reader ever holds more than a record and one piece. */
const MAX_PIECE_BYTES = 65_536;
const SNIFFED_BYTES = 4_096;
const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);

const SIGNATURES: readonly { bytes: number[]; what: string; advice: string }[] = [
  { bytes: [0xff, 0xfe], what: 'UTF-16 text', advice: 'Save it again as "CSV UTF-8" or UTF-8 text.' },
  { bytes: [0xfe, 0xff], what: 'UTF-16 text', advice: 'Save it again as "CSV UTF-8" or UTF-8 text.' },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: 'a workbook or ZIP archive',
    advice: 'Export it as CSV in UTF-8.',
  },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Excel workbook', advice: 'Export it as CSV in UTF-8.' },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive', advice: 'Unpack it first.' },
];

export type OpenedText = { problem: RowProblem } | { pieces: AsyncIterable<Buffer> };

/**
 * The bytes of a UTF-8 text file without its byte order mark, in pieces of at most 64 KiB, or the problem when
 * the first bytes show that it is empty or no such text. Bytes further on are not judged here.
 */
export async function openText(source: AsyncIterable<Uint8Array>): Promise<OpenedText> {
  const chunks = source[Symbol.asyncIterator]();
  const head = await readHead(chunks);
  const problem = problemOf(head);
  if (!problem) return { pieces: piecesOf(withoutBom(head), chunks) };
  await chunks.return?.();
  return { problem };
}

async function readHead(chunks: AsyncIterator<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < SNIFFED_BYTES) {
    const next = await chunks.next();
    if (next.done) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(parts);
}

function problemOf(head: Buffer): RowProblem | null {
  if (withoutBom(head).length === 0) return rowProblem(1, 'EMPTY_FILE', 'The file is empty.');
  const known = SIGNATURES.find(({ bytes }) => Buffer.from(bytes).equals(head.subarray(0, bytes.length)));
  if (known) {
    const message = `The file is ${known.what}, expected text in UTF-8. ${known.advice}`;
    return rowProblem(1, 'FILE_NOT_ACCEPTED', message);
  }
  if (!head.subarray(0, SNIFFED_BYTES).includes(0)) return null;
  const message = 'The file holds zero bytes, which text in UTF-8 does not. Save it again as UTF-8 text.';
  return rowProblem(1, 'FILE_NOT_ACCEPTED', message);
}

function withoutBom(head: Buffer): Buffer {
  return head.subarray(0, UTF8_BOM.length).equals(UTF8_BOM) ? head.subarray(UTF8_BOM.length) : head;
}

async function* piecesOf(head: Buffer, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Buffer, void> {
  try {
    yield* cut(head);
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield* cut(next.value);
  } finally {
    await chunks.return?.();
  }
}

function* cut(chunk: Uint8Array): Generator<Buffer> {
  const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  for (let start = 0; start < bytes.length; start += MAX_PIECE_BYTES) {
    yield bytes.subarray(start, start + MAX_PIECE_BYTES);
  }
}
