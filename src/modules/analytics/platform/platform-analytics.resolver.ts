import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { Store, type TenantsApi } from '../../tenants/index.js';
import { DaysArgs } from '../reading/analytics.args.js';
import {
  CurrencyRevenue,
  PlanUse,
  PlatformAnalytics,
  Signups,
  StoreRevenue,
  StoresComparison,
} from './platform-analytics.type.js';
import type { PlatformAnalyticsService } from './platform-analytics.service.js';
import { currencyRevenueView, storeRevenueView } from './platform-analytics.view.js';
import { StoresSpanArgs } from './platform-analytics.args.js';

@Resolver(() => PlatformAnalytics)
export class PlatformAnalyticsResolver {
  constructor(private readonly service: PlatformAnalyticsService) {}

  @Query(() => PlatformAnalytics, { description: "The platform's numbers, for its operators." })
  platformAnalytics(): object {
    return {};
  }

  @Query(() => StoresComparison, {
    description: 'The stores of which you are an owner, side by side, beside as many days before.',
  })
  @Cost(40)
  async myStoresAnalytics(
    @Ctx() ctx: RequestContext,
    @Args(() => StoresSpanArgs) span: StoresSpanArgs,
  ): Promise<StoresComparison> {
    const { stores, totals } = await this.service.ownStores(ctx, span);
    return {
      ...{ from: span.from, to: span.to },
      stores: stores.map((sums) => storeRevenueView(sums, isConverted(span))),
      totals: totals.map((sums) => currencyRevenueView(sums, isConverted(span))),
    };
  }

  @FieldResolver(() => [StoreRevenue], {
    description:
      'The stores that sold most, one entry for each currency: those with most orders first or, when a currency is named, with most revenue.',
  })
  @Cost(40)
  @ListSize({ slicingArguments: ['first'] })
  async storeRevenue(
    @Ctx() ctx: RequestContext,
    @Args(() => StoresSpanArgs) span: StoresSpanArgs,
    @Arg('first', () => Int, { defaultValue: 20, description: 'So many of them, 1 to 100.' }) first: number,
  ): Promise<StoreRevenue[]> {
    const stores = await this.service.storeRevenue(ctx, span, first);
    return stores.map((sums) => storeRevenueView(sums, isConverted(span)));
  }

  @FieldResolver(() => [CurrencyRevenue], { description: 'What all stores sold, for each currency.' })
  @Cost(40)
  @ListSize(10)
  async totals(
    @Ctx() ctx: RequestContext,
    @Args(() => StoresSpanArgs) span: StoresSpanArgs,
  ): Promise<CurrencyRevenue[]> {
    const totals = await this.service.totals(ctx, span);
    return totals.map((sums) => currencyRevenueView(sums, isConverted(span)));
  }

  @FieldResolver(() => [PlanUse])
  @Cost(10)
  planUse(@Ctx() ctx: RequestContext): Promise<PlanUse[]> {
    return this.service.planUse(ctx);
  }

  @FieldResolver(() => Signups, { description: 'Who came to the platform in these days of UTC.' })
  @Cost(20)
  signups(@Ctx() ctx: RequestContext, @Args(() => DaysArgs) days: DaysArgs): Promise<Signups> {
    return this.service.signups(ctx, days);
  }
}

@Resolver(() => StoreRevenue)
export class StoreRevenueResolver {
  constructor(private readonly stores: TenantsApi['storeLoader']) {}

  @FieldResolver(() => Store, { nullable: true, description: 'The store.' })
  store(@Root() { storeId }: StoreRevenue, @Ctx() ctx: RequestContext) {
    return ctx.loader(this.stores).load(storeId);
  }
}

function isConverted({ convertTo }: StoresSpanArgs): boolean {
  return Boolean(convertTo);
}
