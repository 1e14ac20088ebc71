import type { DraftField } from '../draft-field.js';
import type { ShopifyColumn, ShopifyHeader } from './shopify-header.js';

const COLUMNS: Readonly<Record<DraftField, readonly ShopifyColumn[]>> = {
  name: ['title'],
  slug: ['handle', 'title'],
  description: ['description'],
  brand: ['vendor'],
  category: ['category', 'type'],
  categoryIds: [],
  tags: ['tags'],
  seoTitle: ['seoTitle'],
  seoDescription: ['seoDescription'],
  options: ['option1Name'],
  images: ['imageSrc', 'variantImage'],
  sku: ['sku'],
  variantName: [],
  price: ['price'],
  compareAtPrice: ['compareAtPrice'],
  weightGrams: ['grams'],
  barcode: ['barcode'],
  quantity: ['quantity'],
  selectedOptions: ['option1Value'],
};

/** The column that a field was read from, as the file names it; null when it has none. */
export function columnNameOf(field: DraftField, header: ShopifyHeader): string | null {
  const column = COLUMNS[field].find((candidate) => header.columns.has(candidate));
  return (column && header.columns.get(column)?.name) ?? null;
}
