import { encodeId } from '../../kernel/ids.js';
import type { RequestContext } from '../../platform/context.js';
import { moneyValue, type MoneyType } from '../../platform/graphql/money.type.js';
import type { ImageCard, ProductDetail } from './product-doc.entity.js';
import type { ProductRow } from './product-doc.repository.js';
import type { ProductImage, ProductOption, SelectedOption } from './product.type.js';
import type { VariantFacts } from './variant-facts.js';

/**
 * A product as the API answers it: its properties are the fields, and each is made of the document when it is read, so
 * that a list pays for the fields that are asked for. What begins with `raw` serves the fields that need more.
 */
export class ProductView {
  private variantViews: VariantView[] | undefined;

  constructor(
    private readonly ctx: RequestContext,
    private readonly row: ProductRow,
  ) {}

  get nodeTypename() {
    return 'Product' as const;
  }

  get id(): string {
    return encodeId('product', this.row.productId);
  }

  get rawId(): string {
    return this.row.productId;
  }

  get name(): string {
    return this.row.name;
  }

  get slug(): string {
    return this.row.slug;
  }

  get brand(): string | null {
    return this.row.card.brand;
  }

  get tags(): readonly string[] {
    return this.row.tags;
  }

  get isPublished(): boolean {
    return this.row.isPublished;
  }

  get options(): readonly ProductOption[] {
    return this.row.card.options as ProductOption[];
  }

  get variants(): readonly VariantView[] {
    return (this.variantViews ??= this.row.card.variants.map((facts) => new VariantView(this, facts)));
  }

  get priceRange(): { min: MoneyType; max: MoneyType } {
    const { priceMin, priceMax, card } = this.row;
    return { min: moneyValue(priceMin, card.currency), max: moneyValue(priceMax, card.currency) };
  }

  get primaryImage(): ImageView | null {
    const { primaryImage } = this.row.card;
    return primaryImage && imageView(this.ctx, primaryImage);
  }

  get version(): number {
    return this.row.card.version;
  }

  get createdAt(): Date {
    return this.row.createdAt;
  }

  get updatedAt(): Date {
    return new Date(this.row.card.updatedAt);
  }

  get rawCategoryIds(): readonly string[] {
    return this.row.categoryIds;
  }

  get rawDetail(): ProductDetail | undefined {
    return this.row.detail;
  }
}

/** A variant as part of its product. */
export class VariantView {
  constructor(
    readonly rawProduct: ProductView,
    private readonly facts: VariantFacts,
  ) {}

  get nodeTypename() {
    return 'Variant' as const;
  }

  get id(): string {
    return this.facts.id;
  }

  get rawId(): string {
    return this.facts.card.id;
  }

  get sku(): string {
    return this.facts.card.sku;
  }

  get name(): string {
    return this.facts.card.name;
  }

  get price(): MoneyType {
    return this.facts.price;
  }

  get compareAtPrice(): MoneyType | null {
    return this.facts.compareAtPrice;
  }

  get weightGrams(): number | null {
    return this.facts.card.weightGrams;
  }

  get barcode(): string | null {
    return this.facts.card.barcode;
  }

  get selectedOptions(): readonly SelectedOption[] {
    return this.facts.selectedOptions;
  }

  get version(): number {
    return this.facts.card.version;
  }
}

/** A picture with the addresses of its sizes. The content's hash is in them, so what they answer never changes. */
export class ImageView implements ProductImage {
  private readonly folder: string;

  constructor(
    ctx: RequestContext,
    private readonly card: ImageCard,
  ) {
    this.folder = `${ctx.baseUrl}/media/${ctx.tenantId ?? ''}/${card.hash}`;
  }

  get id(): string {
    return encodeId('image', this.card.id);
  }

  get url(): string {
    return `${this.folder}/large.webp`;
  }

  get mediumUrl(): string {
    return `${this.folder}/medium.webp`;
  }

  get thumbnailUrl(): string {
    return `${this.folder}/thumb.webp`;
  }

  get altText(): string | null {
    return this.card.altText;
  }

  get width(): number {
    return this.card.width;
  }

  get height(): number {
    return this.card.height;
  }

  get isPrimary(): boolean {
    return this.card.isPrimary;
  }
}

/** The view of a document. */
export function productView(ctx: RequestContext, row: ProductRow): ProductView {
  return new ProductView(ctx, row);
}

/** The view of a picture. */
export function imageView(ctx: RequestContext, image: ImageCard): ImageView {
  return new ImageView(ctx, image);
}
