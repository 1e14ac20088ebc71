import { Arg, Args, Ctx, FieldResolver, ID, Int, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { moneyValue } from '../../../platform/graphql/money.type.js';
import { CalendarDateScalar, CurrencyCodeScalar } from '../../../platform/graphql/scalars.js';
import { TopSpanArgs } from '../reading/analytics.args.js';
import type { AnalyticsReadingService } from '../reading/analytics-reading.service.js';
import { Analytics } from '../reading/analytics.type.js';
import { listLength } from '../reading/list-length.js';
import { periodOf } from '../reading/period.js';
import { topSourceView } from '../reading/top.view.js';
import { AnalyticsSettings } from './analytics-settings.type.js';
import type { StorefrontFigures } from './figures.service.js';
import { AcquisitionSource, Funnel, ProductPerformance, SearchedText } from './figures.type.js';
import type { StorefrontEvents } from './storefront-events.service.js';

const FROM = { description: 'The first day, in the time zone of the store.' };
const TO = { description: 'The last day, which is included.' };
const FIRST = { defaultValue: 10, description: 'How many, 1 to 100.' };

@Resolver(() => Analytics)
export class StorefrontFiguresResolver {
  constructor(
    private readonly figures: StorefrontFigures,
    private readonly events: StorefrontEvents,
    private readonly sales: Pick<AnalyticsReadingService, 'ofSources'>,
  ) {}

  @FieldResolver(() => Funnel, { description: 'How far visitors came on their way to an order.' })
  @Cost(20)
  funnel(
    @Ctx() ctx: TenantContext,
    @Arg('from', () => CalendarDateScalar, FROM) from: string,
    @Arg('to', () => CalendarDateScalar, TO) to: string,
  ): Promise<Funnel> {
    return this.figures.funnel(ctx, periodOf(from, to));
  }

  @FieldResolver(() => [AcquisitionSource], {
    description:
      'Where visitors came from, the most sessions first, and what they bought. `topSources` has those too who told of no visit.',
  })
  @Cost(40)
  @ListSize({ slicingArguments: ['first'] })
  async acquisition(
    @Ctx() ctx: TenantContext,
    @Args(() => TopSpanArgs) span: TopSpanArgs,
  ): Promise<AcquisitionSource[]> {
    const visits = await this.figures.sources(ctx, periodOf(span.from, span.to), listLength(span.first));
    const names = visits.map(({ source }) => source);
    const { rows, ...told } = await this.sales.ofSources(ctx, span, names);
    const none = { orders: 0, units: 0, refundedUnits: 0, newCustomers: 0, revenueMinor: 0 };
    return visits.map((visit) => {
      const row = rows.find(({ key }) => key === visit.source);
      return { ...visit, ...topSourceView(row ?? { ...none, key: visit.source }, told) };
    });
  }

  @FieldResolver(() => [SearchedText], {
    description: 'What visitors searched for, the most frequent first.',
  })
  @Cost(20)
  @ListSize({ slicingArguments: ['first'] })
  topSearches(
    @Ctx() ctx: TenantContext,
    @Arg('from', () => CalendarDateScalar, FROM) from: string,
    @Arg('to', () => CalendarDateScalar, TO) to: string,
    @Arg('first', () => Int, FIRST) first: number,
  ): Promise<SearchedText[]> {
    return this.figures.searches(ctx, periodOf(from, to), listLength(first));
  }

  @FieldResolver(() => ProductPerformance, {
    nullable: true,
    description: 'How a product did; null when the store has none with this id.',
  })
  @Cost(20)
  async productPerformance(
    @Ctx() ctx: TenantContext,
    @Arg('productId', () => ID, { description: 'Id of the product.' }) productId: string,
    @Arg('from', () => CalendarDateScalar, FROM) from: string,
    @Arg('to', () => CalendarDateScalar, TO) to: string,
    @Arg('currency', () => CurrencyCodeScalar, {
      nullable: true,
      description: "The currency of orders and amounts; the store's own when absent.",
    })
    asked?: string | null,
  ): Promise<ProductPerformance | null> {
    const currency = asked ?? ctx.tenant.currency;
    const found = await this.figures.product(ctx, periodOf(from, to), { productId, currency });
    return found && { ...found, revenue: moneyValue(found.revenueMinor, currency) };
  }

  @FieldResolver(() => AnalyticsSettings, { description: 'What the store has decided about its figures.' })
  settings(@Ctx() ctx: TenantContext): Promise<AnalyticsSettings> {
    return this.events.settingsOf(ctx);
  }
}
