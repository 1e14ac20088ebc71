import type { CartEntity } from './cart.entity.js';
import type { CartLineEntity } from './cart-line.entity.js';

/** What the catalog and the stock say of a variant now. */
export interface LineFacts {
  readonly variantId: string;
  readonly productId: string;
  readonly sku: string;
  /** In the store's default language. */
  readonly productName: string;
  readonly variantName: string;
  /** The price of a unit, a sale counted in. */
  readonly unitMinor: number;
  readonly weightGrams: number | null;
  /** Null is the store's default category. */
  readonly taxCategoryId: string | null;
  /** Of the product, with all their ancestors. */
  readonly categoryIds: readonly string[];
  /** Units that can be bought. */
  readonly available: number;
}

/** A line with what is known of its variant; null when that cannot be bought any more. */
export type CartLine = RowOf<CartLineEntity> & { readonly facts: LineFacts | null };

/** A cart with its lines in the order of their making. */
export type CartWithLines = RowOf<CartEntity> & { readonly lines: readonly CartLine[] };

/** A row as the plain object that it is. */
type RowOf<Entity> = Pick<Entity, keyof Entity>;
