import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { moneyValue } from '../../../platform/graphql/money.type.js';
import { CurrencyCodeScalar, DateTime } from '../../../platform/graphql/scalars.js';
import { fieldsBelow } from '../../../platform/graphql/selected-fields.js';
import { progressOf } from '../sales/rebuild-progress.js';
import { AnalyticsRebuilding } from '../sales/rebuild.type.js';
import { DaysArgs, NarrowedSpanArgs, TimelineArgs } from './analytics.args.js';
import { AnalyticsComparison } from './analytics.enums.js';
import type { AnalyticsReadingService } from './analytics-reading.service.js';
import { Analytics } from './analytics.type.js';
import { CustomerFigures } from './customers.type.js';
import { RevenuePoint } from './revenue-point.type.js';
import { readState } from './state.report.js';
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
    return (await readState(ctx))?.upTo ?? null;
  }

  @FieldResolver(() => DateTime, { nullable: true })
  async rebuiltAt(@Ctx() ctx: TenantContext): Promise<Date | null> {
    return (await readState(ctx))?.rebuiltAt ?? null;
  }

  @FieldResolver(() => AnalyticsRebuilding, {
    nullable: true,
    description: 'How far the making of all numbers anew has come; null when none is under way.',
  })
  async rebuilding(@Ctx() ctx: TenantContext): Promise<AnalyticsRebuilding | null> {
    return progressOf(await readState(ctx));
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
    @Args(() => NarrowedSpanArgs) span: NarrowedSpanArgs,
    @Info() info: GraphQLResolveInfo,
    @Arg('compare', () => AnalyticsComparison, {
      defaultValue: AnalyticsComparison.NONE,
      description: 'What to compare it with.',
    })
    compare: AnalyticsComparison,
  ): Promise<SummaryView> {
    const withReturning = fieldsBelow(info).has('returningCustomers');
    return this.reading.summary(ctx, span, { compare, withReturning });
  }

  @FieldResolver(() => [RevenuePoint], {
    description:
      'What was sold hour by hour, day by day and so on. Parts in which nothing was sold are there too.',
  })
  @Cost(20)
  @ListSize(31)
  async revenueTimeline(
    @Ctx() ctx: TenantContext,
    @Args(() => TimelineArgs) args: TimelineArgs,
  ): Promise<RevenuePoint[]> {
    const { currency, isConverted, rows } = await this.reading.timeline(ctx, args);
    return rows.map(({ start, revenueMinor, orders, units }) => ({
      ...{ start: new Date(start), orders, units, isConverted },
      revenue: moneyValue(revenueMinor, currency),
    }));
  }

  @FieldResolver(() => CustomerFigures, { description: 'Who bought in these days, new and returning.' })
  @Cost(30)
  customers(@Ctx() ctx: TenantContext, @Args(() => DaysArgs) span: DaysArgs): Promise<CustomerFigures> {
    return this.reading.customers(ctx, span);
  }
}
