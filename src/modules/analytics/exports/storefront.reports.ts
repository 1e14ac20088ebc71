import type { Database } from '../../../platform/db/database.js';
import { defineReport, onePage, pagesOf } from '../../../platform/exports/define-report.js';
import type { ReportRow, ReportSource } from '../../../platform/exports/report-source.js';
import type { CartFiguresService } from '../carts/cart-figures.service.js';
import { searchesReport, sourcesReport, type SearchRow, type SourceRow } from '../events/figures.report.js';
import { sourceView, type StorefrontFigures } from '../events/figures.service.js';
import { periodOf } from '../reading/period.js';
import { reportStatement } from '../reading/report.loader.js';
import { columnOf } from '../sales/measures.js';
import { DAYS } from './spans.rules.js';

const PAGE = 1000;

export interface StorefrontReportParts {
  readonly figures: StorefrontFigures;
  readonly carts: CartFiguresService;
}

/** Reports of what happens before there is an order. */
export function storefrontReports(database: Database, parts: StorefrontReportParts): ReportSource[] {
  const { figures, carts } = parts;
  return [funnelOf(figures), cartsOf(carts), ...[acquisitionOf(database), searchesOf(database)]];
}

function funnelOf(figures: StorefrontFigures): ReportSource {
  return defineReport({
    report: 'FUNNEL',
    columns: [
      ...['from', 'to', 'visitors', 'sessions', 'product_views', 'searches', 'added_to_cart'],
      ...['viewing_sessions', 'searching_sessions', 'adding_sessions', 'checkouts_started', 'orders'],
      ...['view_rate_bps', 'add_rate_bps', 'checkout_rate_bps', 'conversion_rate_bps'],
    ],
    takes: DAYS,
    check: (_, { from, to }) => periodOf(from, to),
    pages: (ctx, days) => onePage(oneRow(days, figures.funnel(ctx, days))),
  });
}

function cartsOf(carts: CartFiguresService): ReportSource {
  return defineReport({
    report: 'CARTS',
    columns: [
      ...['from', 'to', 'started', 'abandoned', 'converted', 'open'],
      ...['abandonment_rate_bps', 'conversion_rate_bps'],
    ],
    takes: DAYS,
    check: (_, { from, to }) => periodOf(from, to),
    pages: (ctx, days) => onePage(oneRow(days, carts.read(ctx, days))),
  });
}

function acquisitionOf(database: Database): ReportSource {
  return defineReport({
    report: 'ACQUISITION',
    columns: [
      ...['source', 'visitors', 'sessions', 'adding_sessions', 'ordering_sessions', 'conversion_rate_bps'],
    ],
    takes: DAYS,
    check: (_, { from, to }) => periodOf(from, to),
    pages: ({ tenantId }, days) => {
      const statement = reportStatement(tenantId, sourcesReport(days, null));
      return pagesOf(database.pages<SourceRow>(tenantId, statement, PAGE), (row) =>
        columnsOf({ ...sourceView(row) }),
      );
    },
  });
}

function searchesOf(database: Database): ReportSource {
  return defineReport({
    report: 'SEARCHES',
    columns: ['query', 'searches'],
    takes: DAYS,
    check: (_, { from, to }) => periodOf(from, to),
    pages: ({ tenantId }, days) => {
      const statement = reportStatement(tenantId, searchesReport(days, null));
      return pagesOf(database.pages<SearchRow>(tenantId, statement, PAGE), (row) => ({ ...row }));
    },
  });
}

async function oneRow(
  { from, to }: { from: string; to: string },
  figures: Promise<Readonly<Record<keyof never, unknown>>>,
): Promise<ReportRow[]> {
  return [{ from, to, ...columnsOf((await figures) as Record<string, number | null>) }];
}

/** Figures by the names of their columns: `viewRateBps` is `view_rate_bps`. */
function columnsOf(figures: Readonly<Record<string, string | number | null>>): ReportRow {
  const named = Object.entries(figures).map(([name, value]) => [columnOf(name), value]);
  return Object.fromEntries(named) as ReportRow;
}
