import type { ProductOptionValues } from '../new-product.js';
import type { ProductEntity } from '../product.entity.js';
import type { VariantEntity } from '../variant.entity.js';

/** What the store holds of a product that an import knows. */
export interface PresentProduct {
  readonly product: ProductEntity;
  readonly options: readonly ProductOptionValues[];
  readonly categoryIds: readonly string[];
  readonly variants: readonly PresentVariant[];
  /** Where its pictures came from, and whether the picture is here. */
  readonly pictures: ReadonlyMap<string, { readonly isStored: boolean }>;
  readonly pictureCount: number;
}

/** A variant with its price in the default list. */
export type PresentVariant = VariantEntity & {
  readonly amountMinor: number;
  readonly compareAtMinor: number | null;
};

/** Present products by the keys that imports know them by. */
export type PresentProducts = ReadonlyMap<string, PresentProduct>;
