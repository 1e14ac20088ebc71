import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { BigIntScalar } from '../../../platform/graphql/scalars.js';
import type { LiveEvent } from '../../../platform/live/live-event.js';
import { openedByModule } from '../../../platform/live/live-subscription.js';
import { ShipmentEvent } from './shipment-event.type.js';
import { shipmentEventOf } from './shipment-live.js';

@Resolver()
export class ShipmentLiveResolver {
  @Subscription(() => ShipmentEvent, {
    description:
      'What happens to the shipments of an order. For whoever may read the order; everyone else is told FORBIDDEN.',
    subscribe: openedByModule,
  })
  shipmentUpdated(
    @Root() event: LiveEvent,
    @Ctx() ctx: TenantContext,
    @Arg('orderId', () => ID, { description: 'Id of the order.' }) _orderId: string,
    @Arg('after', () => BigIntScalar, {
      nullable: true,
      description: 'Tells every event after this sequence first. Without it: what happens from now on.',
    })
    _after?: bigint | null,
  ): Promise<ShipmentEvent> {
    return shipmentEventOf(ctx, event);
  }
}
