import type { SalesDimension } from './analytics-sales.entity.js';

const DAY_MS = 86_400_000;

/** Hours of other things than the whole store can be asked for so many days back. */
export const HOURS_READ_DAYS = 62;

/** Those that are kept; two days more, because days of a store begin at another time than those of UTC. */
const HOURS_KEPT_DAYS = HOURS_READ_DAYS + 2;

/** Things of which hours are kept for a while. Those of the whole store are kept for ever. */
const HOURLY: readonly SalesDimension[] = ['COUNTRY', 'CHANNEL', 'SOURCE', 'PRODUCT', 'VARIANT', 'CATEGORY'];

/** Hours that began before then are not kept, unless they are of the whole store. */
export function oldestHour(now: Date): Date {
  return new Date(now.getTime() - HOURS_KEPT_DAYS * DAY_MS);
}

/** Whether this hour of a thing is kept. */
export function isHourKept(dimension: SalesDimension, hour: Date, oldest: Date): boolean {
  return dimension === 'STORE' || (HOURLY.includes(dimension) && hour >= oldest);
}
