import { Fault } from '../../../kernel/errors.js';
import type { TenantContext } from '../../../platform/context.js';
import type { SalesDimension } from '../sales/analytics-sales.entity.js';
import { HOURS_READ_DAYS } from '../sales/recent-hours.js';
import type { AnalyticsComparison, TimeInterval, TopSort } from './analytics.enums.js';
import { assertRateIsThere, MAX_CONVERTED_DAYS } from './conversion.js';
import { cohortsReport, type CohortRow } from './cohorts.report.js';
import { listLength } from './list-length.js';
import { narrowedTo, type NarrowingWish } from './narrowing.js';
import { assertNearDay, periodOf, previousPeriod, yearBefore, type Period } from './period.js';
import { readReport, type Report } from './report.loader.js';
import { missingRateReport, type WantedSums } from './sales-rows.js';
import { currenciesReport, customersReport, summaryReport } from './summary.report.js';
import { comparedView, summaryView, type SummaryView } from './summary.view.js';
import { shortOfCoverReport, stockReport, type CoverRow, type StockRow } from './stock.report.js';
import { timelineReport, type TimelineRow } from './timeline.report.js';
import { topReport, type TopRow } from './top.report.js';
import { wantedCurrency, type CurrencyWish, type WantedCurrency } from './wanted-currency.js';

const MAX_PERIOD = 3_660;
export const MAX_DAYS = { HOUR: 62, DAY: 800, WEEK: MAX_PERIOD, MONTH: MAX_PERIOD } as const;
const DAY_MS = 86_400_000;
export const MAX_COHORTS = 36;
export const MAX_STOCK_DAYS = 366;

/** Days and currencies, as they were asked for. */
export interface Span extends CurrencyWish {
  readonly from: string;
  readonly to: string;
}

export interface NarrowedSpan extends Span, NarrowingWish {}

export interface SummaryOptions {
  readonly compare: `${AnalyticsComparison}`;
  /** Whether it is told how many customers came back, which takes more than sums. */
  readonly withReturning?: boolean;
}

export interface TimelineWish extends NarrowedSpan {
  readonly interval: `${TimeInterval}`;
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

/** Rows with amounts in one currency. */
export interface InCurrency<Row> {
  readonly currency: string;
  readonly isConverted: boolean;
  readonly rows: readonly Row[];
}

/** Reads what was summed. Everything that an operation asks for at once is one statement, and none reads an order. */
export class AnalyticsReadingService {
  /**
   * @throws Fault BAD_USER_INPUT for days, currencies or filters that cannot be, and where a rate to convert by is missing
   */
  async summary(
    ctx: TenantContext,
    wish: NarrowedSpan,
    { compare, withReturning = false }: SummaryOptions,
  ): Promise<SummaryView> {
    const money = wantedCurrency(ctx, wish);
    const period = convertible(money, periodOf(wish.from, wish.to));
    const read = (each: Period) =>
      this.summaryOf(ctx, { ...narrowedTo(wish), ...money, period: each }, withReturning);
    if (compare === 'NONE') return read(period);
    const other = compare === 'PREVIOUS_YEAR' ? yearBefore(period) : previousPeriod(period);
    const [now, previous] = await Promise.all([read(period), read(other)]);
    return comparedView(now, previous);
  }

  /** @throws Fault BAD_USER_INPUT as {@link summary}, and for too many points */
  async timeline(ctx: TenantContext, wish: TimelineWish): Promise<InCurrency<TimelineRow>> {
    const { interval } = wish;
    const money = wantedCurrency(ctx, wish);
    const period = convertible(money, periodOf(wish.from, wish.to, MAX_DAYS[interval]));
    const wanted = { ...narrowedTo(wish), ...money, period };
    if (interval === 'HOUR' && wanted.dimension !== 'STORE') assertRecent(ctx.clock.now(), period);
    const sums = { ...wanted, grain: interval === 'HOUR' ? ('HOUR' as const) : null };
    return inCurrency(money, await this.rows(ctx, timelineReport(wanted, interval), sums));
  }

  /** @throws Fault BAD_USER_INPUT as {@link summary}, and for too long a list */
  async top(
    ctx: TenantContext,
    dimension: SalesDimension,
    { first, sortBy, ...span }: TopWish,
  ): Promise<InCurrency<TopRow>> {
    listLength(first);
    const money = wantedCurrency(ctx, span);
    const wanted = { ...money, dimension, period: convertible(money, periodOf(span.from, span.to)) };
    // What is in the list of all things is in the sums of the store, on the same days and in the same currencies.
    const whole = { ...wanted, dimension: 'STORE' as const };
    return inCurrency(money, await this.rows(ctx, topReport(wanted, { first, sortBy }), whole));
  }

