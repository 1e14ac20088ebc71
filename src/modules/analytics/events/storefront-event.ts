/** What visitors do that is counted. */
export const STOREFRONT_EVENT_TYPES = [
  'PAGE_VIEWED',
  'PRODUCT_VIEWED',
  'SEARCHED',
  'ADDED_TO_CART',
  'ORDERED',
] as const;

export type StorefrontEventType = (typeof STOREFRONT_EVENT_TYPES)[number];

/** An event stands for this many ten-thousandths of one where nobody is left out of the sample. */
export const WHOLE = 10_000;

/** A client is believed about when something happened as far back as this; what waited longer happens on arrival. */
const TRUSTED_MS = 3_600_000;

/** When an event counts as having happened. */
export function believedTime(told: Date | null, now: Date): Date {
  if (!told) return now;
  const ago = now.getTime() - told.getTime();
  return ago >= 0 && ago <= TRUSTED_MS ? told : now;
}
