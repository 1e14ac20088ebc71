import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { MoneyType, moneyValue } from '../../../platform/graphql/money.type.js';
import { carrierLoader } from '../carriers/carrier.loader.js';
import { Carrier } from '../carriers/carrier.type.js';
import type { ShippingCarrierEntity } from '../carriers/shipping-carrier.entity.js';
import type { ShippingZoneEntity } from '../zones/shipping-zone.entity.js';
import { zoneLoader } from '../zones/zone.loader.js';
import { ShippingZone } from '../zones/zone.type.js';
import { ShippingMethod, ShippingRate } from './method.type.js';
import type { ShippingMethodEntity } from './shipping-method.entity.js';

/** What a method shows beside its own columns. */
@Resolver(() => ShippingMethod)
export class MethodFieldsResolver {
  @FieldResolver(() => ID, { description: 'Identifies the method; its option in a cart has the same id.' })
  id(@Root() method: ShippingMethodEntity): string {
    return encodeId('shippingMethod', method.id);
  }

  @FieldResolver(() => ShippingZone, { nullable: true, description: 'Where it ships to.' })
  zone(@Root() method: ShippingMethodEntity, @Ctx() ctx: TenantContext): Promise<ShippingZoneEntity | null> {
    return ctx.loader(zoneLoader).load(method.zoneId);
  }

  @FieldResolver(() => [ShippingRate], { description: 'The table of its prices; empty for live prices.' })
  @ListSize(5)
  rates(@Root() { kind, rates }: ShippingMethodEntity, @Ctx() ctx: TenantContext): ShippingRate[] {
    const { currency } = ctx.tenant;
    return rates.map(({ upTo, priceMinor }) => ({
      upToGrams: kind === 'BY_WEIGHT' ? (upTo ?? null) : null,
      upToSubtotal: kind === 'BY_SUBTOTAL' && upTo !== undefined ? moneyValue(upTo, currency) : null,
      price: moneyValue(priceMinor, currency),
    }));
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'From this discounted subtotal on, shipping is free; null is never.',
  })
  freeAbove(@Root() { freeAboveMinor }: ShippingMethodEntity, @Ctx() ctx: TenantContext): MoneyType | null {
    return freeAboveMinor === null ? null : moneyValue(freeAboveMinor, ctx.tenant.currency);
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'CARRIER: the price while the carrier does not answer; null hides the method then.',
  })
  fallbackPrice(
    @Root() { fallbackMinor }: ShippingMethodEntity,
    @Ctx() ctx: TenantContext,
  ): MoneyType | null {
    return fallbackMinor === null ? null : moneyValue(fallbackMinor, ctx.tenant.currency);
  }

  @FieldResolver(() => Carrier, { nullable: true, description: 'CARRIER: whom we ask for the price.' })
  liveCarrier(
    @Root() { carrierId }: ShippingMethodEntity,
    @Ctx() ctx: TenantContext,
  ): Promise<ShippingCarrierEntity | null> | null {
    return carrierId === null ? null : ctx.loader(carrierLoader).load(carrierId);
  }
}
