import type { ShippingAddress } from '../options/shipping-request.js';
import {
  comparablePostalCode,
  matchesPostalCode,
  parsePostalPattern,
  shareCodes,
  type PostalPattern,
} from './postal-pattern.js';

/** A part of the world as it is stored: a whole country, or of it a region or the places of a postal pattern. */
export interface Area {
  readonly country: string;
  readonly region?: string;
  readonly postalPattern?: string;
}

/** An area in the form in which it is compared; of region and pattern at most one is there. */
export interface ComparableArea {
  readonly country: string;
  readonly region: string | null;
  readonly pattern: PostalPattern | null;
}

/** How narrow an area is. The narrowest one that holds an address decides. */
const NARROWNESS = { COUNTRY: 1, REGION: 2, POSTAL: 3 } as const;

/** The area as it is compared. Only patterns that mean something are stored. */
export function comparableArea({ country, region, postalPattern }: Area): ComparableArea {
  const pattern = postalPattern === undefined ? null : parsePostalPattern(postalPattern);
  return { country, region: region === undefined ? null : comparableRegion(region), pattern };
}

/** Of the zones the one with the narrowest area that holds the address; null when none holds it. */
export function zoneFor<Zone extends { readonly areas: readonly ComparableArea[] }>(
  zones: readonly Zone[],
  address: ShippingAddress,
): Zone | null {
  const place = placeOf(address);
  let best: { zone: Zone; fit: number } | null = null;
  for (const zone of zones) {
    const fit = zone.areas.reduce((widest, area) => Math.max(widest, fitOf(area, place)), 0);
    if (fit > (best?.fit ?? 0)) best = { zone, fit };
  }
  return best?.zone ?? null;
}

/** Whether both areas are equally narrow and hold an address in common, so that neither could decide. */
export function areRivals(one: ComparableArea, other: ComparableArea): boolean {
  if (one.country !== other.country) return false;
  if (one.pattern && other.pattern) return shareCodes(one.pattern, other.pattern);
  return !one.pattern && !other.pattern && one.region === other.region;
}

/** The area in words: "US", "US California", "US 94*". */
export function areaText({ country, region, postalPattern }: Area): string {
  return [country, region ?? postalPattern].filter(Boolean).join(' ');
}

type Place = ReturnType<typeof placeOf>;

function placeOf({ country, region, postalCode }: ShippingAddress) {
  return {
    country,
    region: comparableRegion(region ?? ''),
    postalCode: comparablePostalCode(country, postalCode ?? ''),
  };
}

/** How narrowly the area holds the place; 0 when it does not hold it. */
function fitOf({ country, region, pattern }: ComparableArea, place: Place): number {
  if (country !== place.country) return 0;
  if (pattern) return matchesPostalCode(pattern, place.postalCode) ? NARROWNESS.POSTAL : 0;
  if (region !== null) return region === place.region ? NARROWNESS.REGION : 0;
  return NARROWNESS.COUNTRY;
}

/** Regions are compared as they are written in addresses, whatever their case. */
function comparableRegion(region: string): string {
  return region.normalize('NFKC').trim().toLowerCase();
}
