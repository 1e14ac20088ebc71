import type { TenantContext } from '../../../platform/context.js';
import { defineLoader } from '../../../platform/graphql/loader.js';
import { productLoader } from '../catalog.loaders.js';
import type { ProductImage } from '../product.type.js';
import { imageView } from '../product.view.js';
import { ProductImagesRepository } from './product-images.repository.js';

const repository = new ProductImagesRepository();

/** Pictures by id, as part of their products: whoever may see the product sees them. */
export const productImageLoader = defineLoader<string, ProductImage | null>(
  'productImageById',
  async (ctx, ids) => {
    const places = await repository.productsOf(ctx, ids);
    const productOf = new Map(places.map(({ id, productId }) => [id, productId]));
    return Promise.all(ids.map((id) => imageIn(ctx, productOf.get(id), id)));
  },
);

async function imageIn(
  ctx: TenantContext,
  productId: string | undefined,
  id: string,
): Promise<ProductImage | null> {
  const product = productId ? await ctx.loader(productLoader).load(productId) : null;
  const image = product?.rawDetail?.images.find((candidate) => candidate.id === id);
  return image ? imageView(ctx, image) : null;
}
