import type { TenantContext } from '../../platform/context.js';
import { availabilityLoader } from '../inventory/index.js';
import { categoryLoader } from './catalog.loaders.js';
import type { ProductView } from './product.view.js';

/** Names of the fields that an operation selects of products and below. */
export type WantedFields = ReadonlySet<string>;

/**
 * What the operation wants of each product beside its document is there when its fields are resolved: one statement for
 * the stock of all variants and one for all categories, these together with the categories that are `mentioned`
 * elsewhere in the answer.
 */
export async function loadAhead(
  ctx: TenantContext,
  products: readonly ProductView[],
  wanted: WantedFields,
  mentioned: readonly string[] = [],
): Promise<void> {
  const categoryIds = wanted.has('categories')
    ? products.flatMap(({ rawCategoryIds }) => rawCategoryIds)
    : [];
  const variantIds = wanted.has('availableQuantity')
    ? products.flatMap(({ rawVariantIds }) => rawVariantIds)
    : [];
  await Promise.all([
    ctx.loader(categoryLoader).fill([...categoryIds, ...mentioned]),
    ctx.loader(availabilityLoader).fill(variantIds),
  ]);
}
