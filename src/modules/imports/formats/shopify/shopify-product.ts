import { slugOf } from '../draft/cell-values.js';
import { ImageList } from '../draft/image-list.js';
import { DRAFT_LIMITS, type OptionDraft, type ProductDraft } from '../product-draft.js';
import { readProductFields, type ShopifyProductFields } from './shopify-product-fields.js';
import type { ShopifyRow } from './shopify-row.js';
import { describesVariant, readOptionNames, readVariant, type OptionNames } from './shopify-variant.js';
import { VariantList } from '../draft/variant-list.js';

const COLUMN_OF_REFUSAL = { sku: 'sku', options: 'option1Value', count: null } as const;

/** One product while its rows come in. What is held stays within DRAFT_LIMITS, however many rows there are. */
export class ShopifyProduct {
  /** Rows that gave something to the product. */
  readonly rowNumbers: number[] = [];
  readonly #variants: VariantList;
  readonly #images = new ImageList();

  private constructor(
    private readonly key: string,
    private readonly fields: ShopifyProductFields,
    private readonly optionNames: OptionNames,
  ) {
    const options: OptionDraft[] = [...optionNames.values()].map((name) => ({ name, values: [] }));
    this.#variants = new VariantList(options);
  }

  /** The product that a first row opens, or null (and problems in the row) when nothing can be built on it. */
  static open(key: string, row: ShopifyRow): ShopifyProduct | null {
    const fields = readProductFields(row);
    const optionNames = fields && readOptionNames(row);
    if (!optionNames) return null;
    const product = new ShopifyProduct(key, fields, optionNames);
    product.#addParts(row);
    product.rowNumbers.push(row.number);
    return product;
  }

  /** The row's variant and image belong to the product; what cannot be used is in the row's problems. */
  add(row: ShopifyRow): void {
    if (this.#addParts(row)) this.rowNumbers.push(row.number);
    else if (row.problems.length === 0) {
      row.report(null, 'INVALID', 'The row holds neither a variant (options, SKU, price) nor an image.');
    }
  }

  /** The finished product, or null when no variant could be used. */
  finish(): ProductDraft | null {
    const { variants, options } = this.#variants;
    if (variants.length === 0) return null;
    const slug = slugOf(this.key);
    return {
      rowNumbers: this.rowNumbers,
      externalKey: this.key,
      ...this.fields,
      ...(slug !== '' && { slug }),
      categoryIds: [],
      options,
      variants,
      imageUrls: this.#images.gallery,
    };
  }

  #addParts(row: ShopifyRow): boolean {
    const hasVariant = describesVariant(row) && this.#addVariant(row);
    const hasImage = this.#addImage(row);
    return hasVariant || hasImage;
  }

  #addVariant(row: ShopifyRow): boolean {
    const variant = readVariant(row, this.optionNames);
    const refusal = variant && this.#variants.add(variant);
    if (refusal) row.report(COLUMN_OF_REFUSAL[refusal.about], refusal.code, refusal.message);
    return variant !== null && refusal === null;
  }

  #addImage(row: ShopifyRow): boolean {
    const url = row.optionalWebAddress('imageSrc');
    if (url === undefined) return false;
    const altText = row.optionalText('imageAlt', DRAFT_LIMITS.longTextChars);
    const position = row.optionalCount('imagePosition', DRAFT_LIMITS.quantity);
    const image = { url, ...(altText && { altText }), ...(position !== undefined && { position }) };
    if (this.#images.add(image)) return true;
    row.report('imageSrc', 'TOO_LONG', `A product takes at most ${DRAFT_LIMITS.images} images.`);
    return false;
  }
}
