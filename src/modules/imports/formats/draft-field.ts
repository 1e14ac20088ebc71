/** The fields of a draft that may turn out not to fit when the product is written. */
export type DraftField =
  | 'name'
  | 'slug'
  | 'description'
  | 'brand'
  | 'category'
  | 'categoryIds'
  | 'tags'
  | 'seoTitle'
  | 'seoDescription'
  | 'options'
  | 'images'
  | VariantField;

export type VariantField =
  | 'sku'
  | 'variantName'
  | 'price'
  | 'compareAtPrice'
  | 'weightGrams'
  | 'barcode'
  | 'quantity'
  | 'selectedOptions';

/** A field of the product, or of the variant at this index. */
export interface DraftPlace {
  readonly field: DraftField;
  readonly variantIndex?: number;
}
