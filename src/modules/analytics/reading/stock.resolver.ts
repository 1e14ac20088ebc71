import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { moneyValue } from '../../../platform/graphql/money.type.js';
import { Product, productLoader } from '../../catalog/index.js';
import type { AnalyticsReadingService } from './analytics-reading.service.js';
import { Analytics } from './analytics.type.js';
import { coverOf, ratioOf } from './ratios.js';
import { ShortCover, StockAnalytics } from './stock.type.js';

@Resolver(() => Analytics)
export class StockAnalyticsResolver {
  constructor(private readonly reading: AnalyticsReadingService) {}

  @FieldResolver(() => StockAnalytics, { description: 'What lies on the shelves, and how fast it goes.' })
  @Cost(40)
  async stock(
    @Ctx() ctx: TenantContext,
    @Arg('days', () => Int, {
      defaultValue: 30,
      description: 'How fast it went is told from so many days up to now, 1 to 366.',
    })
    days: number,
  ): Promise<StockAnalytics> {
    const { onHand, reserved, valueMinor, currency, sold } = await this.reading.stock(ctx, days);
    return {
      ...{ days, unitsOnHand: onHand, unitsReserved: reserved, unitsSold: sold },
      value: moneyValue(valueMinor, currency ?? ctx.tenant.currency),
      sellThrough: ratioOf(sold, sold + onHand),
      daysOfCover: coverOf(onHand, sold, days),
    };
  }
}

@Resolver(() => StockAnalytics)
export class ShortCoverListResolver {
  constructor(private readonly reading: AnalyticsReadingService) {}

  @FieldResolver(() => [ShortCover], {
    description: 'Variants whose stock will be gone soon when it sells on like that, the first one first.',
  })
  @Cost(40)
  @ListSize({ slicingArguments: ['first'] })
  async shortOfCover(
    @Root() { days }: StockAnalytics,
    @Ctx() ctx: TenantContext,
    @Arg('below', () => Int, { defaultValue: 14, description: 'In fewer than so many days, 1 to 366.' })
    below: number,
    @Arg('first', () => Int, { defaultValue: 10, description: 'So many of them, 1 to 100.' }) first: number,
  ): Promise<ShortCover[]> {
    const rows = await this.reading.shortOfCover(ctx, days, { below, first });
    return rows.map(({ productId, variantId, sku, onHand, sold }) => ({
      ...{ productId, sku, onHand, sold, variantId: encodeId('variant', variantId) },
      daysOfCover: coverOf(onHand, sold, days) ?? 0,
    }));
  }
}

@Resolver(() => ShortCover)
export class ShortCoverResolver {
  @FieldResolver(() => Product, { nullable: true, description: 'The product; null when it was removed.' })
  product(@Root() { productId }: ShortCover, @Ctx() ctx: TenantContext) {
    return ctx.loader(productLoader).load(productId);
  }
}
