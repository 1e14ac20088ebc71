/**
 * A product as a file describes it, in the same shape for every format: trimmed texts, sanitised HTML, prices still
 * decimal texts because only the store's currency says how many minor units they are. Nothing here was checked
 * against the store.
 */
export interface ProductDraft {
  /** Rows of the file that the product was read from, ascending: spreadsheet rows (header = 1) or JSONL lines. */
  rowNumbers: number[];
  /** What the source calls the product: the same key in a second import means the same product. */
  externalKey: string;
  name: string;
  slug?: string;
  descriptionHtml?: string;
  vendor?: string;
  /** Ids of categories of the store. */
  categoryIds: string[];
  /** Names from the outermost category inwards. */
  categoryPath?: string[];
  tags: string[];
  isPublished: boolean;
  seo?: SeoDraft;
  options: OptionDraft[];
  /** At least one. Each has one value for each option, and no two have the same values or the same SKU. */
  variants: VariantDraft[];
  /** The gallery in order; positions count from 1 without gaps. */
  imageUrls: ImageDraft[];
}

export interface SeoDraft {
  title?: string;
  description?: string;
}

export interface OptionDraft {
  name: string;
  values: string[];
}

export interface VariantDraft {
  /** The row or line that describes it. */
  rowNumber: number;
  sku?: string;
  name?: string;
  priceText: string;
  compareAtPriceText?: string;
  weightGrams?: number;
  selectedOptions: { name: string; value: string }[];
  quantity?: number;
  barcode?: string;
  /** Need not be one of the product's `imageUrls`. */
  imageUrl?: string;
}

export interface ImageDraft {
  url: string;
  /** Of the stored picture, where it came along with the file: set after the reading. */
  imageId?: string;
  altText?: string;
  position: number;
}

/** The most that one product of a file may hold; it also bounds the memory of a reading. */
export const DRAFT_LIMITS = {
  nameChars: 255,
  keyChars: 255,
  shortTextChars: 255,
  longTextChars: 1_000,
  descriptionChars: 100_000,
  urlChars: 2_048,
  tags: 250,
  categoryDepth: 10,
  options: 10,
  optionValues: 250,
  variants: 250,
  images: 250,
  quantity: 1_000_000_000,
  weightGrams: 100_000_000,
} as const;
