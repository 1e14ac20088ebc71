import { z } from 'zod';
import { encodeId } from '../../../kernel/ids.js';
import { toDecimal } from '../../../kernel/money.js';
import type { Database } from '../../../platform/db/database.js';
import { defineReport, pagesOf } from '../../../platform/exports/define-report.js';
import type { ReportRow, ReportSource } from '../../../platform/exports/report-source.js';
import { MAX_STOCK_DAYS } from '../reading/analytics-reading.service.js';
import { periodOf } from '../reading/period.js';
import { coverOf } from '../reading/ratios.js';
import { reportStatement } from '../reading/report.loader.js';
import { stockListReport, type StockedVariant } from '../reading/stock.report.js';
import { wantedCurrency } from '../reading/wanted-currency.js';
import { LISTS, namedTopReport, type NamedTopRow, type SoldList } from './named-top.report.js';
import { SPAN } from './spans.rules.js';

const PAGE = 1000;
const SORTED = { sortBy: z.enum(['REVENUE', 'ORDERS', 'UNITS']).default('REVENUE') };
const SUMS = ['orders', 'units', 'refunded_units', 'revenue', 'currency'];

/** Lists of what was sold, and of what is there, to their end. */
export function listReports(database: Database): ReportSource[] {
  const sold = Object.entries(LISTS).map(([report, list]) => soldReport(database, report, list));
  return [...sold, stockOf(database)];
}

function soldReport(database: Database, report: string, list: SoldList): ReportSource {
  return defineReport({
    report,
    columns: [...list.columns, ...SUMS],
    takes: { ...SPAN, ...SORTED },
    check: (ctx, span) => [periodOf(span.from, span.to), wantedCurrency(ctx, span)],
    pages: (ctx, { sortBy, ...span }) => {
      const { shown: currency } = wantedCurrency(ctx, span);
      const period = periodOf(span.from, span.to);
      const rows = namedTopReport(list, { dimension: list.dimension, period, currency }, sortBy);
      const statement = reportStatement(ctx.tenantId, rows);
      const pages = database.pages<NamedTopRow>(ctx.tenantId, statement, PAGE);
      return pagesOf(pages, (row) => ({ ...list.named(row), ...sumsOf(row, currency) }));
    },
  });
}

function sumsOf(row: NamedTopRow, currency: string): ReportRow {
  return {
    ...{ orders: row.orders, units: row.units, refunded_units: row.refundedUnits },
    ...{ revenue: toDecimal(row.revenueMinor, currency), currency },
  };
}

function stockOf(database: Database): ReportSource {
  return defineReport({
    report: 'STOCK',
    columns: [
      ...['variant_id', 'sku', 'variant_name', 'product_id', 'product_name', 'on_hand', 'reserved'],
      ...['price', 'value', 'currency', 'units_sold', 'days_of_cover'],
    ],
    takes: { days: z.number().int().min(1).max(MAX_STOCK_DAYS).default(30) },
    pages: (ctx, { days }) => {
      const report = stockListReport({ now: ctx.clock.now(), days });
      const statement = reportStatement(ctx.tenantId, report);
      const pages = database.pages<StockedVariant>(ctx.tenantId, statement, PAGE);
      return pagesOf(pages, (row) => stockRow(row, days));
    },
  });
}

function stockRow(row: StockedVariant, days: number): ReportRow {
  const { priceMinor, currency, onHand } = row;
  const isPriced = priceMinor !== null && currency !== null;
  return {
    ...{ variant_id: encodeId('variant', row.variantId), sku: row.sku, variant_name: row.variantName },
    ...{ product_id: encodeId('product', row.productId), product_name: row.productName },
    ...{ on_hand: onHand, reserved: row.reserved, currency },
    price: isPriced ? toDecimal(priceMinor, currency) : null,
    value: isPriced ? toDecimal(priceMinor * onHand, currency) : null,
    ...{ units_sold: row.sold, days_of_cover: coverOf(onHand, row.sold, days) },
  };
}
