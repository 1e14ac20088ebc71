import { createHash } from 'node:crypto';
import type { TenantContext } from '../../../platform/context.js';
import type { AddressedRequest } from '../options/shipping-request.js';
import type { CarrierQuoteRequest } from '../providers/carrier-port.js';
import { comparablePostalCode } from '../zones/postal-pattern.js';

/** What a carrier is asked for a parcel. */
export function quoteRequestOf(ctx: TenantContext, request: AddressedRequest): CarrierQuoteRequest {
  const { address } = request;
  return {
    store: ctx.tenant.slug,
    askedAt: ctx.clock.now(),
    destination: { country: address.country, region: address.region, postalCode: address.postalCode },
    weightGrams: request.weightGrams,
    subtotalMinor: request.discountedSubtotalMinor,
    currency: request.currency,
    items: request.items.map(({ sku, quantity, weightGrams }) => ({ sku, quantity, weightGrams })),
  };
}

/** Equal for requests that carriers answer alike: the moment and the way a postal code is typed make no difference. */
export function hashOf({ destination, askedAt: _moment, ...rest }: CarrierQuoteRequest): string {
  const { country, region, postalCode } = destination;
  const place = [
    country,
    region?.trim().toLowerCase() ?? '',
    comparablePostalCode(country, postalCode ?? ''),
  ];
  const items = rest.items.map((item) => JSON.stringify(item)).sort();
  return createHash('sha256')
    .update(JSON.stringify({ ...rest, place, items }))
    .digest('base64url');
}
