import { moneyValue } from '../../../platform/graphql/money.type.js';
import type { Period } from './period.js';
import { changeOf, ratioOf, roundedShare } from './ratios.js';
import type { SummaryRow } from './summary.report.js';
import type { AnalyticsChange, AnalyticsSummary } from './summary.type.js';
import type { WantedCurrency } from './wanted-currency.js';

/** A summary, as the API shows it. */
export type SummaryView = Readonly<AnalyticsSummary>;

/** The sums as the API shows them. */
export function summaryView(
  { period, shown: currency, convertTo }: { readonly period: Period } & WantedCurrency,
  row: SummaryRow,
  returningCustomers: number | null,
): SummaryView {
  const money = (amountMinor: number) => moneyValue(amountMinor, currency);
  const takenMinor = row.grossMinor - row.discountMinor + row.shippingMinor;
  const refundedMinor = row.refundGoodsMinor + row.refundShippingMinor;
  const taxMinor = row.taxMinor - row.refundTaxMinor;
  return {
    ...{ from: period.from, to: period.to, currency, isConverted: convertTo !== null },
    ...{ previous: null, change: null, returningCustomers },
    ...{ orders: row.orders, units: row.units, newCustomers: row.newCustomers },
    ...{ cancelledOrders: row.cancelledOrders, refundCount: row.refunds, failedPayments: row.failedPayments },
    revenue: money(takenMinor - refundedMinor),
    grossSales: money(row.grossMinor),
    discounts: money(row.discountMinor),
    shipping: money(row.shippingMinor),
    tax: money(taxMinor),
    totalSales: money(takenMinor - refundedMinor + taxMinor),
    refunds: money(refundedMinor),
    chargebacks: money(row.chargebackMinor),
    averageOrderValue: money(roundedShare(takenMinor, row.paidOrders)),
    refundRate: ratioOf(refundedMinor, takenMinor),
  };
}

/** The summary beside the one it is compared with. */
export function comparedView(now: SummaryView, previous: SummaryView): SummaryView {
  const change: AnalyticsChange = {
    revenue: changeOf(now.revenue.amountMinor, previous.revenue.amountMinor),
    orders: changeOf(now.orders, previous.orders),
    averageOrderValue: changeOf(now.averageOrderValue.amountMinor, previous.averageOrderValue.amountMinor),
    newCustomers: changeOf(now.newCustomers, previous.newCustomers),
    returningCustomers: changeOf(now.returningCustomers ?? 0, previous.returningCustomers ?? 0),
  };
  return { ...now, previous: previous, change };
}
