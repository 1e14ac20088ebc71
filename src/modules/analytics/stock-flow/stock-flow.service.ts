import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { Fault } from '../../../kernel/errors.js';
import { decodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { TimeInterval } from '../reading/analytics.enums.js';
import { periodOf } from '../reading/period.js';
import { readReport } from '../reading/report.loader.js';
import { stockFlowReport, type StockFlowRow } from './stock-flow.report.js';
import type { StockFlowRepository } from './stock-flow.repository.js';

const MAX_PARTS_BY_DAY = 800;

export interface StockFlowQuestion {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly interval: TimeInterval;
  readonly productId?: string | null | undefined;
}

/** What came into stock and went out of it. */
export class StockFlowService {
  constructor(
    private readonly core: Pick<Core, 'unitOfWork'>,
    private readonly flow: StockFlowRepository,
  ) {}

  /**
   * Every part of the time in its order; nothing moves the stock of a product that the store does not have.
   * @throws Fault BAD_USER_INPUT for hours, and for a time that ends before it begins or is too long
   */
  async read(ctx: TenantContext, { from, to, interval, productId }: StockFlowQuestion) {
    if (interval === TimeInterval.HOUR) {
      throw new Fault('BAD_USER_INPUT', 'Stock is summed by day: ask for DAY, WEEK or MONTH.');
    }
    const period = periodOf(from, to, ...(interval === TimeInterval.DAY ? [MAX_PARTS_BY_DAY] : []));
    const productIds = productId == null ? null : productIdsOf(productId);
    const rows = await readReport(ctx, stockFlowReport({ ...period, interval, productIds }));
    return rows.map((row) => ({ ...row, change: changeOf(row) }));
  }

  /** The sums are those of the movements, by the store's time zone of now. */
  recount(ctx: TenantContext): Promise<void> {
    return this.core.unitOfWork.write(ctx, async (tx) => {
      await this.flow.lock(tx);
      await this.flow.recountAll(tx);
    });
  }
}

/** The id in a list; an id of nothing is in none. */
function productIdsOf(productId: string): string[] {
  const id = decodeId('product', productId);
  return id === null ? [] : [id];
}

function changeOf(row: StockFlowRow): number {
  const came = row.received + row.returned + row.adjustedIn + row.transferredIn;
  return came - row.sold - row.adjustedOut - row.transferredOut;
}
