import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { decodeId } from '../../kernel/ids.js';
import type { TenantContext } from '../../platform/context.js';
import { Cost, ListSize } from '../../platform/graphql/cost/cost.decorators.js';
import { settle } from '../../platform/graphql/payload.js';
import { fieldsBelow } from '../../platform/graphql/selected-fields.js';
import { productLoader } from './catalog.loaders.js';
import { idOf } from './public-ids.js';
import { ProductCreateInput, ProductTranslationInput, ProductUpdateInput } from './product.inputs.js';
import { ProductListArgs, ProductSearchArgs } from './product-list.inputs.js';
import type { ProductList } from './product-list.service.js';
import { ProductCreatePayload, ProductDeletePayload, ProductUpdatePayload } from './product.payloads.js';
import { Product, ProductConnection, ProductSearchConnection } from './product.type.js';
import type { ProductsService } from './products.service.js';

@ObjectType({ simpleResolvers: true, description: 'A label that products carry.' })
export class Tag {
  @Field(() => String, { description: 'The label.' })
  name!: string;

  @Field(() => Int, { description: 'How many published products carry it.' })
  productCount!: number;
}

@Resolver(() => Product)
export class ProductsResolver {
  constructor(
    private readonly service: ProductsService,
    private readonly list: ProductList,
  ) {}

  @Query(() => ProductConnection, {
    description: 'The products of the store. Visitors see the published ones.',
  })
  products(
    @Ctx() ctx: TenantContext,
    @Args(() => ProductListArgs) list: ProductListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.list.page(ctx, list, fieldsBelow(info));
  }

  @Query(() => ProductSearchConnection, {
    description: 'Products that match words, the best first, with facets.',
  })
  @Cost(60)
  productSearch(
    @Ctx() ctx: TenantContext,
    @Args(() => ProductSearchArgs) search: ProductSearchArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.list.search(ctx, search, fieldsBelow(info));
  }

  @Query(() => Product, { nullable: true, description: 'One product by its id.' })
  product(@Ctx() ctx: TenantContext, @Arg('id', () => ID, { description: 'Id of the product.' }) id: string) {
    const uuid = decodeId('product', id);
    return uuid === null ? null : ctx.loader(productLoader).load(uuid);
  }

  @Query(() => Product, { nullable: true, description: 'One product by its name in addresses.' })
  productBySlug(
    @Ctx() ctx: TenantContext,
    @Arg('slug', () => String, { description: 'The slug.' }) slug: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.list.bySlug(ctx, slug, fieldsBelow(info));
  }

  @Query(() => [Tag], { description: 'The labels in use, the most frequent first, at most 500.' })
  @Cost(300)
  @ListSize(50)
  tags(@Ctx() ctx: TenantContext): Promise<Tag[]> {
    return this.list.tags(ctx);
  }

  @Mutation(() => ProductCreatePayload, {
    description:
      'Creates a product. Codes: REQUIRED, INVALID, TOO_LONG, OUT_OF_RANGE, DUPLICATE, TAKEN, NOT_FOUND, PLAN_LIMIT_REACHED.',
  })
  @Cost(300)
  productCreate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => ProductCreateInput, { description: 'The new product.' }) input: ProductCreateInput,
  ): Promise<ProductCreatePayload> {
    return settle(async () => ({
      product: await this.read(ctx, await this.service.create(ctx, input)),
    }));
  }

  @Mutation(() => ProductUpdatePayload, {
    description: 'Changes a product. Codes: NOT_FOUND, VERSION_CONFLICT, REQUIRED, INVALID, TOO_LONG, TAKEN.',
  })
  productUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the product.' }) id: string,
    @Arg('input', () => ProductUpdateInput, { description: 'What changes.' }) input: ProductUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the product has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<ProductUpdatePayload> {
    return settle(async () => {
      const change = { id: idOf('product', id, ['id']), input, expectedVersion };
      return { product: await this.read(ctx, await this.service.update(ctx, change)) };
    });
  }

  @Mutation(() => ProductDeletePayload, {
    description: 'Deletes a product; its slug and SKUs are free again. Codes: NOT_FOUND.',
  })
  productDelete(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the product.' }) id: string,
  ): Promise<ProductDeletePayload> {
    return settle(async () => {
      await this.service.delete(ctx, idOf('product', id, ['id']));
      return { deletedId: id };
    });
  }

  @Mutation(() => ProductUpdatePayload, {
    description:
      'Sets the texts of a product in further languages. Codes: NOT_FOUND, INVALID, REQUIRED, TOO_LONG.',
  })
  productTranslationsSet(
    @Ctx() ctx: TenantContext,
    @Arg('productId', () => ID, { description: 'Id of the product.' }) productId: string,
    @Arg('translations', () => [ProductTranslationInput], {
      description: 'Texts, one entry for each language.',
    })
    translations: ProductTranslationInput[],
  ): Promise<ProductUpdatePayload> {
    return settle(async () => {
      const id = await this.service.translate(ctx, {
        id: idOf('product', productId, ['productId']),
        translations,
      });
      return { product: await this.read(ctx, id) };
    });
  }

  private async read(ctx: TenantContext, id: string): Promise<Product> {
    return (await ctx.loader(productLoader).clear(id).load(id)) as unknown as Product;
  }
}
