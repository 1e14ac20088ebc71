import { Arg, Args, Ctx, FieldResolver, ID, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { DaysArgs } from '../reading/analytics.args.js';
import { TimeInterval } from '../reading/analytics.enums.js';
import { Analytics } from '../reading/analytics.type.js';
import type { StockFlowService } from './stock-flow.service.js';
import { StockFlow } from './stock-flow.type.js';

@Resolver(() => Analytics)
export class StockFlowResolver {
  constructor(private readonly flow: StockFlowService) {}

  @FieldResolver(() => [StockFlow], {
    description:
      'What came into stock and went out of it, by day, week or month; also the parts of time in which nothing moved.',
  })
  @Cost(20)
  @ListSize(31)
  stockFlow(
    @Ctx() ctx: TenantContext,
    @Args(() => DaysArgs) { from, to }: DaysArgs,
    @Arg('interval', () => TimeInterval, { description: 'The length of the parts: DAY, WEEK or MONTH.' })
    interval: TimeInterval,
    @Arg('productId', () => ID, { nullable: true, description: 'Only the stock of this product.' })
    productId?: string | null,
  ): Promise<StockFlow[]> {
    return this.flow.read(ctx, { from, to, interval, productId });
  }
}
