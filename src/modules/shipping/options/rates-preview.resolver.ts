import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { Decimal } from '../../../platform/graphql/scalars.js';
import type { RatesPreviewService } from './rates-preview.service.js';
import { ShippingPlaceInput, ShippingRatesPreview } from './rates-preview.type.js';
import { shippingOptionView } from './shipping-option.type.js';

@Resolver()
export class RatesPreviewResolver {
  constructor(private readonly previewService: RatesPreviewService) {}

  @Query(() => ShippingRatesPreview, {
    description:
      'What a buyer would be offered for a parcel, with live prices where methods have such. To try a setup.',
  })
  async shippingRatesPreview(
    @Ctx() ctx: TenantContext,
    @Arg('address', () => ShippingPlaceInput, { description: 'Where the parcel goes.' })
    address: ShippingPlaceInput,
    @Arg('weightGrams', () => Int, { description: 'What it weighs, 0 or more.' }) weightGrams: number,
    @Arg('subtotal', () => Decimal, {
      description: "What the goods cost after discounts, in the store's currency.",
    })
    subtotal: string,
  ): Promise<ShippingRatesPreview> {
    const { zone, options } = await this.previewService.find(ctx, { address, weightGrams, subtotal });
    return { zone, options: options.map((option) => shippingOptionView(option, ctx.tenant.currency)) };
  }
}
