import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { settle } from '../../../platform/graphql/payload.js';
import { productLoader } from '../catalog.loaders.js';
import type { Product } from '../product.type.js';
import { idOf } from '../public-ids.js';
import { ProductImageInput, ProductImageUpdateInput } from './product-image.inputs.js';
import { productImageLoader } from './product-image.loader.js';
import {
  ProductImageDeletePayload,
  ProductImagesPayload,
  ProductImageUpdatePayload,
} from './product-image.payloads.js';
import type { ProductImagesService } from './product-images.service.js';

@Resolver()
export class ProductImagesResolver {
  constructor(private readonly images: ProductImagesService) {}

  @Mutation(() => ProductImagesPayload, {
    description:
      'Adds pictures to a product, at most 20 at once and 250 in all. ' +
      'Codes: NOT_FOUND, UPLOAD_INCOMPLETE, DUPLICATE, REQUIRED, TOO_LONG.',
  })
  productImagesAdd(
    @Ctx() ctx: TenantContext,
    @Arg('productId', () => ID, { description: 'Id of the product.' }) productId: string,
    @Arg('images', () => [ProductImageInput], { description: 'The pictures, in order.' })
    images: ProductImageInput[],
  ): Promise<ProductImagesPayload> {
    return settle(async () => {
      const id = await this.images.add(ctx, idOf('product', productId, ['productId']), images);
      return { product: await readProduct(ctx, id) };
    });
  }

  @Mutation(() => ProductImageUpdatePayload, {
    description: 'Changes a picture of a product. Codes: NOT_FOUND, INVALID, TOO_LONG.',
  })
  productImageUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the picture.' }) id: string,
    @Arg('input', () => ProductImageUpdateInput, { description: 'What changes.' })
    input: ProductImageUpdateInput,
  ): Promise<ProductImageUpdatePayload> {
    return settle(async () => {
      const uuid = idOf('image', id, ['id']);
      const product = await readProduct(ctx, await this.images.update(ctx, uuid, input));
      return { image: await ctx.loader(productImageLoader).clear(uuid).load(uuid), product };
    });
  }

  @Mutation(() => ProductImagesPayload, {
    description:
      'Puts pictures of a product first, in this order; those left out follow. Codes: NOT_FOUND, DUPLICATE, REQUIRED, TOO_LONG.',
  })
  productImagesReorder(
    @Ctx() ctx: TenantContext,
    @Arg('productId', () => ID, { description: 'Id of the product.' }) productId: string,
    @Arg('imageIds', () => [ID], { description: 'Ids of its pictures in the wanted order.' })
    imageIds: string[],
  ): Promise<ProductImagesPayload> {
    return settle(async () => {
      const id = await this.images.reorder(ctx, idOf('product', productId, ['productId']), imageIds);
      return { product: await readProduct(ctx, id) };
    });
  }

  @Mutation(() => ProductImageDeletePayload, {
    description: 'Takes a picture out of the gallery of its product. Codes: NOT_FOUND.',
  })
  productImageDelete(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the picture.' }) id: string,
  ): Promise<ProductImageDeletePayload> {
    return settle(async () => {
      const productId = await this.images.delete(ctx, idOf('image', id, ['id']));
      return { deletedId: id, product: await readProduct(ctx, productId) };
    });
  }
}

async function readProduct(ctx: TenantContext, id: string): Promise<Product> {
  return (await ctx.loader(productLoader).clear(id).load(id)) as unknown as Product;
}
