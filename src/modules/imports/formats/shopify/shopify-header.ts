import { rowProblem, type RowProblem } from '../product-reading.js';

/**
 * The columns we read, with every name Shopify has given them: the older export first, the newer template behind.
 * All other columns (Google Shopping, metafields, prices of markets, tax, fulfilment) are left alone.
 */
const COLUMN_NAMES = {
  handle: ['Handle', 'URL handle'],
  title: ['Title'],
  description: ['Body (HTML)', 'Body HTML', 'Description'],
  vendor: ['Vendor'],
  category: ['Product Category'],
  type: ['Type', 'Product type'],
  tags: ['Tags'],
  published: ['Published', 'Published on online store'],
  status: ['Status'],
  option1Name: ['Option1 Name'],
  option1Value: ['Option1 Value'],
  option2Name: ['Option2 Name'],
  option2Value: ['Option2 Value'],
  option3Name: ['Option3 Name'],
  option3Value: ['Option3 Value'],
  sku: ['Variant SKU', 'SKU'],
  barcode: ['Variant Barcode', 'Barcode', 'Barcodes', 'Variant Barcodes'],
  price: ['Variant Price', 'Price'],
  compareAtPrice: ['Variant Compare At Price', 'Compare-at price'],
  grams: ['Variant Grams', 'Weight value (grams)'],
  quantity: ['Variant Inventory Qty', 'Inventory quantity'],
  variantImage: ['Variant Image', 'Variant image URL'],
  imageSrc: ['Image Src', 'Product image URL'],
  imagePosition: ['Image Position'],
  imageAlt: ['Image Alt Text'],
  seoTitle: ['SEO Title'],
  seoDescription: ['SEO Description'],
} as const satisfies Record<string, readonly string[]>;

export type ShopifyColumn = keyof typeof COLUMN_NAMES;

const REQUIRED_COLUMNS: readonly ShopifyColumn[] = ['title', 'price'];

const COLUMN_BY_NAME = new Map(
  (Object.keys(COLUMN_NAMES) as ShopifyColumn[]).flatMap((column) =>
    COLUMN_NAMES[column].map((name) => [comparable(name), column] as const),
  ),
);

export interface ShopifyHeader {
  /** Where each known column of the file stands and how the file names it. */
  columns: ReadonlyMap<ShopifyColumn, { index: number; name: string }>;
}

/** The known columns of a header, or why no product can be read below it. Case, hyphens and spacing do not matter. */
export function readShopifyHeader(cells: readonly string[]): ShopifyHeader | RowProblem {
  const columns = new Map<ShopifyColumn, { index: number; name: string }>();
  for (const [index, cell] of cells.entries()) {
    const column = COLUMN_BY_NAME.get(comparable(cell));
    const name = cell.trim();
    const earlier = column && columns.get(column);
    if (earlier) {
      const message = `The columns "${earlier.name}" and "${name}" mean the same. Remove one of them.`;
      return rowProblem(1, 'DUPLICATE_COLUMN', message, name);
    }
    if (column) columns.set(column, { index, name });
  }
  const missing = REQUIRED_COLUMNS.find((column) => !columns.has(column));
  return missing ? missingColumn(missing, cells) : { columns };
}

function missingColumn(column: ShopifyColumn, cells: readonly string[]): RowProblem {
  const names = COLUMN_NAMES[column].map((name) => `"${name}"`).join(' or ');
  const separator = [';', '\t'].find((character) => cells.length === 1 && cells[0]?.includes(character));
  const advice = separator
    ? 'Its columns are separated by semicolons or tabs: save it with commas.'
    : "The first row has to be the header of Shopify's product CSV.";
  return rowProblem(
    1,
    'MISSING_COLUMN',
    `The header has no column ${names}. ${advice}`,
    COLUMN_NAMES[column][0],
  );
}

function comparable(name: string): string {
  return name.replace(/[\s-]+/g, ' ').trim().toLowerCase(); // prettier-ignore
}
