import { ofDays } from '../events/figures.report.js';
import type { Period } from '../reading/period.js';
import type { Report } from '../reading/report.loader.js';
import type { CartSums } from './cart-fact.js';

/** What became of the carts that were started on these days; one row. */
export function cartsReport(period: Period): Report<Omit<CartSums, 'checkouts' | 'orders'>> {
  return {
    sql: (place) => `SELECT coalesce(sum(started), 0)::bigint AS started,
        coalesce(sum(abandoned), 0)::bigint AS abandoned, coalesce(sum(converted), 0)::bigint AS converted
      FROM analytics_carts v WHERE ${ofDays(period, place)}`,
  };
}
