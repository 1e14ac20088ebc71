import { Arg, Args, Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { moneyValue } from '../../../platform/graphql/money.type.js';
import { CurrencyCodeScalar, DateTime, CountryCodeScalar } from '../../../platform/graphql/scalars.js';
import { analyticsStateLoader } from './analytics-state.loader.js';
import { DaysArgs, SpanArgs } from './analytics.args.js';
import { AnalyticsComparison, TimeInterval } from './analytics.enums.js';
import type { AnalyticsReadingService } from './analytics-reading.service.js';
import { Analytics } from './analytics.type.js';
import { CustomerFigures } from './customers.type.js';
import { RevenuePoint } from './revenue-point.type.js';
import { AnalyticsSummary } from './summary.type.js';
import type { SummaryView } from './summary.view.js';

@Resolver(() => Analytics)
export class AnalyticsResolver {
  constructor(private readonly reading: AnalyticsReadingService) {}

  @Query(() => Analytics, { description: "The store's numbers, for those who work in it." })
  analytics(): object {
    return {};
  }

  @FieldResolver(() => DateTime, { nullable: true })
  async upTo(@Ctx() ctx: TenantContext): Promise<Date | null> {
    return (await ctx.loader(analyticsStateLoader).load('state'))?.upTo ?? null;
  }

  @FieldResolver(() => DateTime, { nullable: true })
  async rebuiltAt(@Ctx() ctx: TenantContext): Promise<Date | null> {
    return (await ctx.loader(analyticsStateLoader).load('state'))?.rebuiltAt ?? null;
  }

  @FieldResolver(() => [CurrencyCodeScalar], {
    description: 'The currencies in which something was sold, the one with most orders first.',
  })
  @Cost(5)
  @ListSize(3)
  currencies(@Ctx() ctx: TenantContext): Promise<string[]> {
    return this.reading.currencies(ctx);
  }

  @FieldResolver(() => AnalyticsSummary, { description: 'What was sold in these days.' })
  @Cost(20)
  summary(
    @Ctx() ctx: TenantContext,
    @Args(() => SpanArgs) span: SpanArgs,
    @Arg('compare', () => AnalyticsComparison, {
      defaultValue: AnalyticsComparison.NONE,
      description: 'What to compare it with.',
    })
    compare: AnalyticsComparison,
  ): Promise<SummaryView> {
    return this.reading.summary(ctx, span, compare);
  }

  @FieldResolver(() => [RevenuePoint], {
    description:
      'What was sold hour by hour, day by day and so on. Parts in which nothing was sold are there too.',
  })
  @Cost(20)
  @ListSize(31)
  async revenueTimeline(
    @Ctx() ctx: TenantContext,
    @Args(() => SpanArgs) span: SpanArgs,
    @Arg('interval', () => TimeInterval, { description: 'The length of the parts.' })
    interval: TimeInterval,
    @Arg('country', () => CountryCodeScalar, { nullable: true, description: 'Only what was sold there.' })
    country?: string | null,
    @Arg('channel', () => String, {
      nullable: true,
      description: 'Only what was sold that way: "online", or "import" for orders of another system.',
    })
    channel?: string | null,
  ): Promise<RevenuePoint[]> {
    const { currency, rows } = await this.reading.timeline(ctx, {
      ...{ from: span.from, to: span.to, currency: span.currency },
      ...{ interval, country, channel },
    });
    return rows.map(({ start, revenueMinor, orders, units }) => ({
      ...{ start: new Date(start), orders, units },
      revenue: moneyValue(revenueMinor, currency),
    }));
  }

  @FieldResolver(() => CustomerFigures, { description: 'Who bought in these days, new and returning.' })
  @Cost(30)
  customers(@Ctx() ctx: TenantContext, @Args(() => DaysArgs) span: DaysArgs): Promise<CustomerFigures> {
    return this.reading.customers(ctx, span);
  }
}
