import { decodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { LiveEvent } from '../../../platform/live/live-event.js';
import { eventFieldsOf } from '../../../platform/live/live-event.type.js';
import { liveStream, type Subscribe } from '../../../platform/live/live-subscription.js';
import { onlyReaders } from '../../orders/index.js';
import type { OrdersForShipping } from '../orders-for-shipping.js';
import { shipmentsOfOrderLoader } from '../shipment.loaders.js';
import { shipmentView } from '../shipment.view.js';
import type { ShipmentEvent } from './shipment-event.type.js';

interface FollowArguments {
  readonly orderId: string;
  readonly after?: bigint | null;
}

/** What opens a subscription to the shipments of one order. */
export function followShipments(orders: Pick<OrdersForShipping, 'mayRead'>): Subscribe<FollowArguments> {
  return async (ctx, { orderId: publicId, after }) => {
    const orderId = decodeId('order', publicId);
    const about = { kind: 'order', ids: orderId === null ? [] : [orderId] };
    return liveStream(ctx, { about, families: ['shipment'], after, authorise: onlyReaders(orders, orderId) });
  };
}

/** The event as it is told; the shipments are read once for all subscribers. */
export async function shipmentEventOf(ctx: TenantContext, event: LiveEvent): Promise<ShipmentEvent> {
  const orderId = event.payload['orderId'] as string;
  const shipments = await event.share('shipments', () => ctx.loader(shipmentsOfOrderLoader).load(orderId));
  const shipment = shipments.find(({ id }) => id === event.subject.id);
  if (!shipment) throw new Error(`The event ${event.eventId} tells of a shipment that does not exist`);
  return { ...eventFieldsOf(event), shipment: shipmentView(shipment) };
}
