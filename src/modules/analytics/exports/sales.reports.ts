import { z } from 'zod';
import { toDecimal } from '../../../kernel/money.js';
import type { TenantContext } from '../../../platform/context.js';
import { defineReport, onePage } from '../../../platform/exports/define-report.js';
import type { ReportRow, ReportSource } from '../../../platform/exports/report-source.js';
import {
  MAX_COHORTS,
  MAX_DAYS,
  type AnalyticsReadingService,
  type CohortsWish,
  type TimelineWish,
} from '../reading/analytics-reading.service.js';
import { cohortsOf } from '../reading/cohorts.report.js';
import { narrowedTo } from '../reading/narrowing.js';
import { periodOf } from '../reading/period.js';
import { ratioOf } from '../reading/ratios.js';
import type { SummaryView } from '../reading/summary.view.js';
import { wantedCurrency } from '../reading/wanted-currency.js';
import { SPAN } from './spans.rules.js';

/** Reports of sales whose length has a bound. */
export function salesReports(reading: AnalyticsReadingService): ReportSource[] {
  return [summaryOf(reading), timelineOf(reading), cohortsReportOf(reading)];
}

function summaryOf(reading: AnalyticsReadingService): ReportSource {
  return defineReport({
    report: 'SUMMARY',
    columns: [
      ...['from', 'to', 'currency', 'revenue', 'gross_sales', 'discounts', 'shipping', 'tax', 'total_sales'],
      ...['refunds', 'chargebacks', 'orders', 'cancelled_orders', 'refund_count', 'failed_payments'],
      ...['average_order_value', 'units', 'new_customers', 'refund_rate_bps'],
    ],
    takes: { ...SPAN, compare: z.enum(['NONE', 'PREVIOUS_PERIOD', 'PREVIOUS_YEAR']).default('NONE') },
    check: (ctx, span) => [periodOf(span.from, span.to), wantedCurrency(ctx, span)],
    pages: (ctx, { compare, ...span }) => onePage(summaryRows(reading.summary(ctx, span, { compare }))),
  });
}

/** The time that was asked for, and below it what it is compared with. */
async function summaryRows(summary: Promise<SummaryView>): Promise<ReportRow[]> {
  const now = await summary;
  return [now, ...(now.previous ? [now.previous] : [])].map((each) => ({
    ...{ from: each.from, to: each.to, currency: each.currency, revenue: each.revenue.amount },
    ...{ gross_sales: each.grossSales.amount, discounts: each.discounts.amount },
    ...{ shipping: each.shipping.amount, tax: each.tax.amount, total_sales: each.totalSales.amount },
    ...{ refunds: each.refunds.amount, chargebacks: each.chargebacks.amount, orders: each.orders },
    ...{ cancelled_orders: each.cancelledOrders, refund_count: each.refundCount },
    ...{ failed_payments: each.failedPayments, average_order_value: each.averageOrderValue.amount },
    ...{ units: each.units, new_customers: each.newCustomers, refund_rate_bps: each.refundRate },
  }));
}

function timelineOf(reading: AnalyticsReadingService): ReportSource {
  return defineReport({
    report: 'REVENUE_TIMELINE',
    columns: ['start', 'revenue', 'currency', 'orders', 'units'],
    takes: {
      ...SPAN,
      interval: z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH']),
      country: z.string().optional(),
      channel: z.string().max(100).optional(),
    },
    check: (ctx, wish) => [
      periodOf(wish.from, wish.to, MAX_DAYS[wish.interval]),
      wantedCurrency(ctx, wish),
      narrowedTo(wish),
    ],
    pages: (ctx, wish) => onePage(timelineRows(reading, ctx, wish)),
  });
}

async function timelineRows(
  reading: AnalyticsReadingService,
  ctx: TenantContext,
  wish: TimelineWish,
): Promise<ReportRow[]> {
  const { currency, rows } = await reading.timeline(ctx, wish);
  return rows.map(({ start, revenueMinor, orders, units }) => ({
    ...{ start: new Date(start), revenue: toDecimal(revenueMinor, currency), currency, orders, units },
  }));
}

function cohortsReportOf(reading: AnalyticsReadingService): ReportSource {
  return defineReport({
    report: 'COHORTS',
    columns: [...['month', 'size', 'offset', 'customers', 'retention_bps', 'orders', 'revenue', 'currency']],
    takes: {
      months: z.number().int().min(1).max(MAX_COHORTS).default(12),
      until: z.string().nullable().default(null),
      currency: z.string().optional(),
    },
    check: wantedCurrency,
    pages: (ctx, wish) => onePage(cohortRows(reading, ctx, wish)),
  });
}

/** A row for each month of each cohort. */
async function cohortRows(
  reading: AnalyticsReadingService,
  ctx: TenantContext,
  wish: CohortsWish,
): Promise<ReportRow[]> {
  const { rows, currency } = await reading.cohorts(ctx, wish);
  return cohortsOf(rows).flatMap(({ month, size, periods }) =>
    periods.map(({ offset, customers, orders, revenueMinor }) => ({
      ...{ month, size, offset, customers, retention_bps: ratioOf(customers, size) },
      ...{ orders, revenue: toDecimal(revenueMinor, currency), currency },
    })),
  );
}
