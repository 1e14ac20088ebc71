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
const MAX_INVOICES = 250;
const MAX_INVOICE_ROWS = 4_000;

/** The items of a reading in batches, in order; the last one may be empty and only says that the end was reached. */
export async function* batchesOf(
  reading: ProductReading,
  maxProducts = MAX_PRODUCTS,
): AsyncGenerator<ImportBatch> {
  let items: ReadItem[] = [];
  let counts = NOTHING;
  for await (const item of reading) {
    items.push(item);
    counts = countedWith(counts, item);
    if (!isFull(counts, maxProducts)) continue;
    yield { items, rowsDone: item.recordsRead };
    items = [];
    counts = NOTHING;
  }
  yield { items, rowsDone: reading.progress.recordsRead };
}

interface Counts {
  readonly products: number;
  readonly variants: number;
  readonly problems: number;
  readonly invoices: number;
  readonly invoiceRows: number;
}

const NOTHING: Counts = { products: 0, variants: 0, problems: 0, invoices: 0, invoiceRows: 0 };

function countedWith(counts: Counts, item: ReadItem): Counts {
  const { products, variants, problems, invoices, invoiceRows } = counts;
  if (item.kind === 'problem') return { ...counts, problems: problems + 1 };
  if (item.kind === 'invoice') {
    return { ...counts, invoices: invoices + 1, invoiceRows: invoiceRows + item.invoice.rows.length };
  }
  return { ...counts, products: products + 1, variants: variants + item.draft.variants.length };
}

function isFull({ products, variants, problems, invoices, invoiceRows }: Counts, maxProducts: number) {
  const isFullOfProducts = products >= maxProducts || variants >= MAX_VARIANTS || problems >= MAX_PROBLEMS;
  return isFullOfProducts || invoices >= MAX_INVOICES || invoiceRows >= MAX_INVOICE_ROWS;
}

/** The batch in two parts with half of the products or invoices each, or null when it has no two. */
export function halvesOf({ items, rowsDone }: ImportBatch): [ImportBatch, ImportBatch] | null {
  const places = items.flatMap(({ kind }, index) => (kind === 'problem' ? [] : [index]));
  if (places.length < 2) return null;
  const end = places[Math.floor(places.length / 2) - 1]! + 1;
  const first = items.slice(0, end);
  return [
    { items: first, rowsDone: first.at(-1)!.recordsRead },
    { items: items.slice(end), rowsDone },
  ];
}
