import { encodeId } from '../../kernel/ids.js';
import type { RequestContext } from '../../platform/context.js';
import { moneyValue, type MoneyType } from '../../platform/graphql/money.type.js';
import type { ImageCard, ProductCard, ProductDetail, VariantCard } from './product-doc.entity.js';
import type { ProductRow } from './product-doc.repository.js';
import type { ProductImage, ProductOption, SelectedOption } from './product.type.js';

/**
 * A product as the API answers it: a plain object whose properties are the fields, so that reading one is all a field
 * costs. What begins with `raw` serves the fields that need more than a property.
 */
export interface ProductView {
  readonly nodeTypename: 'Product';
  readonly id: string;
  readonly rawId: string;
  readonly name: string;
  readonly slug: string;
  readonly brand: string | null;
  readonly tags: readonly string[];
  readonly isPublished: boolean;
  readonly options: readonly ProductOption[];
  readonly variants: readonly VariantView[];
  readonly priceRange: { readonly min: MoneyType; readonly max: MoneyType };
  readonly primaryImage: ProductImage | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly rawCategoryIds: readonly string[];
  readonly rawDetail: ProductDetail | undefined;
}

export interface VariantView {
  readonly nodeTypename: 'Variant';
  readonly id: string;
  readonly rawId: string;
  readonly sku: string;
  readonly name: string;
  readonly price: MoneyType;
  readonly compareAtPrice: MoneyType | null;
  readonly weightGrams: number | null;
  readonly barcode: string | null;
  readonly selectedOptions: readonly SelectedOption[];
  readonly version: number;
  readonly rawProduct: ProductView;
}

/** The view of a document. */
export function productView(ctx: RequestContext, row: ProductRow): ProductView {
  const { card } = row;
  let variantViews: VariantView[] | undefined;
  const view: ProductView = {
    nodeTypename: 'Product',
    id: encodeId('product', row.productId),
    rawId: row.productId,
    name: row.name,
    slug: row.slug,
    brand: card.brand,
    tags: row.tags,
    isPublished: row.isPublished,
    options: card.options as ProductOption[],
    get variants() {
      return (variantViews ??= card.variants.map((variant) => variantView(view, card, variant)));
    },
    priceRange: {
      min: moneyValue(row.priceMin, card.currency),
      max: moneyValue(row.priceMax, card.currency),
    },
    primaryImage: card.primaryImage && imageView(ctx, card.primaryImage),
    version: card.version,
    createdAt: row.createdAt,
    get updatedAt() {
      return new Date(card.updatedAt);
    },
    rawCategoryIds: row.categoryIds,
    rawDetail: row.detail,
  };
  return view;
}

function variantView(product: ProductView, card: ProductCard, variant: VariantCard): VariantView {
  return {
    nodeTypename: 'Variant',
    id: encodeId('variant', variant.id),
    rawId: variant.id,
    sku: variant.sku,
    name: variant.name,
    price: moneyValue(variant.price, card.currency),
    compareAtPrice: variant.compareAt === null ? null : moneyValue(variant.compareAt, card.currency),
    weightGrams: variant.weightGrams,
    barcode: variant.barcode,
    selectedOptions: variant.values.map((value, index) => ({ name: card.options[index]?.name ?? '', value })),
    version: variant.version,
    rawProduct: product,
  };
}

/** A picture with the addresses of its sizes. The content's hash is in them, so what they answer never changes. */
export function imageView(ctx: RequestContext, image: ImageCard): ProductImage {
  const folder = `${ctx.baseUrl}/media/${ctx.tenantId ?? ''}/${image.hash}`;
  return {
    id: encodeId('image', image.id),
    url: `${folder}/large.webp`,
    mediumUrl: `${folder}/medium.webp`,
    thumbnailUrl: `${folder}/thumb.webp`,
    altText: image.altText,
    width: image.width,
    height: image.height,
    isPrimary: image.isPrimary,
  };
}
