import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import type { Page } from '../../../platform/graphql/page.js';
import { settle } from '../../../platform/graphql/payload.js';
import type { TaxCategoriesService } from './tax-categories.service.js';
import type { TaxCategoryEntity } from './tax-category.entity.js';
import { TaxCategoryCreateInput, TaxCategoryUpdateInput } from './tax-category.inputs.js';
import {
  TaxCategory,
  TaxCategoryConnection,
  TaxCategoryCreatePayload,
  TaxCategoryDeletePayload,
  TaxCategoryUpdatePayload,
} from './tax-category.type.js';

@Resolver(() => TaxCategory)
export class TaxCategoriesResolver {
  constructor(private readonly categories: TaxCategoriesService) {}

  @Query(() => TaxCategoryConnection, {
    description: "The kinds of goods that the store's taxes tell apart, the oldest first.",
  })
  taxCategories(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
  ): Promise<Page<TaxCategoryEntity>> {
    return this.categories.list(ctx, page);
  }

  @Mutation(() => TaxCategoryCreatePayload, {
    description: 'Adds a tax category, at most 100. Codes: REQUIRED, INVALID, TOO_LONG, TAKEN, OUT_OF_RANGE.',
  })
  taxCategoryCreate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => TaxCategoryCreateInput, { description: 'The new category.' })
    input: TaxCategoryCreateInput,
  ): Promise<TaxCategoryCreatePayload> {
    return settle(async () => ({ category: await this.categories.create(ctx, input) }));
  }

  @Mutation(() => TaxCategoryUpdatePayload, {
    description:
      'Changes a tax category. Codes: NOT_FOUND, VERSION_CONFLICT, TAKEN, REQUIRED, INVALID, TOO_LONG.',
  })
  taxCategoryUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the category.' }) id: string,
    @Arg('input', () => TaxCategoryUpdateInput, { description: 'What changes.' })
    input: TaxCategoryUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the category has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<TaxCategoryUpdatePayload> {
    return settle(async () => ({
      category: await this.categories.update(ctx, { id, input, expectedVersion }),
    }));
  }

  @Mutation(() => TaxCategoryDeletePayload, {
    description:
      'Deletes a tax category that nothing is of. Codes: NOT_FOUND, VERSION_CONFLICT, INVALID_TRANSITION.',
  })
  taxCategoryDelete(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the category.' }) id: string,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the category has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<TaxCategoryDeletePayload> {
    return settle(async () => {
      await this.categories.delete(ctx, id, expectedVersion);
      return { deletedId: id };
    });
  }

  @FieldResolver(() => ID, { description: 'Identifies the tax category.' })
  id(@Root() category: TaxCategoryEntity): string {
    return encodeId('taxCategory', category.id);
  }
}
