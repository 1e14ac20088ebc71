import { Fault } from '../../../kernel/errors.js';
import { parseDecimal } from '../../../kernel/money.js';
import type { TenantContext } from '../../../platform/context.js';
import type { ShippingZoneEntity } from '../zones/shipping-zone.entity.js';
import { zoneLoader } from '../zones/zone.loader.js';
import type { ShippingPlaceInput } from './rates-preview.type.js';
import type { ShippingOptionsService } from './shipping-options.service.js';
import type { ShippingOptionQuote } from './shipping-request.js';

const MAX_TEXT = 80;

/** A parcel that nobody has packed. */
export interface ImaginedParcel {
  readonly address: ShippingPlaceInput;
  readonly weightGrams: number;
  /** Decimal text in the store's currency. */
  readonly subtotal: string;
}

/** Lets staff see what buyers would be offered. */
export class RatesPreviewService {
  constructor(private readonly optionsService: ShippingOptionsService) {}

  /** What a buyer would be offered at this moment. @throws Fault BAD_USER_INPUT for malformed values */
  async find(
    ctx: TenantContext,
    { address, weightGrams, subtotal }: ImaginedParcel,
  ): Promise<{ zone: ShippingZoneEntity | null; options: readonly ShippingOptionQuote[] }> {
    const { currency } = ctx.tenant;
    const request = {
      address: placeOf(address),
      weightGrams: notNegative('weightGrams', weightGrams),
      discountedSubtotalMinor: notNegative('subtotal', parseDecimal(subtotal, currency)),
      currency,
      items: [{ sku: null, quantity: 1, weightGrams }],
    };
    const { zoneId, options } = await this.optionsService.offer(ctx, request);
    const zone = zoneId === null ? null : await ctx.loader(zoneLoader).load(zoneId);
    return { zone, options };
  }
}

function placeOf({ countryCode, region, postalCode }: ShippingPlaceInput) {
  return {
    country: countryCode.trim().toUpperCase(),
    region: bounded('region', region),
    postalCode: bounded('postalCode', postalCode),
  };
}

function bounded(name: string, text: string | null | undefined): string | null {
  if (text == null || text.length <= MAX_TEXT) return text ?? null;
  throw new Fault('BAD_USER_INPUT', `\`address.${name}\` takes at most ${MAX_TEXT} characters.`);
}

function notNegative(name: string, value: number | null): number {
  if (value !== null && value >= 0) return value;
  throw new Fault(
    'BAD_USER_INPUT',
    `\`${name}\` takes a number that is not negative and fits the store's currency.`,
  );
}
