import { encodeId, isUuid } from '../../../kernel/ids.js';
import { moneyValue, type MoneyType } from '../../../platform/graphql/money.type.js';
import type { TopRow } from './top.report.js';
import type { TopCountry, TopCoupon } from './top.type.js';

/** An entry of a list of the best, as the API shows it. It is enough of products, customers and categories. */
export function topView(row: TopRow, currency: string): TopView {
  return {
    key: row.key,
    orders: row.orders,
    quantity: row.units,
    refundedQuantity: row.refundedUnits,
    revenue: moneyValue(row.revenueMinor, currency),
  };
}

export function topCountryView(row: TopRow, currency: string): TopView & TopCountry {
  return { ...topView(row, currency), country: row.key || null };
}

export function topCouponView(row: TopRow, currency: string): TopView & TopCoupon {
  const isPromotion = isUuid(row.key);
  return {
    ...topView(row, currency),
    code: isPromotion ? null : row.key,
    promotionId: isPromotion ? encodeId('promotion', row.key) : null,
  };
}

interface TopView {
  readonly key: string;
  readonly orders: number;
  readonly quantity: number;
  readonly refundedQuantity: number;
  readonly revenue: MoneyType;
}
