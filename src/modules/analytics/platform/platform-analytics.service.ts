import { Fault } from '../../../kernel/errors.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import { viewerId } from '../../../platform/viewer.js';
import { assertRateIsThere } from '../reading/conversion.js';
import { periodOf, previousPeriod } from '../reading/period.js';
import { assertCurrency } from '../reading/wanted-currency.js';
import type { PlanCount, PlatformCountsRepository, SignupCount } from './platform-counts.repository.js';
import type { CurrencySums, StoreSums, StoreSumsRepository, WantedStores } from './store-sums.repository.js';

const MAX_STORES = 100;
const MAX_CONVERTED_DAYS = 366;

/** Days and currencies; without one all currencies, each by itself. */
export interface StoresSpan {
  readonly from: string;
  readonly to: string;
  readonly currency?: string | null | undefined;
  readonly convertTo?: string | null | undefined;
}

/** Numbers of many stores. It reads as the platform, so each method says whose stores it reads. */
export class PlatformAnalyticsService {
  constructor(
    private readonly core: Pick<Core, 'database'>,
    private readonly sums: StoreSumsRepository,
    private readonly counts: PlatformCountsRepository,
  ) {}

  /** The stores of the platform that sold most. For operators. @throws Fault BAD_USER_INPUT */
  async storeRevenue(ctx: RequestContext, span: StoresSpan, first: number): Promise<StoreSums[]> {
    if (first < 1 || first > MAX_STORES)
      throw new Fault('BAD_USER_INPUT', `\`first\` takes 1 to ${MAX_STORES}, got ${first}.`);
    const wanted = wantedOf(span, null);
    return rated(await this.sums.list(this.reader(ctx), wanted, first), wanted);
  }

  /** All stores of the platform together, by currency. For operators. @throws Fault BAD_USER_INPUT */
  async totals(ctx: RequestContext, span: StoresSpan): Promise<CurrencySums[]> {
    const wanted = wantedOf(span, null);
    return rated(await this.sums.totals(this.reader(ctx), wanted), wanted);
  }

  /** The stores of which the viewer is an owner, and their sums. @throws Fault BAD_USER_INPUT */
  async ownStores(
    ctx: RequestContext,
    span: StoresSpan,
  ): Promise<{ stores: StoreSums[]; totals: CurrencySums[] }> {
    const wanted = wantedOf(span, viewerId(ctx));
    const [stores, totals] = await Promise.all([
      this.sums.list(this.reader(ctx), wanted, MAX_STORES),
      this.sums.totals(this.reader(ctx), wanted),
    ]);
    return { stores: rated(stores, wanted), totals: rated(totals, wanted) };
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

/** @throws Fault BAD_USER_INPUT where a rate is missing */
function rated<Sums extends CurrencySums | StoreSums>(rows: Sums[], { convertTo }: WantedStores): Sums[] {
  assertRateIsThere(rows.find(({ missing }) => missing !== null)?.missing, convertTo);
  return rows;
}

function wantedOf({ from, to, currency, convertTo }: StoresSpan, ownerId: string | null): WantedStores {
  for (const code of [currency, convertTo]) if (code) assertCurrency(code);
  const period = convertTo ? periodOf(from, to, MAX_CONVERTED_DAYS) : periodOf(from, to);
  const previous = previousPeriod(period);
  return { period, previous, ownerId, currency: currency ?? null, convertTo: convertTo ?? null };
}
