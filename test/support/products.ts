import type { ProductCreateInput } from '../../src/modules/catalog/product.inputs.js';

export interface ProductWish {
  readonly name?: string;
  readonly categoryIds?: string[];
  readonly tags?: string[];
  readonly price?: string;
  readonly stock?: number;
}

/** A product with one variant, where nothing but the wish matters. */
export function productInput(wish: ProductWish = {}): ProductCreateInput {
  const { name = 'Thing', categoryIds = [], tags = [], price = '10.00', stock = 0 } = wish;
  return { name, categoryIds, tags, variants: [{ price, initialQuantity: stock }] };
}
