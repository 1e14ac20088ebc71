import { decodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Period } from '../reading/period.js';
import { ratioOf } from '../reading/ratios.js';
import { readReport } from '../reading/report.loader.js';
import {
  funnelReport,
  productReport,
  searchesReport,
  sourcesReport,
  type SearchRow,
  type SourceRow,
} from './figures.report.js';

/** Which product is asked about. */
export interface AskedProduct {
  /** As clients name it. */
  readonly productId: string;
  readonly currency: string;
}

/** Reads what visitors did, with rates, in the one statement that the other reports are read in. */
export class StorefrontFigures {
  /** How far visitors came on these days. */
  async funnel(ctx: TenantContext, period: Period) {
    const [row] = await readReport(ctx, funnelReport(period));
    const { sessions, viewingSessions, addingSessions, checkoutsStarted, orders } = row!;
    return {
      ...row!,
      viewRateBps: ratioOf(viewingSessions, sessions),
      addRateBps: ratioOf(addingSessions, sessions),
      checkoutRateBps: ratioOf(checkoutsStarted, sessions),
      conversionRateBps: ratioOf(orders, sessions),
    };
  }

  /** The sources of the most sessions, up to `first`. */
  async sources(ctx: TenantContext, period: Period, first: number) {
    return (await readReport(ctx, sourcesReport(period, first))).map(sourceView);
  }

  /** What was searched for the most, up to `first` texts. */
  async searches(ctx: TenantContext, period: Period, first: number): Promise<SearchRow[]> {
    return [...(await readReport(ctx, searchesReport(period, first)))];
  }

  /** Null when the store has no such product. */
  async product(ctx: TenantContext, period: Period, { productId, currency }: AskedProduct) {
    const id = decodeId('product', productId);
    const [row] =
      id === null ? [] : await readReport(ctx, productReport(period, { productId: id, currency }));
    if (!row) return null;
    const { soldMinor, refundedMinor, ...counts } = row;
    return {
      ...counts,
      revenueMinor: soldMinor - refundedMinor,
      addRateBps: ratioOf(row.addedToCart, row.views),
      conversionRateBps: ratioOf(row.orders, row.views),
      refundRateBps: ratioOf(refundedMinor, soldMinor),
    };
  }
}

/** A source with its rate. */
export function sourceView(row: SourceRow) {
  return { ...row, conversionRateBps: ratioOf(row.orderingSessions, row.sessions) };
}
