import { Fault } from '../../../kernel/errors.js';
import { isCurrencyCode } from '../../../kernel/currency.js';
import type { TenantContext } from '../../../platform/context.js';
import type { SalesDimension } from '../sales/analytics-sales.entity.js';
import type { AnalyticsComparison, TimeInterval, TopSort } from './analytics.enums.js';
import { periodOf, previousPeriod, yearBefore, type Period } from './period.js';
import { cohortsReport, type CohortRow } from './cohorts.report.js';
import { readReport } from './report.loader.js';
import { currenciesReport, returningCustomersReport, summaryReport } from './summary.report.js';
import { comparedView, summaryView, type SummaryView } from './summary.view.js';
import { shortOfCoverReport, stockReport, type CoverRow, type StockRow } from './stock.report.js';
import { timelineReport, type TimelineRow } from './timeline.report.js';
import { topReport, type TopRow } from './top.report.js';

export const MAX_DAYS = { HOUR: 62, DAY: 800, WEEK: 3_660, MONTH: 3_660 } as const;
const MAX_FIRST = 100;
export const MAX_COHORTS = 36;
export const MAX_STOCK_DAYS = 366;

/** Days and a currency, as they were asked for. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly currency?: string | null | undefined;
}

export interface TimelineWish extends Span {
  readonly interval: `${TimeInterval}`;
  readonly country?: string | null | undefined;
  readonly channel?: string | null | undefined;
}

export interface CohortsWish {
  readonly months: number;
  readonly until: string | null;
  readonly currency?: string | null | undefined;
}

export interface TopWish extends Span {
  readonly first: number;
  readonly sortBy: `${TopSort}`;
}

/** Reads what was summed. Everything that an operation asks for at once is one statement, and none reads an order. */
export class AnalyticsReadingService {
  /** @throws Fault BAD_USER_INPUT for days or a currency that cannot be */
  async summary(ctx: TenantContext, span: Span, compare: `${AnalyticsComparison}`): Promise<SummaryView> {
    const period = periodOf(span.from, span.to);
    const currency = currencyOf(ctx, span);
    const read = async (each: Period) => {
      const [row] = await readReport(ctx, summaryReport(each, currency));
      return summaryView(each, currency, row!);
    };
    if (compare === 'NONE') return read(period);
    const other = compare === 'PREVIOUS_YEAR' ? yearBefore(period) : previousPeriod(period);
    const [now, previous] = await Promise.all([read(period), read(other)]);
    return comparedView(now, previous);
  }

  /** @throws Fault BAD_USER_INPUT as {@link summary}, for too many points, and for filters that cannot be joined */
  async timeline(
    ctx: TenantContext,
    wish: TimelineWish,
  ): Promise<{ currency: string; rows: readonly TimelineRow[] }> {
    const { interval } = wish;
    const period = periodOf(wish.from, wish.to, MAX_DAYS[interval]);
    const currency = currencyOf(ctx, wish);
    const report = timelineReport({ ...narrowed(wish), period, currency }, interval);
    return { currency, rows: await readReport(ctx, report) };
  }

  /** @throws Fault BAD_USER_INPUT as {@link summary}, and for too long a list */
  async top(
    ctx: TenantContext,
    dimension: SalesDimension,
    { first, sortBy, ...span }: TopWish,
  ): Promise<{ currency: string; rows: readonly TopRow[] }> {
    assertBetween('first', first, [1, MAX_FIRST]);
    const period = periodOf(span.from, span.to);
    const currency = currencyOf(ctx, span);
    return {
      currency,
      rows: await readReport(ctx, topReport({ dimension, period, currency }, { first, sortBy })),
    };
  }

  /** Rows of cohorts in one currency. @throws Fault BAD_USER_INPUT for a currency or number of months that cannot be */
  async cohorts(
    ctx: TenantContext,
    { months, until, currency: given }: CohortsWish,
  ): Promise<{ currency: string; rows: readonly CohortRow[] }> {
    assertBetween('months', months, [1, MAX_COHORTS]);
    const currency = currencyOf(ctx, { currency: given });
    return { currency, rows: await readReport(ctx, cohortsReport({ months, until, currency })) };
  }

  /** All stock, and what was sold in so many days up to now. @throws Fault BAD_USER_INPUT for too many days */
  async stock(ctx: TenantContext, days: number): Promise<StockRow> {
    assertBetween('days', days, [1, MAX_STOCK_DAYS]);
    const [row] = await readReport(ctx, stockReport({ now: ctx.clock.now(), days }));
    return row!;
  }

  /** Variants whose stock lasts for fewer days than that. @throws Fault BAD_USER_INPUT for too many days or variants */
  shortOfCover(
    ctx: TenantContext,
    days: number,
    wish: { readonly below: number; readonly first: number },
  ): Promise<readonly CoverRow[]> {
    assertBetween('below', wish.below, [1, MAX_STOCK_DAYS]);
    assertBetween('first', wish.first, [1, MAX_FIRST]);
    return readReport(ctx, shortOfCoverReport({ now: ctx.clock.now(), days }, wish));
  }

  /** The currencies in which something was sold, the one with most orders first. */
  async currencies(ctx: TenantContext): Promise<string[]> {
    return (await readReport(ctx, currenciesReport)).map(({ currency }) => currency);
  }

  /** @throws Fault BAD_USER_INPUT as {@link summary} */
  async customers(ctx: TenantContext, span: Omit<Span, 'currency'>) {
    const period = periodOf(span.from, span.to);
    const [[sums], [returning]] = await Promise.all([
      readReport(ctx, summaryReport(period, null)),
      readReport(ctx, returningCustomersReport(period, null)),
    ]);
    return { new: sums!.newCustomers, returning: returning!.customers };
  }
}

/** @throws Fault BAD_USER_INPUT when the number is none of these */
function assertBetween(name: string, value: number, [least, most]: readonly [number, number]): void {
  if (value >= least && value <= most) return;
  throw new Fault('BAD_USER_INPUT', `\`${name}\` takes ${least} to ${most}, got ${value}.`);
}

/** The currency that was asked for, else the store's. @throws Fault BAD_USER_INPUT when it is none */
export function currencyOf({ tenant }: TenantContext, { currency }: Pick<Span, 'currency'>): string {
  if (!currency) return tenant.currency;
  if (isCurrencyCode(currency)) return currency;
  throw new Fault(
    'BAD_USER_INPUT',
    `"${currency.slice(0, 20)}" is no currency: a code such as "USD" is needed.`,
  );
}

/** The sums that the filter of a timeline is answered from. @throws Fault BAD_USER_INPUT for filters that cannot be joined */
export function narrowed({ interval, country, channel }: TimelineWish): {
  dimension: SalesDimension;
  key: string | null;
} {
  if (!country && !channel) return { dimension: 'STORE', key: null };
  if (country && channel) {
    throw new Fault(
      'BAD_USER_INPUT',
      'Ask for a country or for a channel: sums of both together are not kept.',
    );
  }
  if (interval === 'HOUR') {
    throw new Fault(
      'BAD_USER_INPUT',
      'Hours are kept of the whole store only: ask for days, or without filter.',
    );
  }
  return country ? { dimension: 'COUNTRY', key: country } : { dimension: 'CHANNEL', key: channel! };
}
