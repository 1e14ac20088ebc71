import type { ShippingAddress } from '../options/shipping-request.js';
import {
  comparablePostalCode,
  matchesPostalCode,
  parsePostalPattern,
  shareCodes,
  type PostalPattern,
} from './postal-pattern.js';

/** A part of the world: a whole country, or of it a region or the places of a postal pattern. */
export interface Area {
  readonly country: string;
  readonly region?: string;
  readonly postalPattern?: string;
}

/** How narrow an area is. The narrowest one that holds an address decides. */
const BREADTHS = { POSTAL: 3, REGION: 2, COUNTRY: 1 } as const;

/** How narrowly the area holds the address, the larger the narrower; 0 when it does not hold it. */
export function fitOf(area: Area, address: ShippingAddress): number {
  if (area.country !== address.country) return 0;
  if (area.postalPattern !== undefined) {
    const pattern = patternOf(area);
    const code = comparablePostalCode(address.country, address.postalCode ?? '');
    return pattern && code !== '' && matchesPostalCode(pattern, code) ? BREADTHS.POSTAL : 0;
  }
  if (area.region !== undefined) {
    return sameRegion(area.region, address.region ?? '') ? BREADTHS.REGION : 0;
  }
  return BREADTHS.COUNTRY;
}

/** Of the zones the one with the narrowest area that holds the address; null when none holds it. */
export function zoneFor<Zone extends { readonly areas: readonly Area[] }>(
  zones: readonly Zone[],
  address: ShippingAddress,
): Zone | null {
  let best: { zone: Zone; fit: number } | null = null;
  for (const zone of zones) {
    const fit = Math.max(0, ...zone.areas.map((area) => fitOf(area, address)));
    if (fit > (best?.fit ?? 0)) best = { zone, fit };
  }
  return best?.zone ?? null;
}

/** Whether both areas are equally narrow and hold an address in common, so that neither could decide. */
export function areRivals(one: Area, other: Area): boolean {
  if (one.country !== other.country) return false;
  const [pattern, otherPattern] = [patternOf(one), patternOf(other)];
  if (pattern || otherPattern) {
    return pattern !== null && otherPattern !== null && shareCodes(pattern, otherPattern);
  }
  if (one.region === undefined || other.region === undefined) return one.region === other.region;
  return sameRegion(one.region, other.region);
}

/** The area in words: "US", "US, California", "US, 94*". */
export function areaText({ country, region, postalPattern }: Area): string {
  return [country, region ?? postalPattern].filter(Boolean).join(', ');
}

function patternOf({ postalPattern }: Area): PostalPattern | null {
  return postalPattern === undefined ? null : parsePostalPattern(postalPattern);
}

/** Regions are compared as they are written in addresses, whatever their case. */
function sameRegion(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

function comparable(region: string): string {
  return region.normalize('NFKC').trim().toLowerCase();
}
