import { Arg, Ctx, FieldResolver, Int, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { moneyValue } from '../../../platform/graphql/money.type.js';
import { CalendarDateScalar, CurrencyCodeScalar } from '../../../platform/graphql/scalars.js';
import type { AnalyticsReadingService } from './analytics-reading.service.js';
import { Analytics } from './analytics.type.js';
import { cohortsOf } from './cohorts.report.js';
import { Cohort } from './cohorts.type.js';
import { ratioOf } from './ratios.js';

@Resolver(() => Analytics)
export class CohortsResolver {
  constructor(private readonly reading: AnalyticsReadingService) {}

  @FieldResolver(() => [Cohort], {
    description: 'Who came back: customers by the month of their first order, the earliest month first.',
  })
  @Cost(20)
  @ListSize({ slicingArguments: ['months'] })
  async cohorts(
    @Ctx() ctx: TenantContext,
    @Arg('months', () => Int, { defaultValue: 12, description: 'So many months of first orders, 1 to 36.' })
    months: number,
    @Arg('until', () => CalendarDateScalar, {
      nullable: true,
      description: 'A day of the last month; when absent, of the last one in which something was sold.',
    })
    until?: string | null,
    @Arg('currency', () => CurrencyCodeScalar, {
      nullable: true,
      description: "Count what was sold in this currency; the store's own when absent.",
    })
    currency?: string | null,
  ): Promise<Cohort[]> {
    const found = await this.reading.cohorts(ctx, { months, until: until ?? null, currency });
    return cohortsOf(found.rows).map(({ month, size, periods }) => ({
      ...{ month, size },
      periods: periods.map(({ offset, customers, orders, revenueMinor }) => ({
        ...{ offset, customers, orders, retention: ratioOf(customers, size) },
        revenue: moneyValue(revenueMinor, found.currency),
      })),
    }));
  }
}
