import { Arg, Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { CalendarDateScalar } from '../../../platform/graphql/scalars.js';
import { Analytics } from '../reading/analytics.type.js';
import { periodOf } from '../reading/period.js';
import type { CartFiguresService } from './cart-figures.service.js';
import { CartFigures } from './cart-figures.type.js';

@Resolver(() => Analytics)
export class CartFiguresResolver {
  constructor(private readonly figures: CartFiguresService) {}

  @FieldResolver(() => CartFigures, {
    description: 'What became of the carts that were started on these days.',
  })
  @Cost(20)
  carts(
    @Ctx() ctx: TenantContext,
    @Arg('from', () => CalendarDateScalar, { description: 'The first day, in the time zone of the store.' })
    from: string,
    @Arg('to', () => CalendarDateScalar, { description: 'The last day, which is included.' }) to: string,
  ): Promise<CartFigures> {
    return this.figures.read(ctx, periodOf(from, to));
  }
}
