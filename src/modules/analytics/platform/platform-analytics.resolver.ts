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
    @Args(() => StoresSpanArgs) { from, to, currency }: StoresSpanArgs,
  ): Promise<StoresComparison> {
    return { from, to, ...(await this.service.ownStores(ctx, { from, to, currency })) };
  }

  @FieldResolver(() => [StoreRevenue], {
    description:
      'The stores that sold most, one entry for each currency: those with most orders first or, when a currency is named, with most revenue.',
  })
  @Cost(40)
  @ListSize({ slicingArguments: ['first'] })
  storeRevenue(
    @Ctx() ctx: RequestContext,
    @Args(() => StoresSpanArgs) span: StoresSpanArgs,
    @Arg('first', () => Int, { defaultValue: 20, description: 'So many of them, 1 to 100.' }) first: number,
  ): Promise<StoreRevenue[]> {
    return this.service.storeRevenue(ctx, span, first);
  }

  @FieldResolver(() => [CurrencyRevenue], { description: 'What all stores sold, for each currency.' })
  @Cost(40)
  @ListSize(10)
  totals(
    @Ctx() ctx: RequestContext,
    @Args(() => StoresSpanArgs) span: StoresSpanArgs,
  ): Promise<CurrencyRevenue[]> {
    return this.service.totals(ctx, span);
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
