import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { decodeId } from '../../kernel/ids.js';
import type { TenantContext } from '../../platform/context.js';
import { ConnectionArgs } from '../../platform/graphql/connection.type.js';
import { settle } from '../../platform/graphql/payload.js';
import { categoryLoader } from './catalog.loaders.js';
import type { CategoriesService } from './categories.service.js';
import { idOf } from './public-ids.js';
import type { CategoryEntity } from './category.entity.js';
import type { CategoryList } from './category-list.service.js';
import {
  Category,
  CategoryConnection,
  CategoryCreateInput,
  CategoryDeletePayload,
  CategoryFilter,
  CategoryPayload,
  CategoryTranslationInput,
  CategoryUpdateInput,
} from './category.type.js';
import { categoryView, type CategoryView } from './category.view.js';

@Resolver(() => Category)
export class CategoriesResolver {
  constructor(
    private readonly service: CategoriesService,
    private readonly list: CategoryList,
  ) {}

  @Query(() => CategoryConnection, { description: 'The categories of the store by position and name.' })
  categories(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('filter', () => CategoryFilter, { nullable: true, description: 'What they must be.' })
    filter?: CategoryFilter,
  ) {
    return this.list.page(ctx, page, filter);
  }

  @Query(() => Category, { nullable: true, description: 'One category by its id.' })
  async category(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the category.' }) id: string,
  ) {
    const uuid = decodeId('category', id);
    const category = uuid && (await ctx.loader(categoryLoader).load(uuid));
    return category ? categoryView(category) : null;
  }

  @Query(() => Category, { nullable: true, description: 'One category by its name in addresses.' })
  categoryBySlug(
    @Ctx() ctx: TenantContext,
    @Arg('slug', () => String, { description: 'The slug.' }) slug: string,
  ) {
    return this.list.bySlug(ctx, slug);
  }

  @Mutation(() => CategoryPayload, {
    description: 'Creates a category. Codes: REQUIRED, INVALID, TOO_LONG, TAKEN, NOT_FOUND, OUT_OF_RANGE.',
  })
  categoryCreate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => CategoryCreateInput, { description: 'The new category.' }) input: CategoryCreateInput,
  ): Promise<CategoryPayload> {
    return payload(() => this.service.create(ctx, input));
  }

  @Mutation(() => CategoryPayload, {
    description:
      'Changes or moves a category. Codes: NOT_FOUND, VERSION_CONFLICT, CYCLE, TAKEN, OUT_OF_RANGE, INVALID.',
  })
  categoryUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the category.' }) id: string,
    @Arg('input', () => CategoryUpdateInput, { description: 'What changes.' }) input: CategoryUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the category has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<CategoryPayload> {
    return payload(() =>
      this.service.update(ctx, { id: idOf('category', id, ['id']), input, expectedVersion }),
    );
  }

  @Mutation(() => CategoryDeletePayload, {
    description: 'Deletes a category. What was below it moves up; its products stay. Codes: NOT_FOUND.',
  })
  categoryDelete(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the category.' }) id: string,
  ): Promise<CategoryDeletePayload> {
    return settle(async () => {
      await this.service.delete(ctx, idOf('category', id, ['id']));
      return { deletedId: id };
    });
  }

  @Mutation(() => CategoryPayload, {
    description:
      'Sets the texts of a category in further languages. Codes: NOT_FOUND, INVALID, REQUIRED, TOO_LONG.',
  })
  categoryTranslationsSet(
    @Ctx() ctx: TenantContext,
    @Arg('categoryId', () => ID, { description: 'Id of the category.' }) categoryId: string,
    @Arg('translations', () => [CategoryTranslationInput], {
      description: 'Texts, one entry for each language.',
    })
    translations: CategoryTranslationInput[],
  ): Promise<CategoryPayload> {
    return payload(() =>
      this.service.translate(ctx, { id: idOf('category', categoryId, ['categoryId']), translations }),
    );
  }

  @FieldResolver(() => Category, {
    nullable: true,
    description: 'The category it belongs to; null at the top level.',
  })
  async parent(@Root() category: CategoryView, @Ctx() ctx: TenantContext): Promise<CategoryView | null> {
    const parent = category.rawParentId && (await ctx.loader(categoryLoader).load(category.rawParentId));
    return parent ? categoryView(parent) : null;
  }
}

function payload(work: () => Promise<CategoryEntity>): Promise<CategoryPayload> {
  return settle(async () => ({ category: categoryView(await work()) as unknown as Category }));
}
