import { encodeId, isUuid } from '../../../kernel/ids.js';
import { moneyValue, type MoneyType } from '../../../platform/graphql/money.type.js';
import type { TopRow } from './top.report.js';
import type { TopCountry, TopCoupon } from './top.type.js';

/** The currency of amounts, and whether some were converted into it. */
export interface ToldIn {
  readonly currency: string;
  readonly isConverted: boolean;
}

/** An entry of a list of the best, as the API shows it. It is enough of products, customers and categories. */
export function topView(row: TopRow, told: ToldIn): TopView {
  return {
    key: row.key,
    orders: row.orders,
    quantity: row.units,
    refundedQuantity: row.refundedUnits,
    isConverted: told.isConverted,
    revenue: moneyValue(row.revenueMinor, told.currency),
  };
}

export function topCountryView(row: TopRow, told: ToldIn): TopView & TopCountry {
  return { ...topView(row, told), country: row.key || null };
}

export function topCouponView(row: TopRow, told: ToldIn): TopView & TopCoupon {
  const isPromotion = isUuid(row.key);
  return {
    ...topView(row, told),
    code: isPromotion ? null : row.key,
    promotionId: isPromotion ? encodeId('promotion', row.key) : null,
  };
}

export function topSourceView(row: TopRow, told: ToldIn): SourceView {
  const { key, orders, newCustomers } = row;
  return { ...topView(row, told), source: key, newCustomers, returningOrders: orders - newCustomers };
}

interface SourceView extends TopView {
  readonly source: string;
  readonly newCustomers: number;
  readonly returningOrders: number;
}

interface TopView {
  readonly key: string;
  readonly orders: number;
  readonly quantity: number;
  readonly refundedQuantity: number;
  readonly revenue: MoneyType;
  readonly isConverted: boolean;
}
