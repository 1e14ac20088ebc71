import type { RefusalCode } from '../../../kernel/errors.js';

/** A product as a source outside of the store describes it. Nothing of it was checked against the store. */
export interface ImportedProduct {
  /** What the source calls the product; the same key later means the same product. */
  readonly externalKey: string;
  readonly name: string;
  /** Wanted name in addresses; made of the name when absent. */
  readonly slug?: string;
  readonly descriptionHtml?: string;
  readonly vendor?: string;
  /** Public ids of categories of the store. */
  readonly categoryIds: readonly string[];
  /** Names from the outermost category inwards; those that are missing are made. */
  readonly categoryPath?: readonly string[];
  readonly tags: readonly string[];
  readonly isPublished: boolean;
  readonly seo?: { readonly title?: string; readonly description?: string };
  readonly options: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly variants: readonly ImportedVariant[];
  readonly imageUrls: readonly ImportedImage[];
}

export interface ImportedVariant {
  readonly sku?: string;
  readonly name?: string;
  /** Decimal texts in the store's currency. */
  readonly priceText: string;
  readonly compareAtPriceText?: string;
  readonly weightGrams?: number;
  readonly selectedOptions: readonly { readonly name: string; readonly value: string }[];
  /** Stock of a variant that is new; that of others is not touched. */
  readonly quantity?: number;
  readonly barcode?: string;
  readonly imageUrl?: string;
}

export interface ImportedImage {
  /** Where the picture comes from; it is known by this, and fetched later unless it is here already. */
  readonly url: string;
  readonly altText?: string;
  /** Id of the stored picture, when it is here already. */
  readonly imageId?: string;
}

export type ImportField =
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
  | ImportVariantField;

export type ImportVariantField =
  | 'sku'
  | 'variantName'
  | 'price'
  | 'compareAtPrice'
  | 'weightGrams'
  | 'barcode'
  | 'quantity'
  | 'selectedOptions';

/** Why something of a product was not taken. */
export interface ImportProblem {
  /** Null: the product as a whole. */
  readonly field: ImportField | null;
  /** The place among the product's variants, for a field of one of them. */
  readonly variantIndex?: number;
  readonly code: RefusalCode;
  readonly message: string;
}

/** What became of one product. Whatever it is, a part of the product may have been left out for a problem. */
export interface ImportOutcome {
  readonly result: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';
  readonly problems: readonly ImportProblem[];
}
