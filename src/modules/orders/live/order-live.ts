import { Fault } from '../../../kernel/errors.js';
import { decodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { LiveEvent } from '../../../platform/live/live-event.js';
import { eventFieldsOf } from '../../../platform/live/live-event.type.js';
import { liveStream, type Authorise, type Subscribe } from '../../../platform/live/live-subscription.js';
import type { OrderAccess } from '../order-access.js';
import { orderLoader } from '../order.loaders.js';
import { orderView } from '../order.view.js';
import type { OrderEvent } from './order-event.type.js';

/** Everything that happens to an order, by the first words of the event types. */
const FAMILIES = ['order', 'payment', 'refund', 'shipment', 'return'];

type Readers = Pick<OrderAccess, 'mayRead'>;

interface FollowArguments {
  readonly id: string;
  readonly after?: bigint | null;
}

/** What opens a subscription to one order. */
export function followOrder(access: Readers): Subscribe<FollowArguments> {
  return async (ctx, { id, after }) => {
    const orderId = decodeId('order', id);
    const ids = orderId === null ? [] : [orderId];
    const about = { kind: 'order', ids };
    return liveStream(ctx, { about, families: FAMILIES, after, authorise: onlyReaders(access, orderId) });
  };
}

/** What opens a subscription to all orders of the store. */
export const followOrders: Subscribe<Pick<FollowArguments, 'after'>> = (ctx, { after }) =>
  liveStream(ctx, { about: { kind: 'order', ids: null }, families: FAMILIES, after });

/** Lets those pass who may read the order. There is one refusal for all others, so that nobody learns which ids exist. */
export function onlyReaders(access: Readers, orderId: string | null): Authorise {
  return async (ctx) => {
    const order = orderId === null ? null : await ctx.loader(orderLoader).load(orderId);
    if (!order || !access.mayRead(ctx, order)) {
      throw new Fault('FORBIDDEN', 'There is no order with this id that you may follow.');
    }
  };
}

/** The event as it is told; the order is read once for all subscribers. */
export async function orderEventOf(ctx: TenantContext, event: LiveEvent): Promise<OrderEvent> {
  const { subject, payload } = event;
  const id = subject.kind === 'order' ? subject.id : (payload['orderId'] as string);
  const order = await event.share('order', () => ctx.loader(orderLoader).load(id));
  if (!order) throw new Error(`The event ${event.eventId} tells of an order that does not exist`);
  return { ...eventFieldsOf(event), order: orderView(order) };
}
