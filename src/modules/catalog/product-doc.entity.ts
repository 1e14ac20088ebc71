import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';

/** A variant as lists show it. */
export interface VariantCard {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly price: number;
  readonly compareAt: number | null;
  readonly weightGrams: number | null;
  readonly barcode: string | null;
  readonly values: readonly string[];
  readonly version: number;
}

export interface ImageCard {
  readonly id: string;
  readonly hash: string;
  readonly altText: string | null;
  readonly width: number;
  readonly height: number;
  readonly isPrimary: boolean;
}

/** What a list shows of a product. */
export interface ProductCard {
  readonly brand: string | null;
  readonly currency: string;
  readonly version: number;
  readonly updatedAt: string;
  readonly options: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly primaryImage: ImageCard | null;
  readonly variants: readonly VariantCard[];
}

/** What only a product's own page shows. */
export interface ProductDetail {
  readonly description: string;
  readonly seoTitle: string | null;
  readonly seoDescription: string | null;
  readonly images: readonly ImageCard[];
}

/**
 * The read model of products: one prepared row for each product, price list and language, written in the transaction
 * that changes the product. Lists, search and product pages read only this table.
 */
@Entity('product_doc')
export class ProductDocEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'product_id', type: 'uuid' })
  productId!: string;

  @PrimaryColumn({ name: 'price_list_id', type: 'uuid' })
  priceListId!: string;

  @PrimaryColumn({ type: 'text' })
  language!: string;

  @Column({ type: 'text' })
  slug!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'is_published', type: 'boolean' })
  isPublished!: boolean;

  @Column({ name: 'price_min', type: 'bigint' })
  priceMin!: number;

  @Column({ name: 'price_max', type: 'bigint' })
  priceMax!: number;

  @Column({ name: 'sales_count', type: 'bigint' })
  salesCount!: number;

  /** In the order of display. */
  @Column({ name: 'variant_ids', type: 'uuid', array: true })
  variantIds!: string[];

  @Column({ name: 'category_ids', type: 'uuid', array: true })
  categoryIds!: string[];

  @Column({ type: 'text', array: true })
  tags!: string[];

  /** Every option name with each value a variant has, as `name<unit separator>value`. */
  @Column({ name: 'option_pairs', type: 'text', array: true })
  optionPairs!: string[];

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'tsvector' })
  search!: string;

  @Column({ type: 'json' })
  card!: ProductCard;

  @Column({ type: 'json' })
  detail!: ProductDetail;
}
