import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { BigIntScalar } from '../../../platform/graphql/scalars.js';
import type { LiveEvent } from '../../../platform/live/live-event.js';
import { openedByModule } from '../../../platform/live/live-subscription.js';
import { OrderEvent } from './order-event.type.js';
import { orderEventOf } from './order-live.js';

const AFTER = {
  nullable: true,
  description: 'Tells every event after this sequence first. Without it: what happens from now on.',
} as const;

@Resolver()
export class OrderLiveResolver {
  @Subscription(() => OrderEvent, {
    description:
      'What happens to an order. For staff, for its buyer, and for whoever shows its token; everyone else is told FORBIDDEN, whether there is such an order or not.',
    subscribe: openedByModule,
  })
  orderUpdated(
    @Root() event: LiveEvent,
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the order.' }) _id: string,
    @Arg('after', () => BigIntScalar, AFTER) _after?: bigint | null,
  ): Promise<OrderEvent> {
    return orderEventOf(ctx, event);
  }

  @Subscription(() => OrderEvent, {
    description: 'What happens to all orders of the store.',
    subscribe: openedByModule,
  })
  ordersFeed(
    @Root() event: LiveEvent,
    @Ctx() ctx: TenantContext,
    @Arg('after', () => BigIntScalar, AFTER) _after?: bigint | null,
  ): Promise<OrderEvent> {
    return orderEventOf(ctx, event);
  }
}
