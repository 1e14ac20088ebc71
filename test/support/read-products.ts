import type { ProductDraft } from '../../src/modules/imports/formats/product-draft.js';
import type { ProductReading, RowProblem } from '../../src/modules/imports/formats/product-reading.js';

/** The bytes in pieces of the given size, as a file or socket would hand them over. */
export async function* inPieces(content: string | Buffer, pieceBytes = 65_536): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(content);
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    yield await Promise.resolve(bytes.subarray(start, start + pieceBytes));
  }
}

/** Everything a reading yields, sorted by kind. */
export async function readAll(
  reading: ProductReading,
): Promise<{ products: ProductDraft[]; problems: RowProblem[] }> {
  const products: ProductDraft[] = [];
  const problems: RowProblem[] = [];
  for await (const item of reading) {
    if (item.kind === 'product') products.push(item.draft);
    else if (item.kind === 'problem') problems.push(item.problem);
  }
  return { products, problems };
}
