import { Arg, Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { CalendarDateScalar } from '../../../platform/graphql/scalars.js';
import { dayRange } from '../events/day-range.js';
import { rateBps } from '../events/rate.js';
import { Analytics } from '../reading/analytics.type.js';
import type { CartFactsRepository } from './cart-facts.repository.js';
import { CartFigures } from './cart-figures.type.js';

@Resolver(() => Analytics)
export class CartFiguresResolver {
  constructor(private readonly facts: CartFactsRepository) {}

  @FieldResolver(() => CartFigures, {
    description: 'What became of the carts that were started on these days.',
  })
  @Cost(20)
  async carts(
    @Ctx() ctx: TenantContext,
    @Arg('from', () => CalendarDateScalar, { description: 'The first day, in the time zone of the store.' })
    from: string,
    @Arg('to', () => CalendarDateScalar, { description: 'The last day, which is included.' }) to: string,
  ): Promise<CartFigures> {
    const { started, abandoned, converted } = await this.facts.figures(ctx, dayRange(from, to));
    return {
      ...{ started, abandoned, converted },
      open: started - abandoned - converted,
      abandonmentRateBps: rateBps(abandoned, started),
      conversionRateBps: rateBps(converted, started),
    };
  }
}
