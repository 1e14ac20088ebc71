import type { ProductReading, ReadItem } from '../formats/product-reading.js';

/** What is written in one transaction. */
export interface ImportBatch {
  readonly items: readonly ReadItem[];
  /** Rows from the top that are settled once the batch is written. */
  readonly rowsDone: number;
}

/** A batch of so many products takes a second or less; products with many variants count more. */
const MAX_PRODUCTS = 200;
const MAX_VARIANTS = 1_000;
const MAX_PROBLEMS = 1_000;

/** The items of a reading in batches, in order; the last one may be empty and only says that the end was reached. */
export async function* batchesOf(
  reading: ProductReading,
  maxProducts = MAX_PRODUCTS,
): AsyncGenerator<ImportBatch> {
  let items: ReadItem[] = [];
  let counts = { products: 0, variants: 0, problems: 0 };
  for await (const item of reading) {
    items.push(item);
    if (item.kind === 'problem') counts.problems += 1;
    else {
      counts.products += 1;
      counts.variants += item.draft.variants.length;
    }
    const { products, variants, problems } = counts;
    if (products < maxProducts && variants < MAX_VARIANTS && problems < MAX_PROBLEMS) continue;
    yield { items, rowsDone: item.recordsRead };
    items = [];
    counts = { products: 0, variants: 0, problems: 0 };
  }
  yield { items, rowsDone: reading.progress.recordsRead };
}

/** The batch in two parts with half of the products each, or null when it has no two. */
export function halvesOf({ items, rowsDone }: ImportBatch): [ImportBatch, ImportBatch] | null {
  const places = items.flatMap(({ kind }, index) => (kind === 'product' ? [index] : []));
  if (places.length < 2) return null;
  const end = places[Math.floor(places.length / 2) - 1]! + 1;
  const first = items.slice(0, end);
  return [
    { items: first, rowsDone: first.at(-1)!.recordsRead },
    { items: items.slice(end), rowsDone },
  ];
}
