import { decodeId } from '../../../kernel/ids.js';
import type { TenantScope } from '../../../platform/db/scope.js';
import type { DayRange } from './day-range.js';
import type { FiguresRepository, SearchRow, SourceRow } from './figures.repository.js';
import { rateBps } from './rate.js';

/** Which product is asked about. */
export interface AskedProduct {
  /** As clients name it. */
  readonly productId: string;
  readonly currency: string;
}

/** Reads what visitors did, with rates; one statement each. */
export class StorefrontFigures {
  constructor(private readonly figures: FiguresRepository) {}

  /** How far visitors came on these days. */
  async funnel(scope: TenantScope, range: DayRange) {
    const row = await this.figures.funnel(scope, range);
    const { sessions, viewingSessions, addingSessions, checkoutsStarted, orders } = row;
    return {
      ...row,
      viewRateBps: rateBps(viewingSessions, sessions),
      addRateBps: rateBps(addingSessions, sessions),
      checkoutRateBps: rateBps(checkoutsStarted, sessions),
      conversionRateBps: rateBps(orders, sessions),
    };
  }

  /** The sources of the most sessions, up to `first`. */
  async sources(scope: TenantScope, range: DayRange, first: number) {
    const rows = await this.figures.sources(scope, range, first);
    return rows.map(sourceView);
  }

  /** What was searched for the most, up to `first` texts. */
  searches(scope: TenantScope, range: DayRange, first: number): Promise<SearchRow[]> {
    return this.figures.searches(scope, range, first);
  }

  /** Null when the store has no such product. */
  async product(scope: TenantScope, range: DayRange, { productId, currency }: AskedProduct) {
    const id = decodeId('product', productId);
    const row = id === null ? null : await this.figures.product(scope, { ...range, productId: id, currency });
    if (!row) return null;
    const { soldMinor, refundedMinor, ...counts } = row;
    return {
      ...counts,
      revenueMinor: soldMinor - refundedMinor,
      addRateBps: rateBps(row.addedToCart, row.views),
      conversionRateBps: rateBps(row.orders, row.views),
      refundRateBps: rateBps(refundedMinor, soldMinor),
    };
  }
}

/** A source with its rate. */
export function sourceView(row: SourceRow) {
  return { ...row, conversionRateBps: rateBps(row.orderingSessions, row.sessions) };
}
