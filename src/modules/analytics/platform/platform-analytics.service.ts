import { isCurrencyCode } from '../../../kernel/currency.js';
import { Fault } from '../../../kernel/errors.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import { moneyValue } from '../../../platform/graphql/money.type.js';
import { viewerId } from '../../../platform/viewer.js';
import { periodOf, previousPeriod } from '../reading/period.js';
import { changeOf } from '../reading/ratios.js';
import type { PlanCount, PlatformCountsRepository, SignupCount } from './platform-counts.repository.js';
import type { CurrencyRevenue, StoreRevenue } from './platform-analytics.type.js';
import type { StoreSums, StoreSumsRepository, WantedStores } from './store-sums.repository.js';

const MAX_STORES = 100;

/** Days and a currency; null for all currencies, each by itself. */
export interface StoresSpan {
  readonly from: string;
  readonly to: string;
  readonly currency?: string | null | undefined;
}

/** Numbers of many stores. It reads as the platform, so each method says whose stores it reads. */
export class PlatformAnalyticsService {
  constructor(
    private readonly core: Pick<Core, 'database'>,
    private readonly sums: StoreSumsRepository,
    private readonly counts: PlatformCountsRepository,
  ) {}

  /** The stores of the platform that sold most. For operators. @throws Fault BAD_USER_INPUT */
  async storeRevenue(ctx: RequestContext, span: StoresSpan, first: number): Promise<StoreRevenue[]> {
    if (first < 1 || first > MAX_STORES)
      throw new Fault('BAD_USER_INPUT', `\`first\` takes 1 to ${MAX_STORES}, got ${first}.`);
    const rows = await this.sums.list(this.reader(ctx), wantedOf(span, null), first);
    return rows.map(storeView);
  }

  /** All stores of the platform together, by currency. For operators. @throws Fault BAD_USER_INPUT */
  async totals(ctx: RequestContext, span: StoresSpan): Promise<CurrencyRevenue[]> {
    return (await this.sums.totals(this.reader(ctx), wantedOf(span, null))).map(totalView);
  }

  /** The stores of which the viewer is an owner, and their sums. @throws Fault BAD_USER_INPUT */
  async ownStores(
    ctx: RequestContext,
    span: StoresSpan,
  ): Promise<{ stores: StoreRevenue[]; totals: CurrencyRevenue[] }> {
    const wanted = wantedOf(span, viewerId(ctx));
    const [stores, totals] = await Promise.all([
      this.sums.list(this.reader(ctx), wanted, MAX_STORES),
      this.sums.totals(this.reader(ctx), wanted),
    ]);
    return { stores: stores.map(storeView), totals: totals.map(totalView) };
  }

  /** Every plan with how many stores have it. For operators. */
  planUse(ctx: RequestContext): Promise<PlanCount[]> {
    return this.counts.plans(this.reader(ctx));
  }

  /** Accounts and stores that were opened, by days of UTC. For operators. @throws Fault BAD_USER_INPUT */
  signups(ctx: RequestContext, { from, to }: StoresSpan): Promise<SignupCount> {
    return this.counts.signups(this.reader(ctx), periodOf(from, to));
  }

  private reader(ctx: RequestContext) {
    return platformReader(this.core.database, ctx);
  }
}

function wantedOf({ from, to, currency }: StoresSpan, ownerId: string | null): WantedStores {
  if (currency && !isCurrencyCode(currency)) {
    throw new Fault(
      'BAD_USER_INPUT',
      `"${currency.slice(0, 20)}" is no currency: a code such as "USD" is needed.`,
    );
  }
  const period = periodOf(from, to);
  return { period, previous: previousPeriod(period), ownerId, currency: currency ?? null };
}

function storeView({ storeId, ...sums }: StoreSums): StoreRevenue {
  return { storeId, ...soldView(sums) };
}

function totalView(sums: Omit<StoreSums, 'storeId'> & { readonly stores: number }): CurrencyRevenue {
  return { currency: sums.currency, stores: sums.stores, ...soldView(sums) };
}

function soldView(sums: Omit<StoreSums, 'storeId'>) {
  const { currency, orders, failedPayments, previousOrders, revenueMinor, previousRevenueMinor } = sums;
  return {
    ...{ orders, failedPayments, previousOrders },
    revenue: moneyValue(revenueMinor, currency),
    previousRevenue: moneyValue(previousRevenueMinor, currency),
    growth: changeOf(revenueMinor, previousRevenueMinor),
  };
}
