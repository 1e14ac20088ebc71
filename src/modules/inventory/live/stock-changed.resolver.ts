import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { BigIntScalar } from '../../../platform/graphql/scalars.js';
import type { LiveEvent } from '../../../platform/live/live-event.js';
import { openedByModule } from '../../../platform/live/live-subscription.js';
import { StockEvent } from './stock-event.type.js';
import { stockEventOf } from './stock-live.js';

@Resolver()
export class StockChangedResolver {
  @Subscription(() => StockEvent, {
    description: 'The stock of these variants, each time it changes.',
    subscribe: openedByModule,
  })
  stockChanged(
    @Root() event: LiveEvent,
    @Ctx() ctx: TenantContext,
    @Arg('variantIds', () => [ID], { description: 'The variants, 1 to 100.' })
    _variantIds: string[],
    @Arg('after', () => BigIntScalar, {
      nullable: true,
      description: 'Tells every event after this sequence first. Without it: what happens from now on.',
    })
    _after?: bigint | null,
  ): Promise<StockEvent> {
    return stockEventOf(ctx, event);
  }
}
