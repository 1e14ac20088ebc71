import { Arg, Ctx, FieldResolver, ID, Int, Resolver } from 'type-graphql';
import { decodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { moneyValue } from '../../../platform/graphql/money.type.js';
import { CalendarDateScalar, CurrencyCodeScalar } from '../../../platform/graphql/scalars.js';
import { Analytics } from '../reading/analytics.type.js';
import { AnalyticsSettings } from './analytics-settings.type.js';
import { dayRange } from './day-range.js';
import type { FiguresRepository, FunnelRow, ProductRow } from './figures.repository.js';
import { AcquisitionSource, Funnel, ProductPerformance, SearchedText } from './figures.type.js';
import { listLength } from './list-length.js';
import { rateBps } from './rate.js';
import type { StorefrontEvents } from './storefront-events.service.js';

const FROM = { description: 'The first day, in the time zone of the store.' };
const TO = { description: 'The last day, which is included.' };
const FIRST = { defaultValue: 10, description: 'How many, 1 to 100.' };

@Resolver(() => Analytics)
export class StorefrontFiguresResolver {
  constructor(
    private readonly figures: FiguresRepository,
    private readonly events: StorefrontEvents,
  ) {}

  @FieldResolver(() => Funnel, { description: 'How far visitors came on their way to an order.' })
  @Cost(20)
  async funnel(
    @Ctx() ctx: TenantContext,
    @Arg('from', () => CalendarDateScalar, FROM) from: string,
    @Arg('to', () => CalendarDateScalar, TO) to: string,
  ): Promise<Funnel> {
    const row = await this.figures.funnel(ctx, dayRange(from, to));
    return { ...row, ...ratesOf(row) };
  }

  @FieldResolver(() => [AcquisitionSource], {
    description: 'Where visitors came from, the most sessions first.',
  })
  @Cost(20)
  @ListSize({ slicingArguments: ['first'] })
  async acquisition(
    @Ctx() ctx: TenantContext,
    @Arg('from', () => CalendarDateScalar, FROM) from: string,
    @Arg('to', () => CalendarDateScalar, TO) to: string,
    @Arg('first', () => Int, FIRST) first: number,
  ): Promise<AcquisitionSource[]> {
    const rows = await this.figures.sources(ctx, dayRange(from, to), listLength(first));
    return rows.map((row) => ({ ...row, conversionRateBps: rateBps(row.orderingSessions, row.sessions) }));
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
    return this.figures.searches(ctx, dayRange(from, to), listLength(first));
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
    const id = decodeId('product', productId);
    const currency = asked ?? ctx.tenant.currency;
    const range = dayRange(from, to);
    const row = id === null ? null : await this.figures.product(ctx, { ...range, productId: id, currency });
    return row && performanceOf(row, currency);
  }

  @FieldResolver(() => AnalyticsSettings, { description: 'What the store has decided about its figures.' })
  settings(@Ctx() ctx: TenantContext): Promise<AnalyticsSettings> {
    return this.events.settingsOf(ctx);
  }
}

function ratesOf({ sessions, viewingSessions, addingSessions, checkoutsStarted, orders }: FunnelRow) {
  return {
    viewRateBps: rateBps(viewingSessions, sessions),
    addRateBps: rateBps(addingSessions, sessions),
    checkoutRateBps: rateBps(checkoutsStarted, sessions),
    conversionRateBps: rateBps(orders, sessions),
  };
}

function performanceOf(row: ProductRow, currency: string): ProductPerformance {
  const { soldMinor, refundedMinor, ...counts } = row;
  return {
    ...counts,
    revenue: moneyValue(soldMinor - refundedMinor, currency),
    addRateBps: rateBps(row.addedToCart, row.views),
    conversionRateBps: rateBps(row.orders, row.views),
    refundRateBps: rateBps(refundedMinor, soldMinor),
  };
}
