import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { settle } from '../../../platform/graphql/payload.js';
import type { TaxCategoryEntity } from '../categories/tax-category.entity.js';
import { taxCategoryLoader } from '../categories/tax-category.lookup.js';
import { TaxCategory } from '../categories/tax-category.type.js';
import type { TaxSettingsRead, TaxSettingsService } from './tax-settings.service.js';
import { TaxSettings, TaxSettingsUpdateInput, TaxSettingsUpdatePayload } from './tax-settings.type.js';

@Resolver(() => TaxSettings)
export class TaxSettingsResolver {
  constructor(private readonly settings: TaxSettingsService) {}

  @Query(() => TaxSettings, { description: 'How the store takes tax.' })
  taxSettings(@Ctx() ctx: TenantContext): Promise<TaxSettingsRead> {
    return this.settings.read(ctx);
  }

  @Mutation(() => TaxSettingsUpdatePayload, {
    description:
      'Changes how the store takes tax, from the next cart on. Codes: NOT_FOUND, VERSION_CONFLICT, INVALID.',
  })
  taxSettingsUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => TaxSettingsUpdateInput, { description: 'What changes.' })
    input: TaxSettingsUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the settings have this version.',
    })
    expectedVersion?: number | null,
  ): Promise<TaxSettingsUpdatePayload> {
    return settle(async () => ({
      settings: await this.settings.update(ctx, input, expectedVersion),
    }));
  }

  @FieldResolver(() => TaxCategory, {
    nullable: true,
    description: 'The category that shipping is taxed as; null: the default one.',
  })
  shippingCategory(
    @Root() { shippingCategoryId }: TaxSettingsRead,
    @Ctx() ctx: TenantContext,
  ): Promise<TaxCategoryEntity | null> | null {
    return shippingCategoryId === null ? null : ctx.loader(taxCategoryLoader).load(shippingCategoryId);
  }
}
