import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import { percentText } from '../../../kernel/percent.js';
import type { TenantContext } from '../../../platform/context.js';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { settle } from '../../../platform/graphql/payload.js';
import { Decimal } from '../../../platform/graphql/scalars.js';
import type { TaxCategoryEntity } from '../categories/tax-category.entity.js';
import { taxCategoryLoader } from '../categories/tax-category.lookup.js';
import { TaxCategory } from '../categories/tax-category.type.js';
import type { TaxZoneEntity } from '../zones/tax-zone.entity.js';
import { taxZoneLoader } from '../zones/tax-zone.loaders.js';
import { TaxZone } from '../zones/tax-zone.type.js';
import type { TaxRateEntity } from './tax-rate.entity.js';
import { TaxRateCreateInput, TaxRateUpdateInput } from './tax-rate.inputs.js';
import {
  TaxRate,
  TaxRateCreatePayload,
  TaxRateDeletePayload,
  TaxRateUpdatePayload,
} from './tax-rate.type.js';
import { taxRatesLoader } from './tax-rates.loader.js';
import type { TaxRatesService } from './tax-rates.service.js';

@Resolver(() => TaxRate)
export class TaxRatesResolver {
  constructor(private readonly rates: TaxRatesService) {}

  @Mutation(() => TaxRateCreatePayload, {
    description:
      'Adds a rate to a zone, at most 100. Codes: REQUIRED, INVALID, TOO_LONG, NOT_FOUND, TAKEN, OUT_OF_RANGE.',
  })
  taxRateCreate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => TaxRateCreateInput, { description: 'The new rate.' }) input: TaxRateCreateInput,
  ): Promise<TaxRateCreatePayload> {
    return settle(async () => ({ rate: await this.rates.create(ctx, input) }));
  }

  @Mutation(() => TaxRateUpdatePayload, {
    description:
      'Changes a rate; orders keep the one of their day. Codes: NOT_FOUND, VERSION_CONFLICT, TAKEN, REQUIRED, INVALID, TOO_LONG.',
  })
  taxRateUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the rate.' }) id: string,
    @Arg('input', () => TaxRateUpdateInput, { description: 'What changes.' }) input: TaxRateUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the rate has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<TaxRateUpdatePayload> {
    return settle(async () => ({
      rate: await this.rates.update(ctx, { id, input, expectedVersion }),
    }));
  }

  @Mutation(() => TaxRateDeletePayload, {
    description: 'Deletes a rate; orders keep it. Codes: NOT_FOUND, VERSION_CONFLICT.',
  })
  taxRateDelete(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the rate.' }) id: string,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the rate has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<TaxRateDeletePayload> {
    return settle(async () => {
      await this.rates.delete(ctx, id, expectedVersion);
      return { deletedId: id };
    });
  }

  @FieldResolver(() => ID, { description: 'Identifies the tax rate.' })
  id(@Root() rate: TaxRateEntity): string {
    return encodeId('taxRate', rate.id);
  }

  @FieldResolver(() => Decimal, { description: 'The percentage, for example "15" or "8.25".' })
  percent(@Root() rate: TaxRateEntity): string {
    return percentText(rate.rateBps);
  }

  @FieldResolver(() => TaxZone, { description: 'The zone that takes it.' })
  zone(@Root() rate: TaxRateEntity, @Ctx() ctx: TenantContext): Promise<TaxZoneEntity> {
    return ctx.loader(taxZoneLoader).load(rate.zoneId);
  }

  @FieldResolver(() => TaxCategory, { description: 'The category of goods it is taken on.' })
  category(@Root() rate: TaxRateEntity, @Ctx() ctx: TenantContext): Promise<TaxCategoryEntity | null> {
    return ctx.loader(taxCategoryLoader).load(rate.categoryId);
  }
}

/** The rates of a zone stand here, so that zones need not know of rates. */
@Resolver(() => TaxZone)
export class ZoneRatesResolver {
  @FieldResolver(() => [TaxRate], { description: 'What it takes, the oldest first.' })
  @ListSize(5)
  rates(@Root() zone: TaxZoneEntity, @Ctx() ctx: TenantContext): Promise<TaxRateEntity[]> {
    return ctx.loader(taxRatesLoader).load(zone.id);
  }
}
