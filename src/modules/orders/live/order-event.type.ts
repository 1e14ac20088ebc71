import { Field, ObjectType } from 'type-graphql';
import { LiveEventFields } from '../../../platform/live/live-event.type.js';
import { Order } from '../order.type.js';
import type { OrderView } from '../order.view.js';

@ObjectType({
  implements: LiveEventFields,
  simpleResolvers: true,
  description: 'Something happened to an order, its payments, its shipments or its returns.',
})
export class OrderEvent extends LiveEventFields {
  @Field(() => Order, { description: 'The order as it is now, which may be later than the event.' })
  order!: OrderView;
}
