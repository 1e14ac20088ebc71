import type { DraftField, DraftPlace, VariantField } from '../draft-field.js';

const PATHS: Readonly<Record<Exclude<DraftField, VariantField>, string>> = {
  name: 'name',
  slug: 'slug',
  description: 'description',
  brand: 'vendor',
  category: 'category',
  categoryIds: 'categoryIds',
  tags: 'tags',
  seoTitle: 'seo.title',
  seoDescription: 'seo.description',
  options: 'options',
  images: 'images',
};

const VARIANT_PATHS: Readonly<Record<VariantField, string>> = {
  sku: 'sku',
  variantName: 'name',
  price: 'price',
  compareAtPrice: 'compareAtPrice',
  weightGrams: 'weightGrams',
  barcode: 'barcode',
  quantity: 'initialQuantity',
  selectedOptions: 'selectedOptions',
};

/** Where the object of a line has the field: `seo.title`, `variants[0].price`. */
export function jsonPathOf({ field, variantIndex = 0 }: DraftPlace): string {
  if (isOfVariant(field)) return `variants[${variantIndex}].${VARIANT_PATHS[field]}`;
  return PATHS[field];
}

function isOfVariant(field: DraftField): field is VariantField {
  return field in VARIANT_PATHS;
}
