import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { decodeId } from '../../kernel/ids.js';
import type { TenantContext } from '../../platform/context.js';
import { settle } from '../../platform/graphql/payload.js';
import { productLoader, variantLoader } from './catalog.loaders.js';
import { idOf } from './public-ids.js';
import type { ProductList } from './product-list.service.js';
import { VariantInput, VariantUpdateInput } from './product.inputs.js';
import { ProductUpdatePayload, VariantDeletePayload, VariantUpdatePayload } from './product.payloads.js';
import { type Product, Variant } from './product.type.js';
import type { VariantsService } from './variants.service.js';

@Resolver(() => Variant)
export class VariantsResolver {
  constructor(
    private readonly service: VariantsService,
    private readonly list: ProductList,
  ) {}

  @Query(() => Variant, { nullable: true, description: 'One variant by its id.' })
  variant(@Ctx() ctx: TenantContext, @Arg('id', () => ID, { description: 'Id of the variant.' }) id: string) {
    const uuid = decodeId('variant', id);
    return uuid === null ? null : ctx.loader(variantLoader).load(uuid);
  }

  @Query(() => Variant, { nullable: true, description: 'One variant by its SKU.' })
  variantBySku(
    @Ctx() ctx: TenantContext,
    @Arg('sku', () => String, { description: 'The SKU.' }) sku: string,
  ) {
    return this.list.bySku(ctx, sku);
  }

  @Mutation(() => ProductUpdatePayload, {
    description:
      'Adds variants to a product, at most 250 in all. Codes: NOT_FOUND, TAKEN, DUPLICATE, INVALID, OUT_OF_RANGE, TOO_LONG.',
  })
  productVariantsAdd(
    @Ctx() ctx: TenantContext,
    @Arg('productId', () => ID, { description: 'Id of the product.' }) productId: string,
    @Arg('variants', () => [VariantInput], { description: 'The new variants.' }) variants: VariantInput[],
  ): Promise<ProductUpdatePayload> {
    return settle(async () => {
      const id = await this.service.add(ctx, idOf('product', productId, ['productId']), variants);
      return { product: await readProduct(ctx, id) };
    });
  }

  @Mutation(() => VariantUpdatePayload, {
    description:
      'Changes a variant and its price. Codes: NOT_FOUND, VERSION_CONFLICT, TAKEN, INVALID, OUT_OF_RANGE.',
  })
  variantUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the variant.' }) id: string,
    @Arg('input', () => VariantUpdateInput, { description: 'What changes.' }) input: VariantUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the variant has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<VariantUpdatePayload> {
    return settle(async () => {
      const uuid = idOf('variant', id, ['id']);
      await this.service.update(ctx, { id: uuid, input, expectedVersion });
      return { variant: (await ctx.loader(variantLoader).clear(uuid).load(uuid)) as unknown as Variant };
    });
  }

  @Mutation(() => VariantDeletePayload, {
    description: 'Deletes a variant, never the last one of a product. Codes: NOT_FOUND, INVALID_TRANSITION.',
  })
  variantDelete(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the variant.' }) id: string,
  ): Promise<VariantDeletePayload> {
    return settle(async () => {
      const productId = await this.service.delete(ctx, idOf('variant', id, ['id']));
      return { deletedId: id, product: await readProduct(ctx, productId) };
    });
  }
}

async function readProduct(ctx: TenantContext, id: string): Promise<Product> {
  return (await ctx.loader(productLoader).clear(id).load(id)) as unknown as Product;
}
