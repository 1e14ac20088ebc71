import type { TenantContext } from '../../platform/context.js';
import { defineLoader, inOrderOf } from '../../platform/graphql/loader.js';
import { isStaff } from '../../platform/viewer.js';
import { CategoriesRepository } from './categories.repository.js';
import type { CategoryEntity } from './category.entity.js';
import { ProductDocRepository } from './product-doc.repository.js';
import { ProductsRepository } from './products.repository.js';
import { productView, type ProductView, type VariantView } from './product.view.js';

const docs = new ProductDocRepository();
const categories = new CategoriesRepository();
const products = new ProductsRepository();

/** Categories by id, in the language of the request. */
export const categoryLoader = defineLoader<string, CategoryEntity | null>(
  'categoryById',
  async (ctx, ids) => {
    ctx.noteReads(ids);
    return inOrderOf(ids, await categories.localised(ctx, ids), (category) => category.id);
  },
);

/** Products by id with their details; null for what the viewer may not see. */
export const productLoader = defineLoader<string, ProductView | null>('productById', async (ctx, ids) => {
  ctx.noteReads(ids);
  const rows = await docs.details(ctx, ids, !isStaff(ctx));
  return inOrderOf(
    ids,
    rows.map((row) => productView(ctx, row)),
    (view) => view.rawId,
  );
});

/** The ids of the tax categories of products; null for those that are taxed by default. */
export const taxCategoryIdLoader = defineLoader<string, string | null>(
  'taxCategoryIdByProduct',
  async (ctx, ids) => {
    const rows = inOrderOf(ids, await products.taxCategories(ctx, ids), (row) => row.id);
    return rows.map((row) => row?.taxCategoryId ?? null);
  },
);

/** Variants by id, as part of their products. */
export const variantLoader = defineLoader<string, VariantView | null>('variantById', async (ctx, ids) => {
  const places = await docs.productsOfVariants(ctx, ids);
  const productOf = new Map(places.map(({ variantId, productId }) => [variantId, productId]));
  return Promise.all(ids.map((id) => variantIn(ctx, productOf.get(id), id)));
});

async function variantIn(
  ctx: TenantContext,
  productId: string | undefined,
  id: string,
): Promise<VariantView | null> {
  const product = productId ? await ctx.loader(productLoader).load(productId) : null;
  return product?.variants.find((variant) => variant.rawId === id) ?? null;
}