  /** What visitors bought who came from these sources, in no order. @throws Fault BAD_USER_INPUT as {@link summary} */
  async ofSources(ctx: TenantContext, span: Span, sources: readonly string[]): Promise<InCurrency<TopRow>> {
    const money = wantedCurrency(ctx, span);
    const period = convertible(money, periodOf(span.from, span.to));
    const wanted = { ...money, dimension: 'SOURCE' as const, period, keys: sources };
    const report = topReport(wanted, { first: sources.length, sortBy: 'REVENUE' });
    return inCurrency(money, await this.rows(ctx, report, wanted));
  }

  /** Rows of cohorts in one currency. @throws Fault BAD_USER_INPUT for a currency or number of months that cannot be */
  async cohorts(
    ctx: TenantContext,
    { months, until, currency: given }: CohortsWish,
  ): Promise<{ currency: string; rows: readonly CohortRow[] }> {
    assertBetween('months', months, [1, MAX_COHORTS]);
    if (until !== null) assertNearDay(until);
    const { shown: currency } = wantedCurrency(ctx, { currency: given });
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
    listLength(wish.first);
    return readReport(ctx, shortOfCoverReport({ now: ctx.clock.now(), days }, wish));
  }

  /** The currencies in which something was sold, the one with most orders first. */
  async currencies(ctx: TenantContext): Promise<string[]> {
    return (await readReport(ctx, currenciesReport)).map(({ currency }) => currency);
  }

  /** @throws Fault BAD_USER_INPUT as {@link summary} */
  async customers(ctx: TenantContext, span: Pick<Span, 'from' | 'to'>) {
    const period = periodOf(span.from, span.to);
    const [[sums], [customers]] = await Promise.all([
      readReport(ctx, summaryReport({ dimension: 'STORE', period, currency: null })),
      readReport(ctx, customersReport(period, null)),
    ]);
    return { ...customers!, new: sums!.newCustomers };
  }

  private async summaryOf(
    ctx: TenantContext,
    wanted: WantedSums & WantedCurrency,
    withReturning: boolean,
  ): Promise<SummaryView> {
    // Which customers bought one product is not kept.
    const countsReturning = withReturning && wanted.dimension === 'STORE';
    const [[row], returning] = await Promise.all([
      this.rows(ctx, summaryReport(wanted), wanted),
      countsReturning ? readReport(ctx, customersReport(wanted.period, wanted.currency)) : [],
    ]);
    return summaryView(wanted, row!, returning[0]?.returning ?? null);
  }

  /** The rows of a report of these sums. @throws Fault BAD_USER_INPUT where a rate to convert them by is missing */
  private async rows<Row extends object>(
    ctx: TenantContext,
    report: Report<Row>,
    wanted: WantedSums,
  ): Promise<readonly Row[]> {
    const convertTo = wanted.convertTo ?? null;
    const [rows, unknown] = await Promise.all([
      readReport(ctx, report),
      convertTo === null ? [] : readReport(ctx, missingRateReport({ ...wanted, convertTo })),
    ]);
    assertRateIsThere(unknown[0]?.missing, convertTo);
    return rows;
  }
}

/** @throws Fault BAD_USER_INPUT for hours that are not kept any more */
function assertRecent(now: Date, { from }: Period): void {
  const first = new Date(now.getTime() - HOURS_READ_DAYS * DAY_MS).toISOString().slice(0, 10);
  if (from >= first) return;
  throw new Fault(
    'BAD_USER_INPUT',
    `Hours of one thing are kept for ${HOURS_READ_DAYS} days, now since ${first}: ask for later ones, for days, or for the whole store.`,
  );
}

function inCurrency<Row>({ shown, convertTo }: WantedCurrency, rows: readonly Row[]): InCurrency<Row> {
  return { currency: shown, isConverted: convertTo !== null, rows };
}

/** @throws Fault BAD_USER_INPUT for more days than are converted */
function convertible({ convertTo }: WantedCurrency, { from, to }: Period): Period {
  return periodOf(from, to, convertTo === null ? MAX_PERIOD : MAX_CONVERTED_DAYS);
}

/** @throws Fault BAD_USER_INPUT when the number is none of these */
function assertBetween(name: string, value: number, [least, most]: readonly [number, number]): void {
  if (value >= least && value <= most) return;
  throw new Fault('BAD_USER_INPUT', `\`${name}\` takes ${least} to ${most}, got ${value}.`);
}
